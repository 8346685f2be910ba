import Domain
import Storage

extension Desk {
  /// Values of the clinic's file that complete a word: none where there is no clinic, or no right to read it.
  package mutating func knownValues(_ kind: KnownValues, _ words: [String]) -> [Completion] {
    do {
      return switch kind {
      case .cases: try caseCodes()
      case .sessions: try sessionCodes()
      case .followups: try followUpCodes()
      case .people: try names()
      case .agencies: try agencyCodes()
      case .steps: try steps(words)
      }
    } catch {
      return []  // completion offers nothing rather than a complaint in the middle of a line
    }
  }

  /// More than anybody reads behind a Tab; the newest come first.
  private static let limit = 200

  private mutating func caseCodes() throws -> [Completion] {
    var filter = CaseFilter()
    filter.limit = Self.limit
    return try casebook().cases(filter, by: actor()).cases.map {
      Completion($0.caseFile.code.text, $0.caseFile.title)
    }
  }

  private mutating func sessionCodes() throws -> [Completion] {
    var filter = SessionFilter()
    filter.limit = Self.limit
    return try casebook().sessions(filter, by: actor()).sessions.map {
      Completion($0.session.code.text, "\($0.session.kind.label.text), \($0.session.day.words.text)")
    }
  }

  private mutating func followUpCodes() throws -> [Completion] {
    var filter = FollowUpFilter()
    filter.limit = Self.limit
    return try casebook().followUps(filter, by: actor()).followUps.map {
      Completion($0.followUp.code.text, $0.followUp.deed)
    }
  }

  private mutating func names() throws -> [Completion] {
    try casebook().people(by: actor()).map { Completion($0.code.text, $0.name ?? "-") }
  }

  private mutating func agencyCodes() throws -> [Completion] {
    try casebook().agencies(on: today(), by: actor()).map { Completion($0.code.text, $0.name) }
  }

  /// The steps that the case named on the line, or the selected one, may take now.
  private mutating func steps(_ words: [String]) throws -> [Completion] {
    let found = try caseFile(words.first { Noun.caseFile.hasCode($0) })
    return try casebook().steps(of: found, by: actor()).map { Completion($0.label.typed.text, $0.label.text) }
  }
}
