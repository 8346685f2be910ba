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
    if let parent = draft.parent { try database.requireOpen(parent, on: zone.day(of: now)) }
    let name = try word(Line(draft.name), as: .agencyName, of: id)
    try database.run(
      "INSERT INTO agency (id, code, name, kind, parent, active) VALUES (?, ?, ?, ?, ?, 1)",
      [id, draft.code.text, name, draft.kind.rawValue, draft.parent])
    for alias in draft.aliases {
      try addAlias(alias, to: id)
    }
    return try database.agency(id)
  }

  /// Changes what is given; the rest stays. Whoever is open again has no last day and no successor.
  ///
  /// - Throws: `StorageError.aliasTaken`, `.agencyLoop`, `.agencyClosed`, `.dayInFuture`, `.renameTooEarly`.
  mutating func editAgency(_ id: Identifier<Agency>, _ change: AgencyChange) throws -> Agency {
    about(.agency(id))
    if let name = change.name {
      if let since = change.nameSince { try keepFormerName(of: id, since) }
      let word = try word(Line(name), as: .agencyName, of: id)
      try database.run("UPDATE agency SET name = ? WHERE id = ?", [word, id])
    }
    if let kind = change.kind {
      try database.run("UPDATE agency SET kind = ? WHERE id = ?", [kind.rawValue, id])
    }
    if let parent = change.parent {
      try database.requireOpen(parent, on: zone.day(of: now))
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
      if active {
        try database.run("UPDATE agency SET until = NULL, successor = NULL WHERE id = ?", [id])
      }
    }
    return try database.agency(id)
  }

  /// Keeps the present name, which ends the day before another one begins.
  private mutating func keepFormerName(of id: Identifier<Agency>, _ since: Day) throws {
    guard since <= zone.day(of: now) else { throw StorageError.dayInFuture(since) }
    let agency = try database.agency(id)
    let last = since.adding(days: -1)
    if let former = agency.formerNames.last, last <= former.until {
      throw StorageError.renameTooEarly(code: agency.code.text, until: former.until)
    }
    try database.run(
      "INSERT INTO agencyName (id, agency, name, until) SELECT ?, id, name, ? FROM agency WHERE id = ?",
      [try mint(Agency.self), last.iso, id])
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
    return try Agency(row, formerNames: formerNames(of: id)[id] ?? [])
  }

  /// What agencies were called before, the earliest first: of one of them, or of all.
  func formerNames(
    of id: Identifier<Agency>? = nil
  ) throws -> [Identifier<Agency>: [Agency.FormerName]] {
    var query = Conditions()
    query.require("agencyName.agency = ?", ifGiven: id)
    let rows = try all(
      """
      SELECT agencyName.agency, coalesce(body, '') AS nameText, until FROM agencyName
      LEFT JOIN wordBody ON wordBody.word = agencyName.name \(query.clause) ORDER BY until
      """, query.arguments)
    return try rows.reduce(into: [:]) { names, row in
      names[Identifier(row, "agency"), default: []].append(
        Agency.FormerName(text: row["nameText"], until: try row.day("until")))
    }
  }
}

extension Agency {
  static let selection = """
    SELECT agency.*, wordBody.body AS nameText, (
      SELECT group_concat(alias, ' ') FROM agencyAlias WHERE agencyAlias.agency = agency.id) AS aliases
    FROM agency LEFT JOIN wordBody ON wordBody.word = agency.name
    """

  init(_ row: Row, formerNames: [FormerName]) throws {
    let code: String = row["code"]
    guard let stored = try? AgencyCode(code) else {  // the reason does not matter: the row is damaged
      throw StorageError.damaged(detail: "agency.code")
    }
    self.init(
      id: Identifier(row, "id"), code: stored, name: row["nameText"] ?? code, kind: try row.word("kind"),
      parent: Identifier(optional: row, "parent"),
      aliases: ((row["aliases"] as String?) ?? "").split(separator: " ").map(String.init),
      isActive: row["active"], until: row.optionalDay("until"),
      successor: Identifier(optional: row, "successor"), formerNames: formerNames)
  }
}
