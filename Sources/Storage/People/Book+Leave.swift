import Domain
import GRDB

extension Book {
  /// Records days on which a person is away.
  ///
  /// - Throws: `StorageError.leaveOverlaps`, `.onlyOwnLeave`, `.inactivePerson`, `.mergedAway`.
  mutating func addLeave(
    of person: Identifier<Person>, _ kind: LeaveKind, on days: ClosedRange<Day>
  ) throws -> Leave {
    about(.person(person))
    try requireOwnLeave(person, for: .addLeave)
    try requireActive(person)
    if let other = try database.leaves(of: person, on: days).first {
      throw StorageError.leaveOverlaps(
        try database.person(person).code, since: other.since, until: other.until)
    }
    let id = try mint(Leave.self)
    try database.run(
      "INSERT INTO leave (id, person, kind, since, until) VALUES (?, ?, ?, ?, ?)",
      [id, person, kind.rawValue, days.lowerBound.iso, days.upperBound.iso])
    return Leave(id: id, person: person, kind: kind, since: days.lowerBound, until: days.upperBound)
  }

  /// Takes the leave away that covers a day, all of it.
  ///
  /// - Throws: `StorageError.noLeave`, `.onlyOwnLeave`.
  mutating func cancelLeave(of person: Identifier<Person>, on day: Day) throws -> Leave {
    about(.person(person))
    try requireOwnLeave(person, for: .cancelLeave)
    guard let leave = try database.leaves(of: person, on: day...day).first else {
      throw StorageError.noLeave(try database.person(person).code, day)
    }
    try database.run("DELETE FROM leave WHERE id = ?", [leave.id])
    return leave
  }

  private func requireOwnLeave(_ person: Identifier<Person>, for deed: Deed) throws {
    guard Access.reach(of: deed, for: actor.roles) == .any || person == actor.person else {
      throw StorageError.onlyOwnLeave
    }
  }
}

extension Database {
  /// A person's leaves that touch some days, the earliest first.
  func leaves(of person: Identifier<Person>, on days: ClosedRange<Day>) throws -> [Leave] {
    try all(
      "SELECT * FROM leave WHERE person = ? AND since <= ? AND until >= ? ORDER BY since",
      [person, days.upperBound.iso, days.lowerBound.iso]
    ).map(Leave.init)
  }
}

extension Leave {
  init(_ row: Row) throws {
    self.init(
      id: Identifier(row, "id"), person: Identifier(row, "person"), kind: try row.word("kind"),
      since: try row.day("since"), until: try row.day("until"))
  }
}
