public import Domain
import GRDB

extension Casebook {
  /// Who is at work behind a login, in their own name or, for an admin, in somebody else's.
  ///
  /// - Throws: `StorageError.unknownLogin`, `.inactiveLogin`, `.notActingForOthers`.
  public func actor(login: String, as person: Identifier<Person>? = nil) throws -> Actor {
    try view { database in
      let row = try database.first(
        "\(Person.selection) JOIN login ON login.person = person.id WHERE login.name = ?", [login])
      guard let row else { throw StorageError.unknownLogin(login) }
      let own = try Person(row)
      guard own.isActive else { throw StorageError.inactiveLogin(login) }
      guard let person, person != own.id else { return Actor(person: own.id, roles: own.roles) }
      guard own.roles.contains(.admin) else { throw StorageError.notActingForOthers }
      let other = try database.person(person)
      guard other.isActive else { throw StorageError.inactivePerson(other.code.text) }
      return Actor(person: other.id, login: own.id, roles: other.roles)
    }
  }

  /// Adds a person to the register.
  ///
  /// Roles beyond innovator are an admin's to give.
  /// - Throws: `StorageError.numberTaken`, `.loginTaken`.
  public func addPerson(
    _ particulars: Particulars, agency: Identifier<Agency>?, roles: Set<Role>, logins: [String] = [],
    by actor: Actor, at now: Instant
  ) throws -> Written<Person> {
    try requireMayGrant(roles, logins, actor)
    return try write(.addPerson, by: actor, at: now) {
      try $0.addPerson(particulars, agency: agency, roles: roles, logins: logins)
    }
  }

  /// Changes a person's particulars, unit, logins or activity.
  ///
  /// - Throws: `StorageError.numberTaken`, `.loginTaken`, `.lastAdmin`.
  public func editPerson(
    _ id: Identifier<Person>, _ change: PersonChange, by actor: Actor, at now: Instant
  ) throws -> Written<Person> {
    try requireMayGrant([], change.newLogins + change.formerLogins, actor)
    let deed: Deed = change.isActive == false ? .deactivatePerson : .editPerson
    return try write(deed, by: actor, at: now) { try $0.editPerson(id, change) }
  }

  /// Gives a person exactly these roles.
  ///
  /// - Throws: `StorageError.lastAdmin`.
  public func setRoles(
    _ roles: Set<Role>, of id: Identifier<Person>, by actor: Actor, at now: Instant
  ) throws -> Written<Person> {
    try write(.grantRoles, by: actor, at: now) { book in
      try book.setRoles(roles, of: id)
      return try book.database.person(id)
    }
  }

  /// All people, by code; those who left only on request. An innovator sees themself and the people of
  /// their own cases.
  ///
  /// - Parameters:
  ///   - typed: Only those whom this may mean, as in ``people(matching:on:by:)``.
  ///   - day: The day on which they work in the units that are told and asked for; without one the unit is the one
  ///     last moved to.
  public func people(
    named typed: String? = nil, role: Role? = nil, agency: Identifier<Agency>? = nil,
    includingInactive: Bool = false, on day: Day? = nil, by actor: Actor
  ) throws -> [Person] {
    try read(.readPeople, by: actor) { database, reach in
      var query = Conditions()
      if let typed { query.requirePerson(meantBy: typed, site: clinic.site) }
      if !includingInactive { query.require("person.active = 1") }
      if let day, let agency {
        query.require(
          """
          person.id IN (SELECT person FROM posting WHERE agency = ?
            AND (since IS NULL OR since <= ?) AND (until IS NULL OR until >= ?))
          """, [agency, day.iso, day.iso])
      } else {
        query.require("person.agency = ?", ifGiven: agency)
      }
      query.require("person.id IN (SELECT person FROM personRole WHERE role = ?)", ifGiven: role?.rawValue)
      if reach == .own { query.requireAcquaintance(of: actor.person) }
      return try database.placed(database.people(query), on: day)
    }
  }

