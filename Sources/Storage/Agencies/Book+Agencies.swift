import Domain
import GRDB

extension Book {
  /// Adds an agency to the register.
  ///
  /// - Throws: `StorageError.agencyTaken`, `.aliasTaken`.
  mutating func addAgency(_ draft: AgencyDraft) throws -> Agency {
    let id = try mint(Agency.self)
    about(.agency(id))
    try requireFree(draft.code, for: id)
    let name = try word(Line(draft.name), as: .agencyName, of: id)
    try database.run(
      "INSERT INTO agency (id, code, name, kind, parent, active) VALUES (?, ?, ?, ?, ?, 1)",
      [id, draft.code.text, name, draft.kind.rawValue, draft.parent])
    for alias in draft.aliases {
      try addAlias(alias, to: id)
    }
    return try database.agency(id)
  }

  /// Changes what is given; the rest stays.
  mutating func editAgency(_ id: Identifier<Agency>, _ change: AgencyChange) throws -> Agency {
    about(.agency(id))
    if let name = change.name {
      let word = try word(Line(name), as: .agencyName, of: id)
      try database.run("UPDATE agency SET name = ? WHERE id = ?", [word, id])
    }
    if let kind = change.kind {
      try database.run("UPDATE agency SET kind = ? WHERE id = ?", [kind.rawValue, id])
    }
    if let parent = change.parent {
      try database.run("UPDATE agency SET parent = ? WHERE id = ?", [parent, id])
      do {
        try Invariants(database: database).checkTree(from: id)
      } catch is Invariants.Contradiction {
        throw StorageError.agencyLoop(code: try database.agency(id).code.text)
      }
    }
    for alias in change.newAliases {
      try addAlias(alias, to: id)
    }
    if let active = change.isActive {
      try database.run("UPDATE agency SET active = ? WHERE id = ?", [active, id])
    }
    return try database.agency(id)
  }

  private func addAlias(_ alias: AgencyCode, to id: Identifier<Agency>) throws {
    try requireFree(alias, for: id)
    try database.run(
      "INSERT INTO agencyAlias (alias, agency) VALUES (?, ?) ON CONFLICT DO NOTHING", [alias.text, id])
  }

  private func requireFree(_ code: AgencyCode, for id: Identifier<Agency>) throws {
    let other: String? = try database.value(
      """
      SELECT code FROM agency WHERE code = ?1 AND id <> ?2
      UNION SELECT agency.code FROM agencyAlias JOIN agency ON agency.id = agencyAlias.agency
      WHERE alias = ?1 AND agency <> ?2
      """, [code.text, id])
    guard let other else { return }
    throw other == code.text
      ? StorageError.agencyTaken(code: other) : StorageError.aliasTaken(alias: code.text, by: other)
  }
}

extension Database {
  /// An agency that some fact refers to.
  func agency(_ id: Identifier<Agency>) throws -> Agency {
    let row = try first("\(Agency.selection) WHERE agency.id = ?", [id])
    guard let row else { throw StorageError.damaged(detail: "agency") }
    return try Agency(row)
  }
}

extension Agency {
  static let selection = """
    SELECT agency.*, wordBody.body AS nameText, (
      SELECT group_concat(alias, ' ') FROM agencyAlias WHERE agencyAlias.agency = agency.id) AS aliases
    FROM agency LEFT JOIN wordBody ON wordBody.word = agency.name
    """

  init(_ row: Row) throws {
    let code: String = row["code"]
    guard let stored = try? AgencyCode(code) else {  // the reason does not matter: the row is damaged
      throw StorageError.damaged(detail: "agency.code")
    }
    self.init(
      id: Identifier(row, "id"), code: stored, name: row["nameText"] ?? code, kind: try row.word("kind"),
      parent: Identifier(optional: row, "parent"),
      aliases: ((row["aliases"] as String?) ?? "").split(separator: " ").map(String.init),
      isActive: row["active"])
  }
}
