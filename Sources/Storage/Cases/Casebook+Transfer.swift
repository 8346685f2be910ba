public import Domain
import GRDB

extension Casebook {
  /// Passes the lead of a case, or its mentoring, to another person; the unit of the case stays.
  ///
  /// - Throws: `StorageError.caseClosed`, `.inactivePerson`, `.mergedAway`, `.noMentor`.
  public func transferCase(
    _ id: Identifier<CaseFile>, _ seat: CaseSeat, to person: Identifier<Person>, by actor: Actor,
    at now: Instant
  ) throws -> Written<CaseFile> {
    try write(.transferCase, by: actor, at: now) { book in
      try book.transfer(id, seat, to: person)
      return try book.database.caseFile(id)
    }
  }

  /// Passes all open cases that somebody leads or mentors to another person, as one unit.
  ///
  /// - Throws: `StorageError.nothingToTransfer`, and what the transfer of one case throws.
  public func transferCases(
    from former: Identifier<Person>, _ seat: CaseSeat, to person: Identifier<Person>, by actor: Actor,
    at now: Instant
  ) throws -> Written<[CaseFile]> {
    try write(.transferCase, by: actor, at: now) { book in
      try book.transferAll(from: former, seat, to: person).map(book.database.caseFile)
    }
  }
}
