import Domain
import GRDB

extension Book {
  /// Adds a person to the register.
  ///
  /// Since when the person works in the unit, nobody has said.
  /// - Throws: `StorageError.numberTaken`, `.loginTaken`, `.agencyClosed`.
  mutating func addPerson(
    _ particulars: Particulars, agency: Identifier<Agency>?, roles: Set<Role>, logins: [String] = []
  ) throws -> Person {
    let id = try mint(Person.self)
    about(.person(id))
    if let nip = particulars.employeeNumber {
      try Invariants(database: database).requireFree(nip.digits, for: id)
    }
    let code = try mintCode(.person, at: now)
    try database.run(
      "INSERT INTO person (id, site, number, identity, agency, active) VALUES (?, ?, ?, ?, ?, 1)",
      [id, code.site, code.number, try identity(particulars, of: id), agency])
    if let agency {
      try database.requireOpen(agency, on: zone.day(of: now))
      try addPosting(of: id, in: agency, since: nil)
    }
    try setRoles(roles, of: id)
    for login in logins {
      try addLogin(login, of: id)
    }
    return try database.person(id)
  }

  /// Points a person to new particulars, and corrects the agency of the present posting.
  ///
  /// - Throws: `StorageError.numberTaken`, `.loginTaken`, `.agencyClosed`, `.mergedAway`, `.lastAdmin`.
  mutating func editPerson(_ id: Identifier<Person>, _ change: PersonChange) throws -> Person {
    about(.person(id))
    if let particulars = change.particulars {
      if let nip = particulars.employeeNumber {
        try Invariants(database: database).requireFree(nip.digits, for: id)
      }
      try database.run(
        "UPDATE person SET identity = ? WHERE id = ?", [try identity(particulars, of: id), id])
    }
    if let agency = change.agency {
      try correctPosting(of: id, to: agency)
    }
    for login in change.newLogins {
      try addLogin(login, of: id)
    }
    for login in change.formerLogins {
      try removeLogin(login, of: id)
    }
    if let active = change.isActive {
      if active { try database.requireNotMerged(id) }
      try database.run("UPDATE person SET active = ? WHERE id = ?", [active, id])
      try Invariants(database: database).checkAdmin()
    }
    return try database.person(id)
  }

  /// Gives a person exactly these roles.
  ///
  /// - Throws: `StorageError.lastAdmin` if nobody could administer the clinic any more.
  mutating func setRoles(_ roles: Set<Role>, of id: Identifier<Person>) throws {
    about(.person(id))
    let current = try database.person(id).roles
    for role in current.subtracting(roles) {
      try database.run("DELETE FROM personRole WHERE person = ? AND role = ?", [id, role.rawValue])
    }
    for role in roles.subtracting(current) {
      try database.run("INSERT INTO personRole (person, role) VALUES (?, ?)", [id, role.rawValue])
    }
    if current.contains(.admin), !roles.contains(.admin) {
      try Invariants(database: database).checkAdmin()
    }
  }

  private func removeLogin(_ login: String, of id: Identifier<Person>) throws {
    let owner: Int64? = try database.value("SELECT person FROM login WHERE name = ?", [login])
    guard owner == id.rawValue else {
      throw StorageError.noSuchLogin(login, of: try database.person(id).code)
    }
    try database.run("DELETE FROM login WHERE name = ?", [login])
    try Invariants(database: database).checkAdmin()
  }

  private func addLogin(_ login: String, of id: Identifier<Person>) throws {
    let owner: Int64? = try database.value("SELECT person FROM login WHERE name = ?", [login])
    if let owner {
      guard owner != id.rawValue else { return }
      throw StorageError.loginTaken(login: login, by: try database.person(Identifier(rawValue: owner)).code)
    }
    try database.run("INSERT INTO login (name, person) VALUES (?, ?)", [login, id])
  }
}

extension Database {
  /// A person that some fact refers to.
  func person(_ id: Identifier<Person>) throws -> Person {
    guard let row = try first("\(Person.selection) WHERE person.id = ?", [id]) else {
      throw StorageError.damaged(detail: "person")
    }
    return try Person(row)
  }
}

extension Person {
  static let selection = """
    SELECT person.*, identityBody.name AS nameText, (
      SELECT group_concat(role, ' ') FROM personRole WHERE personRole.person = person.id) AS roles
    FROM person LEFT JOIN identityBody ON identityBody.identity = person.identity
    """

  init(_ row: Row) throws {
    self.init(
      id: Identifier(row, "id"), code: try row.code(.person), name: row["nameText"],
      agency: Identifier(optional: row, "agency"),
      roles: Set(
        ((row["roles"] as String?) ?? "").split(separator: " ").compactMap { Role(rawValue: String($0)) }),
      isActive: row["active"], mergedInto: Identifier(optional: row, "mergedInto"))
  }
}
