public import Domain
import GRDB

extension Casebook {
  /// Adds an agency to the register.
  ///
  /// - Throws: `StorageError.agencyTaken`, `.aliasTaken`.
  public func addAgency(_ draft: AgencyDraft, by actor: Actor, at now: Instant) throws -> Written<Agency> {
    try write(.addAgency, by: actor, at: now) { try $0.addAgency(draft) }
  }

  /// Changes an agency.
  ///
  /// - Throws: `StorageError.aliasTaken`, `.agencyLoop`.
  public func editAgency(
    _ id: Identifier<Agency>, _ change: AgencyChange, by actor: Actor, at now: Instant
  ) throws -> Written<Agency> {
    let deed: Deed = change.isActive == false ? .deactivateAgency : .editAgency
    return try write(deed, by: actor, at: now) { try $0.editAgency(id, change) }
  }

  /// Ends an agency with a day; a day that lies ahead leaves it open until then.
  public func closeAgency(
    _ id: Identifier<Agency>, until day: Day, by actor: Actor, at now: Instant
  ) throws -> Written<Agency> {
    try write(.closeAgency, by: actor, at: now) { try $0.closeAgency(id, until: day) }
  }

  /// Ends an agency the day before another one takes over its work, its people and the units below it.
  ///
  /// - Throws: `StorageError.mergedWithItself`, `.agencyClosed`.
  public func mergeAgencies(
    _ id: Identifier<Agency>, into successor: Identifier<Agency>, from day: Day, by actor: Actor,
    at now: Instant
  ) throws -> Written<MergedAgency> {
    try write(.mergeAgencies, by: actor, at: now) { try $0.mergeAgencies(id, into: successor, from: day) }
  }

  /// All agencies, by code; those that were closed, on the day that is asked for, only on request.
  public func agencies(
    includingInactive: Bool = false, on day: Day? = nil, by actor: Actor
  ) throws -> [Agency] {
    try read(.readAgencies, by: actor) { database, _ in
      let formerNames = try database.formerNames()
      return try database.all(
        "\(Agency.selection) WHERE agency.active = 1 OR ? ORDER BY agency.code", [includingInactive]
      ).map { try Agency($0, formerNames: formerNames[Identifier($0, "id")] ?? []) }
        .filter { agency in includingInactive || day.map(agency.isOpen) ?? true }
    }
  }

  /// The agencies that what was typed may mean: the one with that code or alias, closed or not, else all open ones
  /// whose code, alias, name or former name begins like it.
  public func agencies(matching typed: String, on day: Day? = nil, by actor: Actor) throws -> [Agency] {
    let query = AgencyName.query(typed)
    let all = try agencies(includingInactive: true, by: actor)
    let exact = all.filter { $0.code.text == typed.lowercased() || $0.aliases.contains(typed.lowercased()) }
    guard exact.isEmpty, !query.isEmpty else { return exact }
    return all.filter { day.map($0.isOpen) ?? $0.isActive }.filter { agency in
      (AgencyName.keys(of: agency.name) + AgencyName.keys(of: agency.code.text)
        + agency.aliases.flatMap(AgencyName.keys) + agency.formerNames.map(\.text).flatMap(AgencyName.keys))
        .contains { $0.hasPrefix(query) }
    }
  }
}
