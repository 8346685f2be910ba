import Domain
import GRDB

extension Book {
  /// Closes the present posting the day before, and opens one in another unit.
  ///
  /// Nothing changes where the person is in that unit already. A move may lie ahead; until then
  /// `person.agency` keeps the unit of the latest posting that has begun, and reads that ask for a day look at
  /// the postings.
  /// - Throws: `StorageError.moveTooEarly`, `.agencyClosed`, `.inactivePerson`, `.mergedAway`.
  mutating func movePerson(
    _ id: Identifier<Person>, to agency: Identifier<Agency>, from day: Day
  ) throws -> Person {
    about(.person(id))
    try requireActive(id)
    try database.requireOpen(agency, on: day)
    if let last = try database.postings(of: id).last {
      if last.agency == agency, last.until == nil { return try database.person(id) }
      if let since = last.since, day <= since {
        throw StorageError.moveTooEarly(try database.person(id).code, since: since)
      }
      if last.until.map({ day <= $0 }) ?? true { try endPosting(last.id, before: day) }
    }
    try addPosting(of: id, in: agency, since: day)
    try pointToAgency(id)
    return try database.person(id)
  }

  /// Says that the present posting was in another unit all along; begins one where there is none.
  mutating func correctPosting(of id: Identifier<Person>, to agency: Identifier<Agency>) throws {
    let today = zone.day(of: now)
    let postings = try database.postings(of: id)
    let present = postings.last { $0.covers(today) }
    guard present?.agency != agency else { return }
    try database.requireOpen(agency, on: today)
    if let present {
      try database.run("UPDATE posting SET agency = ? WHERE id = ?", [agency, present.id])
    } else {
      let former = postings.last { ($0.until ?? today) < today }?.until
      let next = postings.first { ($0.since ?? today) > today }?.since
      try addPosting(of: id, in: agency, since: former?.adding(days: 1), until: next?.adding(days: -1))
    }
    try pointToAgency(id)
  }

  mutating func addPosting(
    of person: Identifier<Person>, in agency: Identifier<Agency>, since: Day?, until: Day? = nil
  ) throws {
    try database.run(
      "INSERT INTO posting (id, person, agency, since, until) VALUES (?, ?, ?, ?, ?)",
      [try mint(Posting.self), person, agency, since?.iso, until?.iso])
  }

  func endPosting(_ id: Identifier<Posting>, before day: Day) throws {
    try database.run("UPDATE posting SET until = ? WHERE id = ?", [day.adding(days: -1).iso, id])
  }

  /// Points a person to the unit of the latest posting that has begun.
  func pointToAgency(_ id: Identifier<Person>) throws {
    try database.run(
      """
      UPDATE person SET agency = latest.agency FROM (
        SELECT agency FROM posting WHERE person = ?1 AND (since IS NULL OR since <= ?2)
        ORDER BY since DESC LIMIT 1) AS latest
      WHERE id = ?1 AND person.agency IS NOT latest.agency
      """, [id, zone.day(of: now).iso])
  }

  /// Makes sure that something new can be said of a person.
  func requireActive(_ id: Identifier<Person>) throws {
    try database.requireNotMerged(id)
    let person = try database.person(id)
    guard person.isActive else { throw StorageError.inactivePerson(person.code.text) }
  }
}

extension Posting {
  /// Whether it holds on a day.
  func covers(_ day: Day) -> Bool {
    (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}

extension Database {
  /// A person's postings, the earliest first.
  func postings(of id: Identifier<Person>) throws -> [Posting] {
    try all("SELECT * FROM posting WHERE person = ? ORDER BY since, id", [id]).map {
      Posting(
        id: Identifier($0, "id"), agency: Identifier($0, "agency"), since: $0.optionalDay("since"),
        until: $0.optionalDay("until"))
    }
  }

  /// The units people work in on a day, asked for once however many they are; those whom no posting covers are
  /// left out.
  private func agencies(
    of people: [Identifier<Person>], on day: Day
  ) throws -> [Identifier<Person>: Identifier<Agency>] {
    let rows = try all(
      """
      SELECT person, agency FROM posting
      WHERE person IN (SELECT value FROM json_each(?1))
        AND (since IS NULL OR since <= ?2) AND (until IS NULL OR until >= ?2)
      ORDER BY since
      """, [idList(people.map(\.rawValue)), day.iso])
    // Of two postings that cover the day the one that began later holds, as where one person is asked for.
    return rows.reduce(into: [:]) { agencies, row in
      agencies[Identifier(row, "person")] = Identifier(row, "agency")
    }
  }

  /// People in the units in which they work on a day; without a day as they stand.
  func placed(_ people: [Person], on day: Day?) throws -> [Person] {
    // A day of the past may lie before the clinic's file knew of postings; then a person has one unit only.
    guard let day, try value("SELECT 1 FROM posting WHERE id > 0 LIMIT 1") as Int? != nil else {
      return people
    }
    let agencies = try agencies(of: people.map(\.id), on: day)
    return people.map { $0.placed(in: agencies[$0.id]) }
  }

  /// Makes sure that an entry still stands for itself.
  func requireNotMerged(_ id: Identifier<Person>) throws {
    let entry = try person(id)
    guard let into = entry.mergedInto else { return }
    throw StorageError.mergedAway(entry.code, into: try person(into).code)
  }

  /// Makes sure that something new of a day can belong to a unit.
  func requireOpen(_ id: Identifier<Agency>, on day: Day) throws {
    let agency = try agency(id)
    guard !agency.isOpen(on: day) else { return }
    throw StorageError.agencyClosed(
      code: agency.code.text, until: agency.until,
      successor: try agency.successor.map { try self.agency($0).code.text })
  }
}
