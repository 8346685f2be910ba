import Domain
import GRDB

extension Book {
  /// Agrees on something to be done; the case moves to whoever's turn it becomes.
  mutating func addFollowUp(
    _ draft: FollowUpDraft, to id: Identifier<CaseFile>, session: Identifier<Session>? = nil,
    at instant: Instant
  ) throws -> Identifier<FollowUp> {
    try requireOwn(id, for: .addFollowUp)
    _ = try requireOpen(id)
    let followUp = try mint(FollowUp.self)
    about(.followUp(followUp))
    about(.caseFile(id))
    let code = try mintCode(.followUp, at: now)
    try database.run(
      """
      INSERT INTO followUp (id, year, site, number, caseFile, session, deed, party, owner, due, openedAt,
        openedBy)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        followUp, code.year, code.site, code.number, id, session, try word(Line(draft.deed)),
        draft.party.rawValue, draft.owner, draft.due.iso, instant.milliseconds, actor.person,
      ])
    try takeAutomaticSteps(of: id, on: .followUpOpened, at: instant)
    return followUp
  }

  /// Marks a follow-up as done.
  ///
  /// - Throws: `StorageError.alreadyDone`, `.notYours`.
  mutating func finishFollowUp(_ id: Identifier<FollowUp>) throws {
    let row = try database.first(
      "SELECT year, site, number, caseFile, doneAt FROM followUp WHERE id = ?", [id])
    guard let row else { throw StorageError.damaged(detail: "followUp") }
    let caseFile = Identifier<CaseFile>(row, "caseFile")
    about(.followUp(id))
    about(.caseFile(caseFile))
    try requireOwn(caseFile, for: .finishFollowUp)
    guard row.optionalInstant("doneAt") == nil else {
      throw StorageError.alreadyDone(try row.code(.followUp))
    }
    try database.run(
      "UPDATE followUp SET doneAt = ?, doneBy = ? WHERE id = ?", [now.milliseconds, actor.person, id])
    try takeAutomaticSteps(of: caseFile, on: .followUpDone, at: now)
  }
}
