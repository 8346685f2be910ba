public import Domain
import GRDB

/// A session, with its people, its cases and what was said.
public struct SessionDetail: Sendable {
  /// Kind, day, length.
  public let session: Session
  /// How people met.
  public let channel: Channel
  /// What it was about.
  public let topic: Topic?
  /// Where.
  public let place: String?
  /// What was said.
  public let note: String?
  /// What the clinic advised.
  public let advice: String?
  /// Who took part, as what, and the unit in which they worked on that day; mentors first.
  public let attendance: [(name: String, part: SessionPart, agency: String?)]
  /// Codes and titles of its cases.
  public let cases: [(code: Code, title: String)]
  /// What was agreed.
  public let followUps: [FollowUp]
  /// Name of who typed it.
  public let recorder: String?
  /// Why it was cancelled.
  public let reason: String?
  /// Whether it keeps topic, place, notes and advice from the reader, who attended it but takes part in none of
  /// its cases.
  public let isWithheld: Bool
}

/// Which sessions are wanted.
public struct SessionFilter: Sendable {
  /// From this day on.
  public var from: Day?
  /// Up to this day.
  public var to: Day?
  /// Only those of a case.
  public var caseFile: Identifier<CaseFile>?
  /// Only those a person took part in.
  public var person: Identifier<Person>?
  /// Only those of a kind.
  public var kind: SessionKind?
  /// Only those that came to this.
  public var states: Set<SessionState> = [.held]
  /// At most so many, the latest first.
  public var limit = 50

  /// Wants the latest sessions until something else is set.
  public init() {}
}

extension Casebook {
  /// The session with a code.
  ///
  /// - Throws: `StorageError.notFound`; also where the reader has no right to know that it exists.
  public func session(_ code: Code, by actor: Actor) throws -> SessionDetail {
    try read(.readCases, by: actor) { database, reach in
      let row = try database.first(
        "SELECT * FROM session WHERE year = ? AND site = ? AND number = ?",
        [code.year, code.site, code.number])
      guard let row, try reach == .any || database.took(part: actor.person, in: Identifier(row, "id")) else {
        throw StorageError.notFound(.code(code))
      }
      return try SessionPage([row], database, own: reach == .own ? actor.person : nil).detail(of: row)
    }
  }

  /// The latest sessions that fit a filter, and how many fit it in all. An innovator sees only their own.
  public func sessions(
    _ filter: SessionFilter, by actor: Actor
  ) throws -> (sessions: [SessionDetail], total: Int) {
    try read(.readCases, by: actor) { database, reach in
      var query = filter.conditions
      if reach == .own { query.requireSession(of: actor.person) }
      let total: Int =
        try database.value("SELECT count(*) FROM session \(query.clause)", query.arguments) ?? 0
      let rows = try database.all(
        "SELECT * FROM session \(query.clause) ORDER BY day DESC, id DESC LIMIT ?",
        query.arguments + [filter.limit])
      let own = reach == .own ? actor.person : nil
      let page = try SessionPage(rows, database, own: own)
      return (try rows.map(page.detail), total)
    }
  }
}

extension SessionFilter {
  fileprivate var conditions: Conditions {
    var query = Conditions()
    query.require("day >= ?", ifGiven: from?.iso)
    query.require("day <= ?", ifGiven: to?.iso)
    query.require("kind = ?", ifGiven: kind?.rawValue)
    if states == [.planned] {
      query.require("state = 'planned'")
    } else if states == [.held] {
      query.require("state IS NULL")
    } else if states != Set(SessionState.allCases) {
      let ended = states.subtracting([.held]).map(\.rawValue).sorted()
      query.require(
        "(state IN (SELECT value FROM json_each(?)) OR (state IS NULL AND ?))",
        [wordList(ended), states.contains(.held)])
    }
    query.require("id IN (SELECT session FROM sessionCase WHERE caseFile = ?)", ifGiven: caseFile)
    query.require("id IN (SELECT session FROM attendance WHERE person = ?)", ifGiven: person)
    return query
  }
}

extension Conditions {
  /// Asks for the sessions that a person took part in, and those of the person's cases.
  mutating func requireSession(of person: Identifier<Person>) {
    require(
      """
      id IN (SELECT session FROM attendance WHERE person = ?
        UNION SELECT session FROM participant JOIN sessionCase USING (caseFile) WHERE person = ?)
      """, [person, person])
  }

  /// Asks for the sessions whose words a person may read: those of the person's cases, and those that the person
  /// took part in and that are about no case. Who was only brought along to others' cases was there, no more.
  mutating func requireSessionWords(of person: Identifier<Person>) {
    require(
      """
      id IN (SELECT session FROM participant JOIN sessionCase USING (caseFile) WHERE person = ?
        UNION SELECT session FROM attendance WHERE person = ?
          AND NOT EXISTS (SELECT 1 FROM sessionCase WHERE sessionCase.session = attendance.session))
      """, [person, person])
  }
}

extension Database {
  fileprivate func took(part person: Identifier<Person>, in session: Identifier<Session>) throws -> Bool {
    try first(
      """
      SELECT 1 FROM attendance WHERE session = ?1 AND person = ?2
      UNION SELECT 1 FROM sessionCase JOIN participant USING (caseFile)
      WHERE sessionCase.session = ?1 AND participant.person = ?2
      """, [session, person]) != nil
  }
}
