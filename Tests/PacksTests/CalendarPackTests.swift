import Domain
import Packs
import Testing

/// The calendar that the program carries, against figures that were reckoned by other means.
struct CalendarPackTests {
  let calendar: WorkCalendar

  init() throws {
    calendar = try CalendarPack.embedded()
  }

  @Test(arguments: [(2023, 239), (2024, 238), (2025, 237), (2026, 240)])
  func `each year has as many working days as DOMAIN §10 says, less the two election days`(
    year: Int, days: Int
  ) throws {
    let before = try #require(Day(year: year - 1, month: 12, day: 31))
    let last = try #require(Day(year: year, month: 12, day: 31))

    #expect(calendar.workingDays(from: before, to: last) == days)
    #expect(try walk(year) == days)
  }

  @Test(arguments: [
    ("2026-10-12", 450, "a Monday"), ("2026-10-16", 450, "a Friday"),
    ("2026-02-23", 390, "a Monday of Ramadan"),
    ("2026-02-27", 390, "a Friday of Ramadan"), ("2026-03-23", 0, "shared leave of Idulfitri"),
    ("2026-12-25", 0, "Christmas"), ("2024-11-27", 0, "an election"),
    ("2025-08-18", 0, "added during the year"),
  ])
  func `a day has the hours of Perpres 21 of 2023`(day: String, minutes: Int, why: Comment) throws {
    let slots = calendar.slots(on: try #require(Day(iso: day)))

    #expect(slots.reduce(0) { $0 + $1.minutes } == minutes, why)
  }

  @Test func `feasts and shared leave are kept apart`() {
    let kinds = Dictionary(grouping: calendar.parts.holidays) { "\($0.day.year) \($0.kind.rawValue)" }

    #expect(
      kinds.mapValues(\.count) == [
        "2023 national": 16, "2023 shared-leave": 11, "2024 national": 19, "2024 shared-leave": 10,
        "2025 national": 17, "2025 shared-leave": 11, "2026 national": 17, "2026 shared-leave": 8,
      ])
  }

  @Test func `another kind of pack is not a calendar`() {
    #expect(
      TinyPack.flaws(in: TinyPack.text, of: .calendar) == ["1: this pack holds a workflow, not a calendar"])
  }

  private func walk(_ year: Int) throws -> Int {
    let first = try #require(Day(year: year, month: 1, day: 1))
    return (0..<366).map { first.adding(days: $0) }
      .filter { $0.year == year && calendar.isWorkingDay($0) == true }.count
  }
}
