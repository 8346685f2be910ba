public import Domain
import GRDB

/// What passes from an entry to the one it is merged into.
public struct MergeTally: Sendable, Hashable {
  /// The entry that goes.
  public let duplicate: Person
  /// The entry that stays.
  public let kept: Person
  /// Cases that the duplicate takes part in, accompanies or opened.
  public let cases: Int
  /// Sessions it took part in.
  public let sessions: Int
  /// Follow-ups that are its to do, or that it opened or finished.
  public let followUps: Int
  /// Leaves.
  public let leaves: Int
  /// Roles that the kept entry does not have yet.
  public let roles: Set<Role>
  /// Logins.
  public let logins: [String]
}

extension MergeTally {
  /// Counts what would pass, which changes nothing.
  init(_ database: Database, _ duplicate: Identifier<Person>, into kept: Identifier<Person>) throws {
    let (from, to) = (try database.person(duplicate), try database.person(kept))
    self.init(
      duplicate: from, kept: to, cases: try database.cases(touching: duplicate).count,
      sessions: try database.value("SELECT count(*) FROM attendance WHERE person = ?", [duplicate]) ?? 0,
      followUps: try database.value(
        "SELECT count(*) FROM followUp WHERE ? IN (owner, doneBy, openedBy)", [duplicate]) ?? 0,
      leaves: try database.value("SELECT count(*) FROM leave WHERE person = ?", [duplicate]) ?? 0,
      roles: from.roles.subtracting(to.roles),
      logins: try database.all("SELECT name FROM login WHERE person = ? ORDER BY name", [duplicate]).map {
        $0["name"]
      })
  }
}

extension Database {
  /// The cases that a person takes part in, accompanies or opened.
  func cases(touching person: Identifier<Person>) throws -> [Identifier<CaseFile>] {
    try all(
      """
      SELECT caseFile AS id FROM participant WHERE person = ?1
      UNION SELECT id FROM caseFile WHERE mentor = ?1 OR openedBy = ?1 ORDER BY id
      """, [person]
    ).map { Identifier($0, "id") }
  }

  /// Makes sure that two entries may be one person.
  ///
  /// - Throws: `StorageError.mergedWithItself`, `.mergedAway`, `.inactivePerson`, `.numbersDiffer`.
  func requireMergeable(_ duplicate: Identifier<Person>, into kept: Identifier<Person>) throws {
    let (from, to) = (try person(duplicate), try person(kept))
    guard duplicate != kept else { throw StorageError.mergedWithItself(code: from.code.text) }
    try requireNotMerged(duplicate)
    try requireNotMerged(kept)
    guard to.isActive else { throw StorageError.inactivePerson(to.code.text) }
    let numbers = try [duplicate, kept].compactMap {
      try particulars(of: $0, withContacts: true)?.employeeNumber?.digits
    }
    guard Set(numbers).count < 2 else { throw StorageError.numbersDiffer(from.code, to.code) }
  }
}
