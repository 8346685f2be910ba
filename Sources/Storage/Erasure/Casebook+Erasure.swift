public import Domain
import GRDB

extension Casebook {
  /// What erasing a person would take away, and what would stay.
  ///
  /// - Throws: `StorageError.notAllowed`, `.hasLogin`.
  public func erasurePlan(of id: Identifier<Person>, by actor: Actor) throws -> ErasurePlan {
    try read(.erasePerson, by: actor) { database, _ in try database.erasurePlan(of: id) }
  }

  /// Empties everything that says who a person is, for ever: all recordings of name, NIP, phone and e-mail, what the
  /// person is found by, and on request every text that names the person.
  ///
  /// Facts stay, so that no figure changes; so does the name of a former login, which the journal holds. What two
  /// merged entries say of the same person goes together. Doing it again completes what was interrupted.
  /// - Throws: `StorageError.notAllowed`, `.hasLogin`.
  public func erase(
    _ id: Identifier<Person>, withTexts: Bool, by actor: Actor, at now: Instant
  ) throws -> Erasure<ErasurePlan> {
    try eraseForGood(.erasePerson, by: actor, at: now) { book in
      book.about(.person(id))
      let plan = try book.database.erasurePlan(of: id)
      for person in try book.database.entries(of: id) {
        try book.emptyIdentities(of: person)
        try book.database.run("UPDATE person SET active = 0 WHERE id = ? AND active = 1", [person])
      }
      if withTexts {
        for text in plan.texts where text.isRedactable {
          if let thing = text.thing { book.about(thing) }
          try book.emptyWord(text.word)
        }
      }
      return plan
    }
  }

  /// Does a unit that empties bodies, and then rewrites the file.
  func eraseForGood<Plan>(
    _ deed: Deed, by actor: Actor, at now: Instant, _ body: (inout Book) throws -> Plan
  ) throws -> Erasure<Plan> {
    try connection.queue.writeWithoutTransaction { database in
      // Freed space is overwritten at once, also where the file cannot be rewritten now.
      _ = try Row.fetchOne(database, sql: "PRAGMA secure_delete = ON")
    }
    let written = try write(deed, by: actor, at: now, mode: .erase) { book in
      let plan = try body(&book)
      try book.tidyIndex()
      try book.notePurgeDue()
      return plan
    }
    return Erasure(plan: written.result, unit: written.unit, purge: try purge())
  }
}

extension Database {
  /// A person's entries in the register: one, unless some were merged.
  func entries(of id: Identifier<Person>) throws -> [Identifier<Person>] {
    try all(
      """
      WITH RECURSIVE entry (id) AS (
        VALUES (?)
        UNION SELECT person.id FROM person JOIN entry ON person.mergedInto = entry.id
        UNION SELECT person.mergedInto FROM person JOIN entry ON person.id = entry.id
          WHERE person.mergedInto IS NOT NULL)
      SELECT id FROM entry ORDER BY id
      """, [id]
    ).map { Identifier($0, "id") }
  }

  /// All recordings of a person's particulars that still say something, oldest first.
  func recordings(of id: Identifier<Person>) throws -> [Particulars] {
    try entries(of: id).flatMap { person in
      try all(
        """
        SELECT identityBody.* FROM identity JOIN identityBody ON identityBody.identity = identity.id
        WHERE identity.person = ? AND name IS NOT NULL ORDER BY identity.id
        """, [person]
      ).map(Particulars.init)
    }
  }

  fileprivate func erasurePlan(of id: Identifier<Person>) throws -> ErasurePlan {
    let person = try person(id)
    let entries = try entries(of: id)
    let logins: [String] = try entries.flatMap { entry in
      try all("SELECT name FROM login WHERE person = ? ORDER BY name", [entry]).map { $0["name"] }
    }
    guard logins.isEmpty else { throw StorageError.hasLogin(person.code, logins: logins) }
    let recordings = try recordings(of: id)
    let trace = PersonTrace(of: recordings)
    return ErasurePlan(
      person: person, versions: recordings.count, texts: try texts(naming: trace),
      attachments: try entries.flatMap { try attachments(ofCasesOf: $0) },
      facts: try facts(of: entries), trace: trace)
  }

  private func facts(of entries: [Identifier<Person>]) throws -> ErasurePlan.Facts {
    func count(_ sql: String) throws -> Int {
      try entries.reduce(0) { try $0 + (value(sql, [$1]) ?? 0) }
    }
    return ErasurePlan.Facts(
      cases: try count(
        """
        SELECT count(*) FROM (
          SELECT caseFile FROM participant WHERE person = ?1 UNION SELECT id FROM caseFile WHERE mentor = ?1)
        """),
      sessions: try count("SELECT count(*) FROM attendance WHERE person = ?"),
      followUps: try count("SELECT count(*) FROM followUp WHERE owner = ?"),
      units: try count(
        """
        SELECT count(*) FROM journal WHERE actor = ?1 OR onBehalfOf = ?1
        OR seq IN (SELECT seq FROM trace WHERE thing = ?1)
        """))
  }
}
