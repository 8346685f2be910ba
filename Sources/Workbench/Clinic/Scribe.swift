import Domain
import Storage

/// Who writes an invented clinic down: unit by unit as people would, or many things in one unit.
protocol Scribe {
  mutating func addAgency(_ draft: AgencyDraft, by actor: Actor, at now: Instant) throws -> Agency
  mutating func addPerson(
    _ particulars: Particulars, agency: Identifier<Agency>?, roles: Set<Role>, logins: [String],
    by actor: Actor, at now: Instant
  ) throws -> Person
  mutating func openCase(_ draft: CaseDraft, by actor: Actor, at now: Instant) throws -> Identifier<CaseFile>
  mutating func assign(
    _ id: Identifier<CaseFile>, to mentor: Identifier<Person>, by actor: Actor, at now: Instant) throws
  mutating func log(_ visit: Visit, by actor: Actor, at now: Instant) throws -> VisitRecord
  mutating func finish(_ id: Identifier<FollowUp>, by actor: Actor, at now: Instant) throws
  mutating func step(
    _ id: Identifier<CaseFile>, _ wanted: String, _ grounds: StepGrounds, by actor: Actor, at now: Instant)
    throws
  mutating func plan(_ draft: SessionDraft, by actor: Actor, at now: Instant) throws -> Identifier<Session>
  /// Corrects a session, or moves a planned one.
  mutating func edit(_ id: Identifier<Session>, _ change: SessionChange, by actor: Actor, at now: Instant)
    throws
  mutating func cancel(_ id: Identifier<Session>, reason: String?, by actor: Actor, at now: Instant) throws
  /// Notes that nobody came, and plans another session where a day is given.
  mutating func miss(
    _ id: Identifier<Session>, next: (day: Day, clock: Clock?)?, by actor: Actor, at now: Instant
  ) throws -> Identifier<Session>?
  mutating func postpone(
    _ id: Identifier<FollowUp>, to due: Day, reason: String?, by actor: Actor, at now: Instant) throws
  mutating func transfer(
    _ id: Identifier<FollowUp>, to party: Party, _ owner: Identifier<Person>?, by actor: Actor,
    at now: Instant
  ) throws
  mutating func giveUp(_ id: Identifier<FollowUp>, reason: String?, by actor: Actor, at now: Instant) throws
  mutating func link(
    _ id: Identifier<CaseFile>, to other: Identifier<CaseFile>, as kind: CaseLink, by actor: Actor,
    at now: Instant) throws
  mutating func addLeave(
    of person: Identifier<Person>, _ kind: LeaveKind, on days: ClosedRange<Day>, by actor: Actor,
    at now: Instant) throws
  /// Logs a visit by mistake, and takes it back.
  mutating func slip(_ visit: Visit, by actor: Actor, at now: Instant) throws
}

/// Writes each thing as a unit of its own, as the commands do.
struct UnitScribe: Scribe {
  let casebook: Casebook

  func addAgency(_ draft: AgencyDraft, by actor: Actor, at now: Instant) throws -> Agency {
    try casebook.addAgency(draft, by: actor, at: now).result
  }

  func addPerson(
    _ particulars: Particulars, agency: Identifier<Agency>?, roles: Set<Role>, logins: [String],
    by actor: Actor, at now: Instant
  ) throws -> Person {
    try casebook.addPerson(particulars, agency: agency, roles: roles, logins: logins, by: actor, at: now)
      .result
  }

  func openCase(_ draft: CaseDraft, by actor: Actor, at now: Instant) throws -> Identifier<CaseFile> {
    try casebook.openCase(draft, by: actor, at: now).result.id
  }

  func assign(
    _ id: Identifier<CaseFile>, to mentor: Identifier<Person>, by actor: Actor, at now: Instant
  ) throws {
    _ = try casebook.assignCase(id, to: mentor, by: actor, at: now)
  }

  func log(_ visit: Visit, by actor: Actor, at now: Instant) throws -> VisitRecord {
    try casebook.log(visit, by: actor, at: now).result
  }

  func finish(_ id: Identifier<FollowUp>, by actor: Actor, at now: Instant) throws {
    _ = try casebook.finishFollowUp(id, by: actor, at: now)
  }

  func step(
    _ id: Identifier<CaseFile>, _ wanted: String, _ grounds: StepGrounds, by actor: Actor, at now: Instant
  ) throws {
    _ = try casebook.stepCase(id, wanted, grounds, by: actor, at: now)
  }

  func plan(_ draft: SessionDraft, by actor: Actor, at now: Instant) throws -> Identifier<Session> {
    try casebook.planSession(draft, anyway: true, by: actor, at: now).result.id
  }

  func edit(
    _ id: Identifier<Session>, _ change: SessionChange, by actor: Actor, at now: Instant
  ) throws {
    _ = try casebook.editSession(id, change, anyway: true, by: actor, at: now)
  }

  func cancel(_ id: Identifier<Session>, reason: String?, by actor: Actor, at now: Instant) throws {
    _ = try casebook.cancelSession(id, reason: reason, by: actor, at: now)
  }

  func miss(
    _ id: Identifier<Session>, next: (day: Day, clock: Clock?)?, by actor: Actor, at now: Instant
  ) throws -> Identifier<Session>? {
    try casebook.missSession(id, next: next, anyway: true, by: actor, at: now).result.next?.id
  }

  func postpone(
    _ id: Identifier<FollowUp>, to due: Day, reason: String?, by actor: Actor, at now: Instant
  ) throws {
    _ = try casebook.postponeFollowUp(id, to: due, reason: reason, by: actor, at: now)
  }

  func transfer(
    _ id: Identifier<FollowUp>, to party: Party, _ owner: Identifier<Person>?, by actor: Actor,
    at now: Instant
  ) throws {
    _ = try casebook.transferFollowUp(id, to: party, owner, by: actor, at: now)
  }

  func giveUp(_ id: Identifier<FollowUp>, reason: String?, by actor: Actor, at now: Instant) throws {
    _ = try casebook.cancelFollowUp(id, reason: reason, by: actor, at: now)
  }

  func link(
    _ id: Identifier<CaseFile>, to other: Identifier<CaseFile>, as kind: CaseLink, by actor: Actor,
    at now: Instant
  ) throws {
    _ = try casebook.linkCase(id, to: other, as: kind, by: actor, at: now)
  }

  func addLeave(
    of person: Identifier<Person>, _ kind: LeaveKind, on days: ClosedRange<Day>, by actor: Actor,
    at now: Instant
  ) throws {
    _ = try casebook.addLeave(of: person, kind, on: days, by: actor, at: now)
  }

  func slip(_ visit: Visit, by actor: Actor, at now: Instant) throws {
    _ = try casebook.log(visit, by: actor, at: now)
    _ = try casebook.undo(by: actor, at: now.adding(milliseconds: 45_000))
  }
}

extension Bulk: Scribe {
  /// Leaves the mistake out: a unit takes back other units, not a part of itself.
  func slip(_ visit: Visit, by actor: Actor, at now: Instant) {}
}
