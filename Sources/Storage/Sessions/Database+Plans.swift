import Domain
import GRDB

extension Database {
  /// A session as a draft: what is needed to plan the like of it, without what was said in it.
  func draft(of id: Identifier<Session>) throws -> SessionDraft {
    guard let row = try first("SELECT * FROM session WHERE id = ?", [id]) else {
      throw StorageError.damaged(detail: "session")
    }
    let session = try Session(row)
    let attendance = try all("SELECT person, part FROM attendance WHERE session = ?", [id])
    let cases = try all("SELECT caseFile FROM sessionCase WHERE session = ? ORDER BY caseFile", [id])
    return SessionDraft(
      kind: session.kind, day: session.day, clock: session.clock, minutes: session.minutes,
      channel: try row.word("channel"), topic: (row["topic"] as String?).flatMap(Topic.init),
      place: try text(row["place"]),
      attendance: try Dictionary(
        attendance.map { (Identifier($0, "person"), try $0.word("part")) }
      ) { first, _ in first },
      cases: cases.map { Identifier($0, "caseFile") })
  }

  /// What keeps people from a session on a day: another one planned for that hour, or a leave.
  func clashes(
    of people: [Identifier<Person>], on day: Day, at clock: Clock?, for minutes: Minutes?,
    except: Identifier<Session>?
  ) throws -> [Clash] {
    // Cross joins, since SQLite else begins with all sessions that a mentor ever held.
    let planned = try all(
      """
      SELECT session.*, attendance.person, person.site AS personSite, person.number AS personNumber
      FROM session CROSS JOIN attendance ON attendance.session = session.id
      CROSS JOIN person ON person.id = attendance.person
      WHERE state = 'planned' AND day = ? AND session.id IS NOT ?
        AND attendance.person IN (SELECT value FROM json_each(?))
      ORDER BY clock, session.id, attendance.person
      """, [day.iso, except, idList(people.map(\.rawValue))])
    let met = try planned.compactMap { row -> Clash? in
      let other = try Session(row)
      guard Clash.overlap((clock, minutes), (other.clock, other.minutes)) else { return nil }
      return .session(other.code, person: try person(Identifier(row, "person")).code)
    }
    let away = try people.compactMap { id -> Clash? in
      guard let leave = try leaves(of: id, on: day...day).first else { return nil }
      return .leave(person: try person(id).code, until: leave.until)
    }
    return met + away
  }
}
