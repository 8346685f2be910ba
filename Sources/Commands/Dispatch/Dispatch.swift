import ArgumentParser
import Domain
import Storage

/// Runs one command: the only way in which any command runs, from the command line, the shell and the tests.
///
/// Data goes to the desk's output, everything else to its errors. The desk keeps what the command changed, such as
/// the selected case; the global options of this line are forgotten.
package func dispatch(_ arguments: [String], at desk: inout Desk) -> ExitCode {
  let standing = desk.options
  defer {
    desk.options = standing
    desk.past = nil
  }
  desk.exitCode = .done
  var words = arguments
  do {
    try check(words)
    let request = try desk.options.take(from: &words)
    if desk.isConfined { try Gate.check(desk.options, against: standing) }
    if request == .command { desk.adoptClinicLanguage() }
    try Language.$current.withValue(desk.options.language) {
      try requirePlace(at: desk)
      let reply =
        switch request {
        case .help: try helpPage(for: words, at: desk).onlyAsText(Noun.help.name, at: desk)
        case .version: versionReply(as: desk.options.format)
        case .command: try perform(words, at: &desk)
        }
      // What was written stays; a figure that nobody waits for any more goes.
      if case .table = reply { try Interruption.check() }
      try deliver(reply, at: desk)
    }
    return desk.exitCode
  } catch {
    // What was refused before a command was found is said in the clinic's language too.
    desk.adoptClinicLanguage()
    desk.forgetLostClinic(after: error)
    return report(error, at: desk)
  }
}

/// Says what went wrong, in the language of the line at hand, and answers with the exit status.
package func report(_ error: any Error, at desk: Desk) -> ExitCode {
  if case Sink.Failure.closed = error { return .done }
  let (sentence, code) = describe(error)
  do {
    try desk.errors.say(desk.spoken(sentence) + "\n")
    return code
  } catch {
    return code  // nobody reads standard error; the exit status still tells
  }
}

/// Longer than anybody types, and shorter than what would choke a terminal with its own echo.
let longestLine = 256 * 1024

private func check(_ words: [String]) throws(CommandError) {
  let length = words.reduce(0) { $0 + $1.utf8.count }
  if length > longestLine { throw .line(.tooLong(length)) }
  // Input that is no UTF-8 arrives here with marks of replacement: it is refused, never stored in that form.
  if let index = words.firstIndex(where: { $0.unicodeScalars.contains { $0 == "\0" || $0 == "\u{FFFD}" } }) {
    throw .line(.unreadable(word: index + 1))
  }
}

private func perform(_ words: [String], at desk: inout Desk) throws -> Reply {
  if words.isEmpty { return try helpPage(for: [], at: desk).onlyAsText(Noun.help.name, at: desk) }
  if let explained = desk.catalog.explained(by: words) {
    return try helpPage(for: explained, at: desk).onlyAsText(Noun.help.name, at: desk)
  }
  let resolution: Resolution
  do throws(CommandError) {
    resolution = try Resolution(words, in: desk.catalog)
  } catch {
    switch error {
    case .unknownNoun, .unknownVerb:
      guard let line = try desk.intended(by: words) else { throw error }
      throw CommandError.misplaced(line)
    default: throw error
    }
  }
  if resolution.isBareCode, resolution.arguments.dropFirst().first?.hasPrefix("-") == false,
    let line = try desk.intended(by: words)
  {
    throw CommandError.misplaced(line)
  }
  return try run(resolution.command, resolution.arguments, at: &desk)
}

private func run<C: Command>(_ type: C.Type, _ arguments: [String], at desk: inout Desk) throws -> Reply {
  if desk.isConfined, C.reachesFiles { throw CommandError.confined(.command(C.manual.name)) }
  if desk.options.format == .chat, !C.answersChat {
    throw CommandError.noMessage(
      C.manual.name, desk.catalog.commands.filter { $0.answersChat }.map { $0.manual.name })
  }
  let catalog = desk.catalog
  let arguments = try settingNegativeNumbers(arguments) { try catalog.parameters(of: type) }
  try requireOnce(arguments, of: C.manual.name) { try catalog.parameters(of: type) }
  let command: C
  do {
    command = try C.parse(arguments)
  } catch {
    throw diagnose(arguments, of: type, taking: try catalog.parameters(of: type), { C.message(for: error) })
  }
  if let deed = C.deed { try desk.requireRight(to: deed) }
  try desk.goBack(for: C.self)
  try settlePlace(at: &desk)
  do {
    return desk.dated(try command.run(at: &desk))
  } catch StorageError.nothingGiven {
    throw CommandError.nothingGiven(C.manual.name)
  }
}
