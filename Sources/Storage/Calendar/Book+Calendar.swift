import Domain
import GRDB

extension Book {
  /// Compiles a checked calendar into rows, in place of the rows of the one before.
  ///
  /// Rows that are the same stay untouched, so that a pack that is loaded twice changes nothing.
  mutating func loadCalendar(_ calendar: WorkCalendar) throws {
    let parts = calendar.parts
    let id = try calendarRow(parts)
    try replace(
      "calendarYear", ["year"], of: id, with: parts.years.map { [$0] })
    try replace(
      "calendarSeason", ["since", "until", "labelEn", "labelId"], of: id,
      with: parts.dated.map { [$0.from.iso, $0.to.iso, $0.label.english, $0.label.indonesian] })
    try replace(
      "workSlot", ["season", "weekday", "fromMinute", "toMinute"], of: id,
      with: Self.slots(parts.hours, season: "")
        + parts.dated.flatMap { Self.slots($0.hours, season: $0.from.iso) })
    try replace(
      "holiday", ["day", "own", "kind", "name"], of: id, where: "own = 0",
      with: parts.holidays.map { [$0.day.iso, 0, $0.kind.rawValue, $0.name] })
  }

  /// Makes sure that a pack takes nothing from the calendar that is loaded: it is that one again, or later, and
  /// knows its years.
  func requireNewer(_ calendar: WorkCalendar) throws {
    let (new, known) = (calendar.parts, try database.calendar(withOwnDays: false).parts)
    if new.code == known.code {
      guard new.version >= known.version else {
        throw StorageError.calendarOlder(code: new.code, version: new.version, newest: known.version)
      }
      guard new.version > known.version || new == known else {
        throw StorageError.calendarDiffers(code: new.code, version: new.version)
      }
    }
    let lost = Set(known.years).subtracting(new.years).sorted()
    guard lost.isEmpty else {
      throw StorageError.calendarLacksYears(code: new.code, version: new.version, years: lost)
    }
  }

  /// What a day is by the clinic's own word.
  mutating func changeHoliday(_ change: HolidayChange) throws -> Holiday? {
    let calendar = try database.calendar()
    switch change {
    case .set(let holiday):
      guard calendar.covers(holiday.day), let id = try database.calendarID() else {
        throw StorageError.noCalendarYear(holiday.day.year)
      }
      try database.run(
        """
        INSERT INTO holiday (calendar, day, own, kind, name) VALUES (?, ?, 1, ?, ?)
        ON CONFLICT (calendar, day, own) DO UPDATE SET kind = excluded.kind, name = excluded.name
        WHERE kind <> excluded.kind OR name <> excluded.name
        """, [id, holiday.day.iso, holiday.kind.rawValue, holiday.name])
      return holiday
    case .takeBack(let day):
      let own = try database.first("SELECT 1 FROM holiday WHERE day = ? AND own = 1", [day.iso])
      guard own != nil else { throw StorageError.noOwnHoliday(day, calendar.holiday(on: day)) }
      try database.run("DELETE FROM holiday WHERE day = ? AND own = 1", [day.iso])
      return try database.calendar().holiday(on: day)
    }
  }

  /// The one row of the calendar, with the head of a pack.
  private mutating func calendarRow(_ parts: WorkCalendar.Parts) throws -> Int64 {
    let head: [(any DatabaseValueConvertible)?] = [
      parts.code, parts.version, parts.label.english, parts.label.indonesian,
    ]
    guard let id = try database.calendarID() else {
      let id: Int64 = 1  // there is one calendar; two that were loaded apart must meet
      try database.run(
        "INSERT INTO calendar (id, code, version, labelEn, labelId) VALUES (?, ?, ?, ?, ?)",
        StatementArguments([id] + head))
      return id
    }
    try database.run(
      """
      UPDATE calendar SET code = ?1, version = ?2, labelEn = ?3, labelId = ?4
      WHERE id = ?5 AND (code <> ?1 OR version <> ?2 OR labelEn <> ?3 OR labelId <> ?4)
      """, StatementArguments(head + [id]))
    return id
  }

  /// Puts rows in place of those of a calendar that are there.
  private func replace(
    _ table: String, _ columns: [String], of calendar: Int64, where condition: String = "1",
    with rows: [[any DatabaseValueConvertible]]
  ) throws {
    try database.run("DELETE FROM \(table) WHERE calendar = ? AND \(condition)", [calendar])
    let names = (["calendar"] + columns).joined(separator: ", ")
    let marks = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
    for row in rows {
      try database.run(
        "INSERT INTO \(table) (\(names)) VALUES (\(marks))", StatementArguments([calendar] + row))
    }
  }

  private static func slots(_ hours: WorkHours, season: String) -> [[any DatabaseValueConvertible]] {
    Weekday.allCases.flatMap { weekday in
      hours[weekday].map { [season, weekday.rawValue, $0.from.minutes, $0.to.minutes] }
    }
  }
}

extension Database {
  /// The calendar's row; nil until a pack is loaded.
  func calendarID() throws -> Int64? {
    try value("SELECT id FROM calendar ORDER BY id LIMIT 1")
  }

  /// The calendar as compiled into rows, single days by the clinic's own word before the pack's.
  func calendar(withOwnDays: Bool = true) throws -> WorkCalendar {
    guard let head = try first("SELECT * FROM calendar ORDER BY id LIMIT 1", []) else {
      return WorkCalendar(
        checked: WorkCalendar.Parts(
          code: "", version: 0, label: Bilingual(same: ""), years: [], hours: WorkHours([:])))
    }
    let id: Int64 = head["id"]
    let hours = try workHours(of: id)
    let years = try all("SELECT year FROM calendarYear WHERE calendar = ?", [id])
    let seasons = try all("SELECT * FROM calendarSeason WHERE calendar = ? ORDER BY since", [id])
    let holidays = try all(
      "SELECT * FROM holiday WHERE calendar = ? AND own <= ? ORDER BY day, own", [id, withOwnDays])
    return WorkCalendar(
      checked: WorkCalendar.Parts(
        code: head["code"], version: head["version"], label: head.label(), years: years.map { $0["year"] },
        hours: hours[""] ?? WorkHours([:]),
        dated: try seasons.map { row in
          DatedHours(
            label: row.label(), from: try row.day("since"), to: try row.day("until"),
            hours: hours[row["since"]] ?? WorkHours([:]))
        }, holidays: try Self.holidays(holidays)))
  }

  /// The usual hours under an empty name, those of a season under its first day.
  private func workHours(of calendar: Int64) throws -> [String: WorkHours] {
    var slots: [String: [Weekday: [WorkSlot]]] = [:]
    for row in try all("SELECT * FROM workSlot WHERE calendar = ?", [calendar]) {
      guard let weekday = Weekday(rawValue: row["weekday"]), let from = Clock(minutes: row["fromMinute"]),
        let to = Clock(minutes: row["toMinute"]), let slot = WorkSlot(from: from, to: to)
      else { throw StorageError.damaged(detail: "workSlot") }
      slots[row["season"], default: [:]][weekday, default: []].append(slot)
    }
    return slots.mapValues(WorkHours.init)
  }

  /// One holiday a day: of two rows the clinic's own, which comes last.
  private static func holidays(_ rows: [Row]) throws -> [Holiday] {
    try rows.reduce(into: []) { holidays, row in
      let holiday = Holiday(day: try row.day("day"), kind: try row.word("kind"), name: row["name"])
      if holidays.last?.day == holiday.day { holidays.removeLast() }
      holidays.append(holiday)
    }
  }
}
