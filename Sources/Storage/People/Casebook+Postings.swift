public import Domain
import GRDB

extension Casebook {
  /// Moves a person to another unit from a day on; what happened before stays with the former one.
  ///
  /// - Throws: `StorageError.moveTooEarly`, `.agencyClosed`, `.inactivePerson`, `.mergedAway`.
  public func movePerson(
    _ id: Identifier<Person>, to agency: Identifier<Agency>, from day: Day, by actor: Actor, at now: Instant
  ) throws -> Written<Person> {
    try write(.movePerson, by: actor, at: now) { try $0.movePerson(id, to: agency, from: day) }
  }

  /// In which units a person worked and will work, the earliest first.
  public func postings(of id: Identifier<Person>, by actor: Actor) throws -> [Posting] {
    try read(.readPeople, by: actor) { database, reach in
      guard reach == .any || id == actor.person else {
        throw try database.notYours(id, .readPeople)
      }
      return try database.postings(of: id)
    }
  }
}
