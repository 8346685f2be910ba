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
  /// Corrects the length of a session.
  mutating func correct(
    _ id: Identifier<Session>, to minutes: Minutes, by actor: Actor, at now: Instant) throws
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

  func correct(_ id: Identifier<Session>, to minutes: Minutes, by actor: Actor, at now: Instant) throws {
    var change = SessionChange()
    change.minutes = minutes
    _ = try casebook.editSession(id, change, by: actor, at: now)
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
