import Domain
import GRDB

extension Book {
  /// Opens a case in the first status of the newest case workflow; who may work only on their own accompanies it.
  ///
  /// - Throws: `StorageError.noMentor`, `.inactivePerson`, `.agencyClosed`, `.notAllowed` where it would be
  ///   somebody else's.
  mutating func openCase(_ draft: CaseDraft, at instant: Instant) throws -> Identifier<CaseFile> {
    let workflow = try workflows.newest("case", in: database)
    let mentor = try mentor(of: draft)
    if let agency = draft.agency { try database.requireOpen(agency, on: zone.day(of: instant)) }
    let id = try mint(CaseFile.self)
    about(.caseFile(id))
    let code = try mintCode(.case, at: instant)
    let status = try workflow.id(of: workflow.workflow.initial.code)
    try database.run(
      """
      INSERT INTO caseFile (id, year, site, number, workflow, status, title, problem, agency, mentor, topic,
        openedAt, openedBy)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, code.year, code.site, code.number, workflow.id, status,
        try word(Line(draft.title), as: .caseTitle, of: id),
        try word(prose: draft.problem, as: .caseProblem, of: id), draft.agency, mentor, draft.topic?.rawValue,
        instant.milliseconds,
        actor.person,
      ])
    try addParticipants(draft.participants, to: id)
    try addTransition(of: id, from: nil, to: status, at: instant, reason: nil)
    return id
  }

  /// Changes what is given; the rest stays. The unit must have been open when the case was opened.
  mutating func editCase(_ id: Identifier<CaseFile>, _ change: CaseChange) throws {
    try requireOwn(id, for: .editCase)
    guard !change.isEmpty else { throw StorageError.nothingGiven }
    about(.caseFile(id))
    if let title = change.title {
      try database.run(
        "UPDATE caseFile SET title = ? WHERE id = ?", [try word(Line(title), as: .caseTitle, of: id), id])
    }
    if let problem = change.problem {
      try database.run(
        "UPDATE caseFile SET problem = ? WHERE id = ?",
        [try word(prose: problem, as: .caseProblem, of: id), id])
    }
    if let agency = change.agency {
      try database.requireOpen(agency, on: zone.day(of: database.caseFile(id).openedAt))
      try database.run("UPDATE caseFile SET agency = ? WHERE id = ?", [agency, id])
    }
    if let topic = change.topic {
      try database.run("UPDATE caseFile SET topic = ? WHERE id = ?", [topic.rawValue, id])
    }
    try addParticipants(change.newParticipants, to: id)
  }

  /// Gives a case to a mentor.
  mutating func assign(_ id: Identifier<CaseFile>, to mentor: Identifier<Person>) throws {
    about(.caseFile(id))
    about(.person(mentor))
    _ = try requireOpen(id)
    try requireMentor(mentor)
    try database.run("UPDATE caseFile SET mentor = ? WHERE id = ?", [mentor, id])
  }

  private func mentor(of draft: CaseDraft) throws -> Identifier<Person>? {
    if Access.reach(of: .openCase, for: actor.roles) == .own {
      guard draft.mentor ?? actor.person == actor.person else { throw StorageError.notAllowed(.assignCase) }
      return actor.person
    }
    if let mentor = draft.mentor { try requireMentor(mentor) }
    return draft.mentor
  }

  func requireMentor(_ id: Identifier<Person>) throws {
    let person = try database.person(id)
    guard person.isActive else { throw StorageError.inactivePerson(person.code.text) }
    guard person.roles.contains(.mentor) else { throw StorageError.noMentor(person.code) }
  }

  /// Adds people to a case; the first one of a case without a leader leads it.
  mutating func addParticipants(_ people: [Identifier<Person>], to id: Identifier<CaseFile>) throws {
    for person in people {
      let hasLeader = try database.first(
        "SELECT 1 FROM participant WHERE caseFile = ? AND part = 'leader'", [id])
      let part = hasLeader == nil ? CasePart.leader : .member
      try database.run(
        "INSERT INTO participant (caseFile, person, part) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [id, person, part.rawValue])
    }
  }

  /// Makes sure that an actor whose right reaches only to their own touches nobody else's case.
  func requireOwn(_ id: Identifier<CaseFile>, for deed: Deed) throws {
    guard try Access.reach(of: deed, for: database.roles(of: actor, on: id)) != nil else {
      throw StorageError.notYours(code: try database.caseCode(id).text, deed)
    }
  }
}

extension Database {
  /// Whether a person takes part in a case or accompanies it.
  func isOwn(_ id: Identifier<CaseFile>, of person: Identifier<Person>) throws -> Bool {
    try first(
      """
      SELECT 1 FROM caseFile WHERE id = ?1 AND mentor = ?2
      UNION SELECT 1 FROM participant WHERE caseFile = ?1 AND person = ?2
      """, [id, person]) != nil
  }

  /// Who leads a case on the innovator's side.
  func leader(of id: Identifier<CaseFile>) throws -> Identifier<Person>? {
    try first("SELECT person FROM participant WHERE caseFile = ? AND part = 'leader'", [id]).map {
      Identifier($0, "person")
    }
  }

  func caseCode(_ id: Identifier<CaseFile>) throws -> Code {
    guard let row = try first("SELECT year, site, number FROM caseFile WHERE id = ?", [id]) else {
      throw StorageError.damaged(detail: "caseFile")
    }
    return try row.code(.case)
  }
}
