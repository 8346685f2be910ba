public import Domain
import GRDB

extension Casebook {
  /// The people, units, cases and plans that a line typed at the desk may mean.
  ///
  /// - Parameters:
  ///   - numbers: Numbers in the line: cases so numbered are among them also where they have ended.
  ///   - selected: The case that the shell has selected.
  /// - Throws: `StorageError.notAllowed`.
  public func register(
    numbers: Set<Int>, selected: Identifier<CaseFile>?, on today: Day, by actor: Actor
  ) throws -> Register {
    try read(.logSession, by: actor) { database, _ in
      Register(
        people: try database.knownPeople(), agencies: try database.knownAgencies(),
        cases: try database.knownCases(numbers: numbers, selected: selected),
        plans: try database.knownPlans(around: today), typist: actor.person, selected: selected)
    }
  }
}

extension Database {
  fileprivate func knownPeople() throws -> [Register.KnownPerson] {
    let roles = Dictionary(grouping: try all("SELECT person, role FROM personRole")) { $0["person"] as Int64 }
    return try all(
      """
      SELECT person.id, site, number, agency, name FROM person JOIN identityBody USING (identity)
      WHERE active AND mergedInto IS NULL AND name IS NOT NULL
      """
    ).map { row in
      Register.KnownPerson(
        id: Identifier(row, "id"), code: try row.code(.person), name: row["name"],
        agency: Identifier(optional: row, "agency"),
        roles: Set((roles[row["id"]] ?? []).compactMap { Role(rawValue: $0["role"]) }))
    }
  }

  fileprivate func knownAgencies() throws -> [Register.KnownAgency] {
    let aliases = Dictionary(grouping: try all("SELECT alias, agency FROM agencyAlias")) {
      $0["agency"] as Int64
    }
    return try all(
      """
      SELECT id, code, parent, body FROM agency JOIN wordBody ON wordBody.word = agency.name
      WHERE active AND body IS NOT NULL
      """
    ).map { row in
      Register.KnownAgency(
        id: Identifier(row, "id"), name: row["body"],
        aliases: [row["code"] as String] + (aliases[row["id"]] ?? []).map { $0["alias"] },
        parent: Identifier(optional: row, "parent"))
    }
  }

  fileprivate func knownCases(
    numbers: Set<Int>, selected: Identifier<CaseFile>?
  ) throws -> [Register.KnownCase] {
    let rows = try all(
      """
      SELECT caseFile.id, year, site, number, agency, mentor, body AS titleText,
        outcome IS NULL AND endedAt IS NULL AS isOpen
      FROM caseFile JOIN status ON status.id = caseFile.status
      LEFT JOIN wordBody ON wordBody.word = caseFile.title
      WHERE batch IS NULL AND caseFile.id IN (
        SELECT id FROM caseFile WHERE endedAt IS NULL AND status IN (SELECT id FROM status WHERE outcome IS NULL)
        UNION SELECT id FROM caseFile WHERE number IN (SELECT value FROM json_each(?)) UNION SELECT ?)
      """, [idList(numbers.sorted().map(Int64.init)), selected])
    let ids = idList(rows.map { $0["id"] as Int64 })
    let people = Dictionary(
      grouping: try all(
        """
        SELECT caseFile, person, part FROM participant
        WHERE caseFile IN (SELECT value FROM json_each(?)) ORDER BY part = 'leader' DESC, person
        """, [ids])
    ) { $0["caseFile"] as Int64 }
    return try rows.map { row in
      let team = people[row["id"]] ?? []
      return Register.KnownCase(
        id: Identifier(row, "id"), code: try row.code(.case), title: row.text("titleText"),
        agency: Identifier(optional: row, "agency"),
        leader: team.first { $0["part"] == "leader" }.map { Identifier($0, "person") },
        participants: team.map { Identifier($0, "person") }, mentor: Identifier(optional: row, "mentor"),
        isOpen: row["isOpen"])
    }
  }

  /// The plans of the days around today that may be spoken of.
  fileprivate func knownPlans(around today: Day) throws -> [Register.KnownPlan] {
    let rows = try all(
      "SELECT * FROM session WHERE state = 'planned' AND day BETWEEN ? AND ? ORDER BY day, clock, id",
      [today.adding(days: -31).iso, today.adding(days: 31).iso])
    return try rows.map { row in
      let session = try Session(row)
      let draft = try self.draft(of: session.id)
      let innovators = draft.attendance.filter { $0.value == .innovator }.keys.sorted()
      let holders = draft.attendance.filter { $0.value != .innovator }.keys.sorted()
      return Register.KnownPlan(
        id: session.id, kind: session.kind, day: session.day, clock: session.clock, channel: draft.channel,
        cases: draft.cases, innovators: innovators, holders: holders)
    }
  }
}
