import Domain
import GRDB

extension Book {
  /// Agrees on something to be done; the case moves to whoever's turn it becomes.
  ///
  /// Where nobody is named, the innovator's is the case's leader, the clinic's whoever agrees on it.
  /// - Throws: `StorageError.dueBeforeAgreed`, `.dueTooFar`, `.caseClosed`, `.notYours`, `.notOnCase`, `.inactivePerson`.
  mutating func addFollowUp(
    _ draft: FollowUpDraft, to id: Identifier<CaseFile>, session: Identifier<Session>? = nil,
    at instant: Instant
  ) throws -> Identifier<FollowUp> {
    try requireOwn(id, for: .addFollowUp)
    _ = try requireOpen(id)
    let agreed = zone.day(of: instant)
    if let owner = draft.owner { try requireConcerned(owner, in: id) }
    guard draft.due >= agreed else { throw StorageError.dueBeforeAgreed(draft.due, agreed: agreed) }
    try requireNear(draft.due)
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
        followUp, code.year, code.site, code.number, id, session,
        try word(Line(draft.deed), as: .followUpDeed, of: followUp),
        draft.party.rawValue, try owner(of: draft, on: id), draft.due.iso, instant.milliseconds, actor.person,
      ])
    try takeAutomaticSteps(of: id, on: .followUpOpened, at: instant)
    return followUp
  }

  func owner(
    of draft: FollowUpDraft, on id: Identifier<CaseFile>
  ) throws -> Identifier<Person>? {
    switch draft.party {
    case .clinic: draft.owner ?? actor.person
    case .innovator: try draft.owner ?? database.leader(of: id)
    case .outside: draft.owner
    }
  }

  /// Makes sure that something is given to do only to whom it concerns: who takes part in the case or accompanies
  /// it, and whoever works for the clinic.
  ///
  /// - Parameter followUp: The one that is passed on; nil for one that is agreed on.
  func requireConcerned(
    _ owner: Identifier<Person>, in id: Identifier<CaseFile>, passing followUp: Code? = nil
  ) throws {
    let person = try database.person(owner)
    guard person.isActive else { throw StorageError.inactivePerson(person.code.text) }
    guard try Party(of: person) == .clinic || database.isOwn(id, of: owner) else {
      throw StorageError.notOnCase(person.code, try database.caseCode(id), followUp: followUp)
    }
  }

  /// Marks a follow-up as done.
  ///
  /// - Throws: `StorageError.alreadyDone`, `.notYours`.
  mutating func finishFollowUp(_ id: Identifier<FollowUp>) throws {
    let row = try database.first(
      "SELECT year, site, number, caseFile, party, doneAt, ending FROM followUp WHERE id = ?", [id])
    guard let row else { throw StorageError.damaged(detail: "followUp") }
    let caseFile = Identifier<CaseFile>(row, "caseFile")
    about(.followUp(id))
    about(.caseFile(caseFile))
    try requireOwn(caseFile, for: .finishFollowUp)
    try requireTurn(row.word("party"), on: caseFile, code: row.code(.followUp))
    guard row.optionalInstant("doneAt") == nil else {
      let code = try row.code(.followUp)
      throw row["ending"] == nil ? StorageError.alreadyDone(code) : .alreadyCancelled(code)
    }
    try database.run(
      "UPDATE followUp SET doneAt = ?, doneBy = ? WHERE id = ?", [now.milliseconds, actor.person, id])
    try takeAutomaticSteps(of: caseFile, on: .followUpDone, at: now)
  }

  /// Makes sure that an innovator finishes what is the innovators' to do, not what the clinic has promised.
  private func requireTurn(_ party: Party, on caseFile: Identifier<CaseFile>, code: Code) throws {
    let others = try database.roles(of: actor, on: caseFile).subtracting([.innovator])
    guard party == .innovator || Access.reach(of: .finishFollowUp, for: others) != nil else {
      throw StorageError.notYours(code: code.text, .finishFollowUp)
    }
  }
}
