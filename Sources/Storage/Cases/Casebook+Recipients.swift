public import Domain
import GRDB

/// Somebody to whom a text about a case may be sent.
public struct Recipient: Sendable {
  /// Who it is.
  public let person: Identifier<Person>
  /// As written, with titles.
  public let name: String
  /// How the person is addressed; nil where nobody has said.
  public let salutation: Salutation?
}

extension Casebook {
  /// Who takes part in a case on the innovators' side and is still there, the leader first.
  ///
  /// How they are addressed comes with it, and no number or address: whoever may read the case may write to its
  /// people. Who has left, and whose identity was erased, is not among them.
  /// - Throws: `StorageError.notFound` for a case that is not the reader's to see.
  public func recipients(of caseFile: CaseFile, by actor: Actor) throws -> [Recipient] {
    try read(.readCases, by: actor) { database, reach in
      guard try reach == .any || database.isOwn(caseFile.id, of: actor.person) else {
        throw StorageError.notFound(.code(caseFile.code))
      }
      return try database.all(
        """
        SELECT person.id, name, salutation FROM participant
        JOIN person ON person.id = participant.person JOIN identityBody USING (identity)
        WHERE participant.caseFile = ? AND active = 1 AND name IS NOT NULL
        ORDER BY part = 'leader' DESC, person.id
        """, [caseFile.id]
      ).map { row in
        Recipient(
          person: Identifier(row, "id"), name: row["name"],
          salutation: (row["salutation"] as String?).flatMap(Salutation.init))
      }
    }
  }
}
