import Domain
import GRDB

/// What must hold of the facts whatever was written, and is checked again where rows were put back.
struct Invariants {
  let database: Database

  /// Checks what the schema cannot: current statuses, numbers taken twice, that an admin remains.
  ///
  /// - Throws: `StorageError.dependedOn` or `.numberTaken` where one no longer holds.
  func check(_ things: [Thing]) throws {
    for thing in things {
      switch thing {
      case .caseFile(let id): try checkStatus(of: id)
      case .person(let id): try checkNumber(of: id)
      case .session, .followUp, .attachment, .agency, .workflow, .batch: break
      }
    }
    try checkAdmin()
  }

  private func checkStatus(of id: Identifier<CaseFile>) throws {
    let differs: Bool? = try database.value(
      """
      SELECT status <> (SELECT toStatus FROM transition WHERE subject = caseFile.id
        ORDER BY at DESC, id DESC LIMIT 1)
      FROM caseFile WHERE id = ?
      """, [id])
    if differs == true { throw StorageError.damaged(detail: "caseFile.status") }
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
      WHERE nip = ? AND person.id <> ?
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
