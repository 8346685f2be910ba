import Domain
import GRDB

/// What must hold of the facts whatever was written, and is checked again where rows were put back.
struct Invariants {
  let database: Database

  /// What remains contradicts itself: a status that the remaining facts deny, an agency above itself.
  struct Contradiction: Error {}

  /// Checks what the schema cannot: current statuses, the tree of agencies, numbers taken twice, that an admin
  /// remains.
  ///
  /// - Throws: `Contradiction`, `StorageError.numberTaken` or `.lastAdmin` where one no longer holds.
  func check(_ things: [Thing]) throws {
    for thing in things {
      switch thing {
      case .caseFile(let id): try checkStatus(of: id)
      case .person(let id): try checkNumber(of: id)
      case .agency(let id): try checkTree(from: id)
      case .session, .followUp, .attachment, .workflow, .batch: break
      }
    }
    try checkAdmin()
  }

  /// Whether something contradicts itself as it stands.
  func deny(_ thing: Thing) throws -> Bool {
    guard case .caseFile(let id) = thing else { return false }
    do {
      try checkStatus(of: id)
      return false
    } catch is Contradiction {
      return true
    }
  }

  private func checkStatus(of id: Identifier<CaseFile>) throws {
    let differs: Bool? = try database.value(
      """
      SELECT status <> (SELECT toStatus FROM transition WHERE subject = caseFile.id
        ORDER BY at DESC, id DESC LIMIT 1)
      FROM caseFile WHERE id = ?
      """, [id])
    guard let differs else { return }
    if differs { throw Contradiction() }
    try checkImplied(of: id)
  }

  /// A case with a session is not new, and whose turn it is follows from what is open.
  private func checkImplied(of id: Identifier<CaseFile>) throws {
    let standing = try database.standing(of: id)
    let hasSession =
      try database.first(
        """
        SELECT 1 FROM sessionCase JOIN session ON session.id = sessionCase.session
        WHERE caseFile = ? AND state IS NULL LIMIT 1
        """, [id]) != nil
    if standing.status.isInitial, hasSession { throw Contradiction() }
    let hasOpen = try database.first(
      "SELECT 1 FROM followUp WHERE caseFile = ? AND doneAt IS NULL LIMIT 1", [id])
    guard hasOpen != nil else { return }
    let step = try StoredWorkflow(database, standing.workflowID).workflow.automaticStep(
      from: standing.status.code, on: .followUpOpened, turn: try database.turn(of: id))
    if step != nil { throw Contradiction() }
  }

  /// An agency is not above itself.
  func checkTree(from id: Identifier<Agency>) throws {
    var seen: Set<Identifier<Agency>> = [id]
    var current = id
    while let row = try database.first("SELECT parent FROM agency WHERE id = ?", [current]),
      let parent = Identifier<Agency>(optional: row, "parent")
    {
      guard seen.insert(parent).inserted else { throw Contradiction() }
      current = parent
    }
  }

  private func checkNumber(of id: Identifier<Person>) throws {
    let nip: String? = try database.value(
      "SELECT nip FROM identityBody JOIN person USING (identity) WHERE person.id = ?", [id])
    if let nip { try requireFree(nip, for: id) }
  }

  /// Makes sure that nobody else has an employee number.
  func requireFree(_ nip: String, for person: Identifier<Person>) throws {
    let other = try database.first(
      """
      SELECT site, number FROM person JOIN identityBody USING (identity)
      WHERE nip = ? AND person.id <> ? AND mergedInto IS NULL
      """, [nip, person])
    if let other { throw StorageError.numberTaken(by: try other.code(.person)) }
  }

  /// Makes sure that somebody can still do what only an admin may.
  func checkAdmin() throws {
    let admin = try database.first(
      """
      SELECT 1 FROM personRole JOIN person ON person.id = personRole.person
      JOIN login ON login.person = person.id WHERE role = 'admin' AND active = 1 LIMIT 1
      """)
    if admin == nil { throw StorageError.lastAdmin }
  }
}
