import Domain
import GRDB

extension Book {
  /// Changes the deed or the last day of an open follow-up.
  ///
  /// - Throws: `StorageError.nothingGiven`, `.alreadyDone`, `.dueBeforeAgreed`, `.notYours`.
  mutating func editFollowUp(_ id: Identifier<FollowUp>, _ change: FollowUpChange, for deed: Deed) throws {
    guard !change.isEmpty else { throw StorageError.nothingGiven }
    _ = try openFollowUp(id, for: deed)
    if let text = change.deed {
      try database.run(
        "UPDATE followUp SET deed = ? WHERE id = ?", [try word(Line(text), as: .followUpDeed, of: id), id])
    }
    if let due = change.due {
      let openedAt: Int64? = try database.value("SELECT openedAt FROM followUp WHERE id = ?", [id])
      let agreed = zone.day(of: Instant(milliseconds: openedAt ?? now.milliseconds))
      guard due >= agreed else { throw StorageError.dueBeforeAgreed(due, agreed: agreed) }
      try requireNear(due)
      try database.run("UPDATE followUp SET due = ? WHERE id = ?", [due.iso, id])
    }
  }

  /// Puts an open follow-up off to a later day.
  ///
  /// - Throws: `StorageError.notLater`, `.alreadyDone`, `.notYours`.
  mutating func postponeFollowUp(_ id: Identifier<FollowUp>, to due: Day, reason: String?) throws {
    let followUp = try openFollowUp(id, for: .postponeFollowUp)
    guard due > followUp.due else { throw StorageError.notLater(followUp.code, due, than: followUp.due) }
    guard due >= zone.day(of: now) else { throw StorageError.dueBeforeToday(due) }
    try requireNear(due)
    try database.run("UPDATE followUp SET due = ? WHERE id = ?", [due.iso, id])
    try note(reason, on: id)
  }

  /// Gives an open follow-up up; the case moves to whoever's turn it becomes.
  ///
  /// - Throws: `StorageError.alreadyDone`, `.notYours`.
  mutating func cancelFollowUp(_ id: Identifier<FollowUp>, reason: String?) throws {
    let followUp = try openFollowUp(id, for: .cancelFollowUp)
    try database.run(
      "UPDATE followUp SET doneAt = ?, doneBy = ?, ending = 'cancelled' WHERE id = ?",
      [now.milliseconds, actor.person, id])
    try note(reason, on: id)
    try takeAutomaticSteps(of: followUp.caseFile, on: .followUpCancelled, at: now)
  }

  /// Gives an open follow-up to somebody else; the case moves to whoever's turn it becomes.
  ///
  /// - Throws: `StorageError.alreadyDone`, `.notYours`, and what adding a follow-up of that owner throws.
  mutating func transferFollowUp(
    _ id: Identifier<FollowUp>, to party: Party, _ owner: Identifier<Person>?
  ) throws {
    let followUp = try openFollowUp(id, for: .transferFollowUp)
    _ = try requireOpen(followUp.caseFile)
    if let owner { try requireConcerned(owner, in: followUp.caseFile, passing: followUp.code) }
    let draft = FollowUpDraft(deed: followUp.deed, party: party, owner: owner, due: followUp.due)
    let taker = try self.owner(of: draft, on: followUp.caseFile)
    try database.run(
      "UPDATE followUp SET party = ?, owner = ? WHERE id = ?", [party.rawValue, taker, id])
    try takeAutomaticSteps(of: followUp.caseFile, on: .followUpTransferred, at: now)
  }

  /// A follow-up that is still open, of a case on which the actor may do this.
  private mutating func openFollowUp(_ id: Identifier<FollowUp>, for deed: Deed) throws -> FollowUp {
    let followUp = try database.followUp(id)
    about(.followUp(id))
    about(.caseFile(followUp.caseFile))
    try requireOwn(followUp.caseFile, for: deed)
    guard followUp.doneAt == nil else {
      throw followUp.isCancelled
        ? StorageError.alreadyCancelled(followUp.code) : .alreadyDone(followUp.code)
    }
    return followUp
  }

  private mutating func note(_ reason: String?, on id: Identifier<FollowUp>) throws {
    // A reason that was given for something else before does not stay.
    try database.run(
      "UPDATE followUp SET reason = ? WHERE id = ?",
      [try word(prose: reason, as: .followUpReason, of: id), id])
  }
}

extension Book {
  /// Makes sure that the year of a last day is no slip.
  func requireNear(_ due: Day) throws {
    guard due.year <= zone.day(of: now).year + 10 else { throw StorageError.dueTooFar(due) }
  }
}