  /// The person with an id.
  ///
  /// - Throws: `StorageError.notYours` for an innovator who asks about somebody else.
  public func person(_ id: Identifier<Person>, by actor: Actor) throws -> Person {
    try view { database in
      let reach = Access.reach(of: .readPeople, for: actor.roles)
      guard id == actor.person || reach == .any else {
        guard reach != nil else { throw StorageError.notAllowed(.readPeople) }
        throw try database.notYours(id, .readPeople)
      }
      return try database.person(id)
    }
  }

  /// The people that what was typed may mean: the one with that code, else all one of whose names begins like
  /// it, titles ignored, or whose phone number ends so. An innovator finds themself and the people of their own cases.
  ///
  /// An entry that was merged is found as the person it was merged into, by its code and its name. Only those
  /// find by phone who may read contacts: others could try out who has a number.
  public func people(matching typed: String, on day: Day? = nil, by actor: Actor) throws -> [Person] {
    let readsPhones = Access.reach(of: .readEmployeeNumbers, for: actor.roles) == .any
    return try read(.readPeople, by: actor) { database, reach in
      var query = Conditions()
      let isCode = query.requirePerson(meantBy: typed, site: clinic.site, byPhone: readsPhones)
      if !isCode { query.require("person.active = 1") }
      if reach == .own { query.requireAcquaintance(of: actor.person) }
      return try database.placed(database.people(query), on: day)
    }
  }

