public import Domain
import GRDB

extension Book {
  /// Ends an agency with a day. Its people stay where they are until somebody moves them.
  ///
  /// A day that lies ahead leaves it open until then. Closing once more corrects the day.
  mutating func closeAgency(_ id: Identifier<Agency>, until day: Day) throws -> Agency {
    about(.agency(id))
    try end(id, until: day)
    return try database.agency(id)
  }

  /// Ends an agency the day before another one takes its work over.
  ///
  /// Who works there on that day or later is moved from that day on, and the units below it stand below the other
  /// one at once. Cases keep the unit they came from.
  /// - Throws: `StorageError.mergedWithItself`, `.agencyClosed`.
  mutating func mergeAgencies(
    _ id: Identifier<Agency>, into successor: Identifier<Agency>, from day: Day
  ) throws -> MergedAgency {
    about(.agency(id))
    about(.agency(successor))
    guard id != successor else {
      throw StorageError.mergedWithItself(code: try database.agency(id).code.text)
    }
    let former = try database.agency(id)
    guard former.isActive, former.until == nil else {
      try database.requireOpen(id, on: day)
      throw StorageError.agencyClosed(code: former.code.text, until: former.until, successor: nil)
    }
    try database.requireOpen(successor, on: day)
    let units = try moveUnits(below: id, to: successor)
    let people = try movePeople(of: id, to: successor, from: day)
    try end(id, until: day.adding(days: -1))
    try database.run("UPDATE agency SET successor = ? WHERE id = ?", [successor, id])
    return MergedAgency(agency: try database.agency(id), people: people, units: units)
  }

  private func end(_ id: Identifier<Agency>, until day: Day) throws {
    let isActive = day >= zone.day(of: now)
    try database.run(
      "UPDATE agency SET until = ?1, active = ?2 WHERE id = ?3 AND (until IS NOT ?1 OR active <> ?2)",
      [day.iso, isActive, id])
  }

  private mutating func moveUnits(
    below id: Identifier<Agency>, to successor: Identifier<Agency>
  ) throws -> Int {
    if try database.isBelow(successor, id) {
      try database.run(
        "UPDATE agency SET parent = (SELECT parent FROM agency WHERE id = ?) WHERE id = ?", [id, successor])
    }
    let below = try database.all("SELECT id FROM agency WHERE parent = ? AND id <> ?", [id, successor])
    for row in below {
      about(.agency(Identifier(row, "id")))
      try database.run("UPDATE agency SET parent = ? WHERE id = ?", [successor, row["id"] as Int64])
    }
    return below.count
  }

  private mutating func movePeople(
    of id: Identifier<Agency>, to successor: Identifier<Agency>, from day: Day
  ) throws -> Int {
    let rows = try database.all(
      """
      SELECT posting.* FROM posting JOIN person ON person.id = posting.person AND person.mergedInto IS NULL
      WHERE posting.agency = ? AND (posting.until IS NULL OR posting.until >= ?) ORDER BY person.id
      """, [id, day.iso])
    for row in rows {
      let person = Identifier<Person>(row, "person")
      about(.person(person))
      if let since = row.optionalDay("since"), since >= day {
        try database.run("UPDATE posting SET agency = ? WHERE id = ?", [successor, row["id"] as Int64])
      } else {
        try endPosting(Identifier(row, "id"), before: day)
        try addPosting(of: person, in: successor, since: day, until: row.optionalDay("until"))
      }
      try pointToAgency(person)
    }
    return Set(rows.map { $0["person"] as Int64 }).count
  }
}

/// What a merge of agencies did.
public struct MergedAgency: Sendable {
  /// The one that ended.
  public let agency: Agency
  /// How many people were moved.
  public let people: Int
  /// How many units stand below the other one now.
  public let units: Int
}

extension Database {
  /// Whether an agency stands below another one, at whatever depth.
  fileprivate func isBelow(_ id: Identifier<Agency>, _ other: Identifier<Agency>) throws -> Bool {
    try first(
      """
      WITH RECURSIVE above (id) AS (
        SELECT parent FROM agency WHERE id = ?1 UNION SELECT parent FROM agency JOIN above USING (id))
      SELECT 1 FROM above WHERE id = ?2
      """, [id, other]) != nil
  }
}
