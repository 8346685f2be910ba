package import Domain
import GRDB

/// A unit that stands for the work of years: what happens in it has its own moment and its own people.
///
/// For invented clinics of any size. It goes the way of every write: the schema's guards hold, and the journal
/// records each row. Only its action names nothing but the first thing that it made, and the policy
/// table is asked once, for the admin who writes the unit.
package struct Bulk {
  /// How many rows are recorded before they go into the journal, so that memory stays flat.
  private static let partRows = 20_000

  fileprivate var book: Book
  private var written: Int

  fileprivate init(_ book: Book) {
    self.book = book
    written = book.database.totalChangesCount
  }

  package mutating func addAgency(_ draft: AgencyDraft, by actor: Actor, at now: Instant) throws -> Agency {
    try write(actor, now) { try $0.addAgency(draft) }
  }

  package mutating func addPerson(
    _ particulars: Particulars, agency: Identifier<Agency>?, roles: Set<Role>, logins: [String],
    by actor: Actor, at now: Instant
  ) throws -> Person {
    try write(actor, now) { try $0.addPerson(particulars, agency: agency, roles: roles, logins: logins) }
  }

  package mutating func openCase(
    _ draft: CaseDraft, by actor: Actor, at now: Instant
  ) throws -> Identifier<CaseFile> {
    try write(actor, now) { try $0.openCase(draft, at: now) }
  }

  package mutating func assign(
    _ id: Identifier<CaseFile>, to mentor: Identifier<Person>, by actor: Actor, at now: Instant
  ) throws {
    try write(actor, now) { try $0.assign(id, to: mentor) }
  }

  package mutating func log(_ visit: Visit, by actor: Actor, at now: Instant) throws -> VisitRecord {
    try write(actor, now) { try $0.log(visit) }
  }

  package mutating func finish(_ id: Identifier<FollowUp>, by actor: Actor, at now: Instant) throws {
    try write(actor, now) { try $0.finishFollowUp(id) }
  }

  package mutating func step(
    _ id: Identifier<CaseFile>, _ wanted: String, _ grounds: StepGrounds, by actor: Actor, at now: Instant
  ) throws {
    _ = try write(actor, now) { try $0.step(id, wanted, grounds, at: now) }
  }

  package mutating func plan(
    _ draft: SessionDraft, by actor: Actor, at now: Instant
  ) throws -> Identifier<Session> {
    try write(actor, now) { try $0.planSession(draft, anyway: true) }
  }

  package mutating func edit(
    _ id: Identifier<Session>, _ change: SessionChange, by actor: Actor, at now: Instant
  ) throws {
    try write(actor, now) { try $0.editSession(id, change, anyway: true) }
  }

  package mutating func cancel(
    _ id: Identifier<Session>, reason: String?, by actor: Actor, at now: Instant
  ) throws {
    try write(actor, now) { try $0.cancelSession(id, reason: reason) }
  }

  package mutating func miss(
    _ id: Identifier<Session>, next: (day: Day, clock: Clock?)?, by actor: Actor, at now: Instant
  ) throws -> Identifier<Session>? {
    try write(actor, now) { try $0.missSession(id, MissedPlan(next: next, anyway: true)) }
  }

  package mutating func postpone(
    _ id: Identifier<FollowUp>, to due: Day, reason: String?, by actor: Actor, at now: Instant
  ) throws {
    try write(actor, now) { try $0.postponeFollowUp(id, to: due, reason: reason) }
  }

  package mutating func transfer(
    _ id: Identifier<FollowUp>, to party: Party, _ owner: Identifier<Person>?, by actor: Actor,
    at now: Instant
  ) throws {
    try write(actor, now) { try $0.transferFollowUp(id, to: party, owner) }
  }

  package mutating func giveUp(
    _ id: Identifier<FollowUp>, reason: String?, by actor: Actor, at now: Instant
  ) throws {
    try write(actor, now) { try $0.cancelFollowUp(id, reason: reason) }
  }

  package mutating func link(
    _ id: Identifier<CaseFile>, to other: Identifier<CaseFile>, as kind: CaseLink, by actor: Actor,
    at now: Instant
  ) throws {
    try write(actor, now) { try $0.link(id, to: other, as: kind) }
  }

  package mutating func addLeave(
    of person: Identifier<Person>, _ kind: LeaveKind, on days: ClosedRange<Day>, by actor: Actor,
    at now: Instant
  ) throws {
    _ = try write(actor, now) { try $0.addLeave(of: person, kind, on: days) }
  }

  private mutating func write<Result>(
    _ actor: Actor, _ now: Instant, _ body: (inout Book) throws -> Result
  ) throws -> Result {
    book.actor = actor
    book.now = now
    let result = try body(&book)
    if book.database.totalChangesCount - written >= Self.partRows {
      try book.flush()
      written = book.database.totalChangesCount
    }
    return result
  }
}

extension Casebook {
  /// Writes the work of many people over a long time as one unit of an admin, who is said to have invented it.
  ///
  /// - Throws: `StorageError.notAllowed` for anybody but an admin, and what `body` throws; then nothing was
  ///   changed.
  package func bulk<Result>(
    by admin: Actor, at now: Instant, _ body: (inout Bulk) throws -> Result
  ) throws -> Written<Result> {
    try write(.inventClinic, by: admin, at: now) { book in
      book.namesOnlyFirst = true
      var bulk = Bulk(book)
      let result = try body(&bulk)
      book = bulk.book
      book.actor = admin
      book.now = now
      return result
    }
  }
}
