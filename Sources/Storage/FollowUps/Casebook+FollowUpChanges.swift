public import Domain

extension Casebook {
  /// Changes the deed or the last day of an open follow-up, where it was put down wrongly.
  ///
  /// - Throws: `StorageError.nothingGiven`, `.alreadyDone`, `.dueBeforeAgreed`, `.notYours`.
  public func editFollowUp(
    _ id: Identifier<FollowUp>, _ change: FollowUpChange, by actor: Actor, at now: Instant
  ) throws -> Written<FollowUpRecord> {
    try alter(id, .editFollowUp, by: actor, at: now) { try $0.editFollowUp(id, change, for: .editFollowUp) }
  }

  /// Puts an open follow-up off to a later day.
  ///
  /// - Throws: `StorageError.notLater`, `.dueBeforeToday`, `.alreadyDone`, `.notYours`.
  public func postponeFollowUp(
    _ id: Identifier<FollowUp>, to due: Day, reason: String? = nil, by actor: Actor, at now: Instant
  ) throws -> Written<FollowUpRecord> {
    try alter(id, .postponeFollowUp, by: actor, at: now) {
      try $0.postponeFollowUp(id, to: due, reason: reason)
    }
  }

  /// Gives an open follow-up up: it is no longer wanted.
  ///
  /// - Throws: `StorageError.alreadyDone`, `.notYours`.
  public func cancelFollowUp(
    _ id: Identifier<FollowUp>, reason: String? = nil, by actor: Actor, at now: Instant
  ) throws -> Written<FollowUpRecord> {
    try alter(id, .cancelFollowUp, by: actor, at: now) { try $0.cancelFollowUp(id, reason: reason) }
  }

  /// Gives an open follow-up to somebody else, or to another party.
  ///
  /// - Parameter owner: Nil for outsiders, the case's leader, and whoever does it for the clinic.
  /// - Throws: `StorageError.alreadyDone`, `.notYours`.
  public func transferFollowUp(
    _ id: Identifier<FollowUp>, to party: Party, _ owner: Identifier<Person>? = nil, by actor: Actor,
    at now: Instant
  ) throws -> Written<FollowUpRecord> {
    try alter(id, .transferFollowUp, by: actor, at: now) {
      try $0.transferFollowUp(id, to: party, owner)
    }
  }

  private func alter(
    _ id: Identifier<FollowUp>, _ deed: Deed, by actor: Actor, at now: Instant,
    _ body: (inout Book) throws -> Void
  ) throws -> Written<FollowUpRecord> {
    try write(deed, by: actor, at: now) { book in
      try book.record(on: book.database.followUp(id).caseFile) { book in
        try body(&book)
        return id
      }
    }
  }
}
