import Domain
import GRDB

extension Book {
  /// Passes the lead of a case, or its mentoring, to another person, with what the former one still had to do.
  ///
  /// Who led it stays as a member: what they did on it remains theirs to see. Nothing changes where the person
  /// holds that place already.
  /// - Throws: `StorageError.caseClosed`, `.inactivePerson`, `.mergedAway`, `.noMentor`.
  mutating func transfer(
    _ id: Identifier<CaseFile>, _ seat: CaseSeat, to person: Identifier<Person>
  ) throws {
    about(.caseFile(id))
    about(.person(person))
    _ = try requireOpen(id)
    try requireActive(person)
    if seat == .mentor { try requireMentor(person) }
    let former = try database.holder(of: seat, in: id)
    guard former != person else { return }
    switch seat {
    case .mentor:
      try database.run("UPDATE caseFile SET mentor = ? WHERE id = ?", [person, id])
    case .leader:
      try database.run(
        "UPDATE participant SET part = 'member' WHERE caseFile = ? AND part = 'leader'", [id])
      try database.run(
        """
        INSERT INTO participant (caseFile, person, part) VALUES (?, ?, 'leader')
        ON CONFLICT (caseFile, person) DO UPDATE SET part = 'leader'
        """, [id, person])
    }
    if let former { try handOver(seat.party, on: id, from: former, to: person) }
  }

  /// Passes all open cases in which somebody holds a place.
  ///
  /// - Throws: `StorageError.nothingToTransfer`, and what the transfer of one case throws.
  mutating func transferAll(
    from former: Identifier<Person>, _ seat: CaseSeat, to person: Identifier<Person>
  ) throws -> [Identifier<CaseFile>] {
    let cases = try database.openCases(in: seat, of: former)
    guard !cases.isEmpty, former != person else {
      throw StorageError.nothingToTransfer(try database.person(former).code)
    }
    about(.person(former))
    for id in cases { try transfer(id, seat, to: person) }
    return cases
  }

  private mutating func handOver(
    _ party: Party, on id: Identifier<CaseFile>, from former: Identifier<Person>,
    to person: Identifier<Person>
  ) throws {
    let open = try database.all(
      "SELECT id FROM followUp WHERE caseFile = ? AND doneAt IS NULL AND owner = ? AND party = ?",
      [id, former, party.rawValue])
    for row in open {
      about(.followUp(Identifier(row, "id")))
      try database.run("UPDATE followUp SET owner = ? WHERE id = ?", [person, row["id"] as Int64])
    }
  }
}

extension CaseSeat {
  /// Whose follow-ups go with the place.
  fileprivate var party: Party {
    switch self {
    case .leader: .innovator
    case .mentor: .clinic
    }
  }
}

extension Database {
  fileprivate func holder(
    of seat: CaseSeat, in id: Identifier<CaseFile>
  ) throws -> Identifier<Person>? {
    switch seat {
    case .leader: try leader(of: id)
    case .mentor: try caseFile(id).mentor
    }
  }

  fileprivate func openCases(
    in seat: CaseSeat, of person: Identifier<Person>
  ) throws -> [Identifier<CaseFile>] {
    let own =
      switch seat {
      case .leader: "SELECT caseFile FROM participant WHERE person = ? AND part = 'leader'"
      case .mentor: "SELECT id FROM caseFile WHERE mentor = ?"
      }
    return try all(
      """
      SELECT caseFile.id FROM caseFile JOIN status ON status.id = caseFile.status
      WHERE caseFile.id IN (\(own)) AND outcome IS NULL AND endedAt IS NULL ORDER BY caseFile.id
      """, [person]
    ).map { Identifier($0, "id") }
  }
}
