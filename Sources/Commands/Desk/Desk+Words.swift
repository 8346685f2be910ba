import Domain
import Storage

// What several commands read from the words behind their verb.

extension Desk {
  /// The case that the first word names, and the words behind it; without a code the case that is selected.
  ///
  /// - Throws: `CommandError.finding`; `StorageError.notFound`.
  mutating func caseAndRest(_ words: [String]) throws -> (caseFile: CaseFile, rest: [String]) {
    guard let first = words.first else { return (try caseFile(nil), []) }
    if Noun.caseFile.hasCode(first) || first.allSatisfy(\.isASCIIDigit) {
      return (try caseFile(first), Array(words.dropFirst()))
    }
    guard selectedCase != nil else { throw CommandError.finding(.notACode(first, .case)) }
    return (try caseFile(nil), words)
  }

  /// Reads a time of day; a bare hour is a full one: `15` is 15.00.
  ///
  /// - Throws: `CommandError.finding`.
  func clockReading(_ typed: String) throws -> Clock {
    let hour = typed.count < 3 && typed.allSatisfy(\.isASCIIDigit) ? "\(typed).00" : typed
    guard let clock = Clock(hour) else { throw CommandError.finding(.notAClock(typed)) }
    return clock
  }

  /// Reads a length.
  ///
  /// - Throws: `CommandError.finding`.
  func minutes(_ typed: String) throws -> Minutes {
    guard let minutes = Minutes(text: typed) else { throw CommandError.finding(.notMinutes(typed)) }
    return minutes
  }
}

/// The status that was meant by its code or label.
func status(_ typed: String, among statuses: [Status], for option: Bilingual) throws(CommandError) -> Status {
  if let status = Workflow.status(named: typed, among: statuses) { return status }
  let begun = statuses.map(\.label.typed).filter { words in
    typed.count >= 3 && words.wordings.contains { folded($0).hasPrefix(folded(typed)) }
  }
  let words = begun.isEmpty ? statuses.map(\.label.typed) : begun
  throw .invalidValue(
    typed, for: option, allowed: words, suggestions: suggestions(for: typed, among: words.flatMap(\.wordings))
  )
}

/// Makes sure that no word is left over.
func refuse(_ rest: some Sequence<String>, of manual: Manual) throws(CommandError) {
  for word in rest { throw .unexpectedArgument(word, of: manual.name) }
}

/// The complaint that a command's words are not complete.
func missingWords(of command: any Command.Type) throws -> any Error {
  let words = try Parameter.all(of: command).first { $0.kind == .positional }
  return words.map { CommandError.missingArgument($0, of: command.manual.name) }
    ?? CommandError.notUnderstood(command.manual.name)
}
