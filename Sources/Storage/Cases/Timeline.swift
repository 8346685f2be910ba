import Domain
import GRDB

/// Puts together what happened on a case: transitions, sessions, follow-ups.
struct Timeline {
  let database: Database
  let zone: Zone
  private let calendars = CalendarShelf()

  init(database: Database, zone: Zone) {
    self.database = database
    self.zone = zone
  }

  func events(of id: Identifier<CaseFile>) throws -> [CaseDetail.Event] {
    let all = try transitions(of: id) + sessions(of: id) + followUps(of: id)
    return all.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }

  private static let nameOf = """
    SELECT \(ErasedName.sql("person")) FROM person JOIN identityBody USING (identity) WHERE person.id =
    """

  /// The name of who took a step; of an entry that was merged since, that of the one it was merged into.
  private static let nameOfTaker = """
    SELECT \(ErasedName.sql("person")) FROM person AS taker
    JOIN person ON person.id = coalesce(taker.mergedInto, taker.id)
    JOIN identityBody ON identityBody.identity = person.identity WHERE taker.id = transition.who
    """

  private func event(_ at: Instant, _ row: Row, _ what: CaseDetail.Event.What) -> CaseDetail.Event {
    CaseDetail.Event(at: at, day: zone.day(of: at), who: row.name("who"), what: what)
  }

  private func transitions(of id: Identifier<CaseFile>) throws -> [CaseDetail.Event] {
    try database.all(
      """
      SELECT at, labelEn, labelId, transition.reason, body, (\(Self.nameOfTaker)) AS who
      FROM transition JOIN status ON status.id = transition.toStatus
      LEFT JOIN wordBody ON wordBody.word = transition.reason
      WHERE subject = ? ORDER BY at, transition.id
      """, [id]
    ).map { event($0.instant("at"), $0, .transition(to: $0.label(), reason: $0.text("body", of: "reason"))) }
  }

  private func sessions(of id: Identifier<CaseFile>) throws -> [CaseDetail.Event] {
    try database.all(
      """
      SELECT session.*, note.body AS noteText, advice.body AS adviceText, coalesce((
          SELECT \(ErasedName.sql("person")) FROM attendance JOIN person ON person.id = attendance.person
          JOIN identityBody USING (identity)
          WHERE attendance.session = session.id AND part IN ('mentor', 'officer') ORDER BY part LIMIT 1),
        (\(Self.nameOf) session.recorder)) AS who
      FROM sessionCase JOIN session ON session.id = sessionCase.session
      LEFT JOIN wordBody AS note ON note.word = session.note
      LEFT JOIN wordBody AS advice ON advice.word = session.advice
      WHERE sessionCase.caseFile = ? ORDER BY day, clock, session.id
      """, [id]
    ).map { row in
      let session = try Session(row)
      let draft = SessionDraft(kind: session.kind, day: session.day, clock: session.clock)
      // What has not taken place stands at the hour for which it was planned.
      let now =
        session.state == .held ? row.instant("recordedAt") : zone.start(of: session.day.adding(days: 1))
      return event(
        try draft.instant(zone: zone, calendar: calendars.calendar(in: database), now: now), row,
        .session(
          session, note: row.text("noteText", of: "note"), advice: row.text("adviceText", of: "advice")))
    }
  }

  private func followUps(of id: Identifier<CaseFile>) throws -> [CaseDetail.Event] {
    try database.all(
      """
      SELECT followUp.*, wordBody.body, why.body AS reasonText, (\(Self.nameOf) followUp.openedBy) AS who,
        (\(Self.nameOf) followUp.owner) AS ownerName, (\(Self.nameOf) followUp.doneBy) AS doneByName
      FROM followUp LEFT JOIN wordBody ON wordBody.word = followUp.deed
      LEFT JOIN wordBody AS why ON why.word = followUp.reason
      WHERE caseFile = ? ORDER BY openedAt, followUp.id
      """, [id]
    ).flatMap { row in
      let code = try row.code(.followUp)
      let deed = row.text("body")
      let opened = event(
        row.instant("openedAt"), row,
        .followUp(
          code, deed: deed, owner: row.name("ownerName"), try row.word("party"), due: try row.day("due")))
      guard let doneAt = row.optionalInstant("doneAt") else { return [opened] }
      return [
        opened,
        CaseDetail.Event(
          at: doneAt, day: zone.day(of: doneAt), who: row.name("doneByName"),
          what: row["ending"] == nil
            ? .done(code, deed: deed)
            : .givenUp(code, deed: deed, reason: row.text("reasonText", of: "reason"))),
      ]
    }
  }
}
