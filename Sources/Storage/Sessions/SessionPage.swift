import Domain
import GRDB

/// What belongs to the sessions of a list: one query a kind of thing, however many sessions there are.
struct SessionPage {
  private let texts: [Int64: String]
  /// The sessions whose words the reader may see; nil for all.
  private let readable: Set<Identifier<Session>>?
  private let names: [Int64: String]
  private let attendance: [Identifier<Session>: [(name: String, part: SessionPart, agency: String?)]]
  private let cases: [Identifier<Session>: [(code: Code, title: String)]]
  private let followUps: [Identifier<Session>: [FollowUp]]

  /// - Parameters:
  ///   - rows: Of the table `session`.
  ///   - own: Whose cases alone are shown of a session that others had too, and whose alone the words are; nil
  ///     shows all.
  init(_ rows: [Row], _ database: Database, own: Identifier<Person>?) throws {
    let sessions = rows.map { Identifier<Session>($0, "id") }
    let words = rows.flatMap { row in ["place", "note", "advice", "reason"].compactMap { row[$0] as Int64? } }
    texts = try database.texts(of: words)
    readable = try own.map { try database.readable(sessions, by: $0) }
    names = try database.names(of: rows.map { $0["recorder"] })
    attendance = try database.attendance(of: sessions, own: own)
    var shown = Conditions()
    shown.require("session IN (SELECT value FROM json_each(?))", [idList(sessions.map(\.rawValue))])
    if let own { shown.requireCase("caseFile", of: own) }
    cases = try database.sessionCases(shown)
    followUps = try database.sessionFollowUps(shown)
  }

  func detail(of row: Row) throws -> SessionDetail {
    let session = try Session(row)
    let isWithheld = readable.map { !$0.contains(session.id) } ?? false
    let text = { (column: String) in
      isWithheld ? nil : (row[column] as Int64?).flatMap { texts[$0] }
    }
    return SessionDetail(
      session: session, channel: try row.word("channel"),
      topic: isWithheld ? nil : (row["topic"] as String?).flatMap(Topic.init),
      place: text("place"), note: text("note"), advice: text("advice"),
      attendance: attendance[session.id] ?? [], cases: cases[session.id] ?? [],
      followUps: followUps[session.id] ?? [], recorder: names[row["recorder"]], reason: text("reason"),
      isWithheld: isWithheld)
  }
}

extension Database {
  /// Who took part in sessions, as what, and in which unit on that day; mentors first.
  ///
  /// - Parameter own: Who reads, where that is somebody who knows only the people of their own cases; nil shows all.
  func attendance(
    of sessions: [Identifier<Session>], own: Identifier<Person>? = nil
  ) throws -> [Identifier<Session>: [(name: String, part: SessionPart, agency: String?)]] {
    var shown = Conditions()
    shown.require("session IN (SELECT value FROM json_each(?))", [idList(sessions.map(\.rawValue))])
    if let own { shown.requireHolder(orAcquaintanceOf: own) }
    let rows = try all(
      """
      SELECT session, \(ErasedName.sql("person")) AS name, part, (
        SELECT body FROM posting JOIN agency ON agency.id = posting.agency
        LEFT JOIN wordBody ON wordBody.word = agency.name
        WHERE posting.person = person.id AND (posting.since IS NULL OR posting.since <= day)
        AND (posting.until IS NULL OR posting.until >= day) ORDER BY posting.since DESC LIMIT 1) AS agencyName
      FROM attendance JOIN session AS held ON held.id = attendance.session
      JOIN person ON person.id = attendance.person LEFT JOIN identityBody USING (identity)
      \(shown.clause) ORDER BY part = 'mentor' DESC, person.id
      """, shown.arguments)
    return try Dictionary(grouping: rows) { Identifier($0, "session") }
      .mapValues { try $0.map { ($0.name("name") ?? "-", try $0.word("part"), $0["agencyName"]) } }
  }

  /// Those of some sessions whose words a person may read.
  fileprivate func readable(
    _ sessions: [Identifier<Session>], by person: Identifier<Person>
  ) throws -> Set<Identifier<Session>> {
    var query = Conditions()
    query.require("id IN (SELECT value FROM json_each(?))", [idList(sessions.map(\.rawValue))])
    query.requireSessionWords(of: person)
    return Set(
      try all("SELECT id FROM session \(query.clause)", query.arguments).map { Identifier($0, "id") })
  }

  fileprivate func texts(of words: [Int64]) throws -> [Int64: String] {
    let rows = try all(
      "SELECT word, body FROM wordBody WHERE word IN (SELECT value FROM json_each(?))",
      [idList(words)])
    return Dictionary(rows.map { ($0["word"], $0.text("body")) }) { first, _ in first }
  }

  fileprivate func names(of people: [Int64]) throws -> [Int64: String] {
    let rows = try all(
      """
      SELECT person.id, \(ErasedName.sql("person")) AS name FROM person JOIN identityBody USING (identity)
      WHERE person.id IN (SELECT value FROM json_each(?))
      """, [idList(people)])
    return Dictionary(rows.map { ($0["id"], $0.name("name") ?? "-") }) { first, _ in first }
  }

  fileprivate func sessionCases(
    _ shown: Conditions
  ) throws -> [Identifier<Session>: [(code: Code, title: String)]] {
    let rows = try all(
      """
      SELECT session, year, site, number, body AS titleText FROM sessionCase
      JOIN caseFile AS file ON file.id = sessionCase.caseFile LEFT JOIN wordBody ON wordBody.word = file.title
      \(shown.clause) ORDER BY file.id
      """, shown.arguments)
    return try Dictionary(grouping: rows) { Identifier($0, "session") }
      .mapValues { try $0.map { (try $0.code(.case), $0.text("titleText")) } }
  }

  fileprivate func sessionFollowUps(_ shown: Conditions) throws -> [Identifier<Session>: [FollowUp]] {
    let rows = try all(
      "\(FollowUpSummary.selection) \(shown.clause) ORDER BY followUp.id", shown.arguments)
    return try Dictionary(grouping: rows) { Identifier($0, "session") }
      .mapValues { try $0.map { try FollowUpSummary($0).followUp } }
  }
}