  /// The people whose name begins like the first words, and whose unit is meant by the words behind them:
  /// `yusuf melati`.
  public func people(
    matchingNameAndAgency typed: String, on day: Day, by actor: Actor
  ) throws -> [Person] {
    let words = typed.split(separator: " ")
    for cut in stride(from: words.count - 1, to: 0, by: -1) {
      let units = try agencies(matching: words[cut...].joined(separator: " "), on: day, by: actor).map(\.id)
      guard !units.isEmpty else { continue }
      let name = words[..<cut].joined(separator: " ")
      let found = try people(matching: name, on: day, by: actor).filter { person in
        person.agency.map(units.contains) ?? false
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The people who work on a day in the units that what was typed may mean.
  public func people(ofAgency typed: String, on day: Day, by actor: Actor) throws -> [Person] {
    try agencies(matching: typed, on: day, by: actor).flatMap { agency in
      try people(agency: agency.id, on: day, by: actor)
    }
  }

  /// The people in the same unit whose names differ at most in titles, degrees and marks.
  public func namesakes(
    of name: PersonName, in agency: Identifier<Agency>?, by actor: Actor
  ) throws -> [Person] {
    let key = PersonName.query(name.text)
    return try people(matching: name.text, by: actor).filter { person in
      person.agency == agency && person.name.map(PersonName.query) == key
    }
  }

  /// The employee numbers of people, all but the last digits hidden; nil for those who may not read them.
  public func maskedEmployeeNumbers(
    of people: [Identifier<Person>], by actor: Actor
  ) throws -> [Identifier<Person>: String]? {
    guard Access.reach(of: .readEmployeeNumbers, for: actor.roles) == .any else { return nil }
    return try view { database in
      let rows = try database.all(
        """
        SELECT person.id, identityBody.nip FROM person JOIN identityBody USING (identity)
        WHERE identityBody.nip IS NOT NULL AND person.id IN (SELECT value FROM json_each(?))
        """, [idList(people.map(\.rawValue))])
      return rows.reduce(into: [:]) { numbers, row in
        numbers[Identifier(row, "id")] = EmployeeNumber(stored: row["nip"])?.masked
      }
    }
  }

  /// A person's particulars, for being worked with; NIP, phone and e-mail only for those who need them, else nil.
  ///
  /// What shows them takes them from `contacts`, which records that they were read.
  public func particulars(of id: Identifier<Person>, by actor: Actor) throws -> Particulars? {
    try read(.readPeople, by: actor) { database, reach in
      guard reach == .any || id == actor.person else {
        throw try database.notYours(id, .readPeople)
      }
      let mayReadAll =
        id == actor.person || Access.reach(of: .readEmployeeNumbers, for: actor.roles) == .any
      return try database.particulars(of: id, withContacts: mayReadAll)
    }
  }

  /// The logins that are a person.
  public func logins(of id: Identifier<Person>, by actor: Actor) throws -> [String] {
    try read(.readPeople, by: actor) { database, reach in
      guard reach == .any || id == actor.person else {
        throw try database.notYours(id, .readPeople)
      }
      return try database.all("SELECT name FROM login WHERE person = ? ORDER BY name", [id]).map {
        $0["name"]
      }
    }
  }

  private func requireMayGrant(_ roles: Set<Role>, _ logins: [String], _ actor: Actor) throws {
    guard !roles.subtracting([.innovator]).isEmpty || !logins.isEmpty else { return }
    guard Access.reach(of: .grantRoles, for: actor.roles) != nil else {
      throw StorageError.notAllowed(.grantRoles)
    }
  }
}

extension Conditions {
  /// Asks for a person and whoever leads, joins or accompanies a case of theirs.
  mutating func requireAcquaintance(of person: Identifier<Person>) {
    require(Self.acquaintance, [person, person, person])
  }

  /// Asks for those who held a session, and for people whom a person knows.
  mutating func requireHolder(orAcquaintanceOf person: Identifier<Person>) {
    require("(part <> 'innovator' OR \(Self.acquaintance))", [person, person, person])
  }

  private static let acquaintance = """
    person.id IN (
      WITH own AS (
        SELECT id FROM caseFile WHERE mentor = ? UNION SELECT caseFile FROM participant WHERE person = ?)
      SELECT ? UNION SELECT mentor FROM caseFile WHERE id IN (SELECT id FROM own)
      UNION SELECT person FROM participant WHERE caseFile IN (SELECT id FROM own))
    """
}

extension Database {
  /// A person, and everybody whom the person knows by a case of their own.
  func acquaintances(of person: Identifier<Person>) throws -> [Identifier<Person>] {
    var query = Conditions()
    query.requireAcquaintance(of: person)
    return try all("SELECT id FROM person \(query.clause)", query.arguments).map { Identifier($0, "id") }
  }

  /// Whether one person knows another by a case of their own.
  fileprivate func knows(_ person: Identifier<Person>, _ other: Identifier<Person>) throws -> Bool {
    var query = Conditions()
    query.require("person.id = ?", [other])
    query.requireAcquaintance(of: person)
    return try first("SELECT 1 FROM person \(query.clause)", query.arguments) != nil
  }

  /// People in the order of their codes, at most so many; all of them without a limit.
  func people(_ query: Conditions, limit: Int = -1) throws -> [Person] {
    try all(
      "\(Person.selection) \(query.clause) ORDER BY person.site, person.number LIMIT ?",
      query.arguments + [limit]
    ).map(Person.init)
  }

  func particulars(of id: Identifier<Person>, withContacts: Bool) throws -> Particulars? {
    let row = try first(
      "SELECT identityBody.* FROM person JOIN identityBody USING (identity) WHERE person.id = ?", [id])
    guard let row, row["name"] != nil else { return nil }
    let particulars = try Particulars(row)
    return withContacts
      ? particulars : Particulars(name: particulars.name, salutation: particulars.salutation)
  }
}

extension Particulars {
  /// Takes particulars that are not erased.
  init(_ row: Row) throws {
    guard let name = try? PersonName(recorded: row["name"]) else {  // why does not matter: the row is damaged
      throw StorageError.damaged(detail: "identityBody.name")
    }
    self.init(
      name: name, employeeNumber: (row["nip"] as String?).flatMap(EmployeeNumber.init(stored:)),
      phone: row["phone"], email: row["email"],
      salutation: (row["salutation"] as String?).flatMap(Salutation.init))
  }
}

extension Database {
  /// The refusal of what somebody may do only with their own entry.
  func notYours(_ id: Identifier<Person>, _ deed: Deed) throws -> StorageError {
    .notYours(code: try person(id).code.text, deed)
  }
}
