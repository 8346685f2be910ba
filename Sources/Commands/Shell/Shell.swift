import Domain
import Glibc
import Reports
import Storage

/// Runs commands one line at a time: typed at a terminal with editing and completion, or read from a pipe.
///
/// At a terminal no error ends it. From a pipe every line is run, and the exit status is that of the first failure.
package func shell(at desk: inout Desk) -> ExitCode {
  desk.isShell = true
  guard desk.input.isTerminal else { return runLines(at: &desk) }
  guard desk.output.isTerminal, let editor = LineEditor(historyPath: stateFile("history", of: desk)) else {
    return runLines(at: &desk)
  }
  // Of a terminal that is closed its input ends, and then the history is kept; the signal, which comes a moment later,
  // would end the program while it writes.
  signal(SIGHUP, SIG_IGN)
  desk.retype = { prompt, text in
    guard case .line(let line) = editor.read(prompt: prompt, beginning: text, isKept: false) else {
      return nil
    }
    return line
  }
  defer {
    editor.saveHistory()
    desk.forgetLines()
  }
  desk.adoptClinicLanguage()
  say(greeting(at: &desk) + "\n", at: desk)
  showToday(at: &desk)
  while !desk.isLeaving {
    switch read(with: editor, at: &desk) {
    case .line(let line):
      Interruption.clear()
      _ = run(line, at: &desk)
    case .cancelled: say("^C\n", at: desk)
    case .ended:
      say("\n", at: desk)
      return .done
    }
  }
  return .done
}

/// What the day asks for, where there is a clinic and the right to read it.
private func showToday(at desk: inout Desk) {
  guard let actor = desk.opened?.actor, Access.reach(of: .readCases, for: actor.roles) != nil else { return }
  _ = dispatch([Noun.today.name.english], at: &desk)
}

/// Whose clinic it is, who is at work, and where help is; where there is no clinic, why not.
private func greeting(at desk: inout Desk) -> String {
  let language = desk.options.language
  return Language.$current.withValue(language) {
    do {
      let casebook = try desk.casebook()
      let actor = try desk.actor()
      let person = try casebook.person(actor.person, by: actor)
      return Wording.greeting(clinic: casebook.clinic.name, person: person.name ?? person.code.text)[language]
    } catch {
      return desk.spoken(describe(error).0)
    }
  }
}

/// What stands before the line that is typed, with the selected case as people call it.
package func prompt(at desk: Desk) -> String {
  guard let code = desk.selectedCase else { return "klinik> " }
  return "klinik \(desk.here?.withShortCodes(code) ?? code)> "
}

private func read(with editor: LineEditor, at desk: inout Desk) -> LineEditor.Outcome {
  // While libedit reads, completion looks things up at a copy of the desk; what it opened for that is kept.
  var standing = desk
  editor.candidates = { line in candidates(for: line, at: &standing) }
  defer {
    editor.candidates = { _ in [] }
    desk = standing
  }
  let outcome = editor.read(prompt: prompt(at: desk))
  guard case .line(let line) = outcome else { return outcome }
  var command = Unfinished(line)
  editor.candidates = { _ in [] }  // what goes on is a text, and the words before it are out of sight
  while command.goesOn {
    switch editor.read(prompt: "   ... ") {
    case .line(let line): command.append(line)
    case .cancelled: return .cancelled
    case .ended: return .line(command.text)
    }
  }
  return .line(command.text)
}

/// What could stand at the end of a line, in the desk's language.
package func candidates(for line: String, at desk: inout Desk) -> [Completion] {
  var standing = desk
  defer { desk = standing }
  return Language.$current.withValue(desk.options.language) {
    Completer(catalog: desk.catalog, offersFiles: !desk.isConfined) { kind, words, typed in
      standing.knownValues(kind, words, beginning: typed)
    }
    .candidates(for: line)
  }
}

private func runLines(at desk: inout Desk) -> ExitCode {
  desk.readsCommands = true
  var firstFailure = ExitCode.done
  var number = 0
  var linesRead = 0
  while !desk.isLeaving {
    let line: String
    number = linesRead + 1
    do throws(Input.Failure) {
      guard let next = try readCommand(from: desk.input, &linesRead) else { break }
      line = next
    } catch {
      let code = report(error, at: desk)
      return firstFailure == .done ? code : firstFailure
    }
    let code = run(line, at: &desk)
    if code == .done { continue }
    if code == .interrupted { return code }
    desk.adoptClinicLanguage()
    say(Wording.lineFailed(number)[desk.options.language] + "\n", at: desk)
    if firstFailure == .done { firstFailure = code }
  }
  return firstFailure
}

/// The next command of a pipe, with all the lines of a text that it quotes.
private func readCommand(from input: Input, _ linesRead: inout Int) throws(Input.Failure) -> String? {
  guard let first = try input.line() else { return nil }
  linesRead += 1
  // Editors on Windows begin a file with a byte order mark.
  let hasMark = linesRead == 1 && first.hasPrefix("\u{FEFF}")
  var command = Unfinished(hasMark ? String(first.dropFirst()) : first)
  while command.goesOn, let next = try input.line() {
    linesRead += 1
    command.append(next)
  }
  return command.text
}

func run(_ line: String, at desk: inout Desk) -> ExitCode {
  do {
    var words = try split(line)
    if words.first == "klinik" { words.removeFirst() }  // pasted from a message or from the README
    guard var first = words.first else { return .done }
    // A number alone is a case, as its code would be.
    if words.count == 1, first.count < 6, first.allSatisfy(\.isASCIIDigit) {
      first = "\(Code.Kind.case.rawValue)-\(first)"
      words = [first]
    }
    let code = dispatch(words, at: &desk)
    if code == .done, words.count == 1, Noun.caseFile.hasCode(first) || Resolution.isCaseNumber(first) {
      desk.selectedCase = try desk.caseFile(first).code.text
    }
    return code
  } catch {
    desk.adoptClinicLanguage()
    return report(error, at: desk)
  }
}

private func say(_ text: String, at desk: Desk) {
  do { try desk.errors.write(text) } catch {}  // nobody is looking any more
}
