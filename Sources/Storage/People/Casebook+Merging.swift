public import Domain
import GRDB

extension Casebook {
  /// Makes one person of two entries, as one unit; the duplicate's code and name still find the person.
  ///
  /// - Throws: `StorageError.mergedWithItself`, `.mergedAway`, `.inactivePerson`, `.numbersDiffer`, `.lastAdmin`;
  ///   `.notAllowed` where roles or logins would pass and the actor may not give any.
  public func mergePeople(
    _ duplicate: Identifier<Person>, into kept: Identifier<Person>, by actor: Actor, at now: Instant
  ) throws -> Written<MergeTally> {
    try write(.mergePeople, by: actor, at: now) { try $0.mergePeople(duplicate, into: kept) }
  }

  /// What a merge would move; it changes nothing.
  ///
  /// - Throws: What the merge would throw of the two entries.
  public func mergePreview(
    of duplicate: Identifier<Person>, into kept: Identifier<Person>, by actor: Actor
  ) throws -> MergeTally {
    try read(.mergePeople, by: actor) { database, _ in
      try database.requireMergeable(duplicate, into: kept)
      return try MergeTally(database, duplicate, into: kept)
    }
  }

  /// The codes of the entries that were merged into a person.
  public func mergedCodes(of id: Identifier<Person>, by actor: Actor) throws -> [Code] {
    try read(.readPeople, by: actor) { database, reach in
      guard reach == .any || id == actor.person else {
        throw try database.notYours(id, .readPeople)
      }
      return try database.all(
        "SELECT site, number FROM person WHERE mergedInto = ? ORDER BY site, number", [id]
      ).map { try $0.code(.person) }
    }
  }
}
