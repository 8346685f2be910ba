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

  /// All agencies, by code; those that were closed only on request.
  public func agencies(includingInactive: Bool = false, by actor: Actor) throws -> [Agency] {
    try read(.readAgencies, by: actor) { database, _ in
      try database.all(
        "\(Agency.selection) WHERE agency.active = 1 OR ? ORDER BY agency.code", [includingInactive]
      ).map(Agency.init)
    }
  }

  /// The agencies that what was typed may mean: the one with that code or alias, closed or not, else all open ones
  /// whose code, alias or name begins like it.
  public func agencies(matching typed: String, by actor: Actor) throws -> [Agency] {
    let query = AgencyName.query(typed)
    let all = try agencies(includingInactive: true, by: actor)
    let exact = all.filter { $0.code.text == typed.lowercased() || $0.aliases.contains(typed.lowercased()) }
    guard exact.isEmpty, !query.isEmpty else { return exact }
    return all.filter(\.isActive).filter { agency in
      (AgencyName.keys(of: agency.name) + AgencyName.keys(of: agency.code.text)
        + agency.aliases.flatMap(AgencyName.keys))
        .contains { $0.hasPrefix(query) }
    }
  }
}
