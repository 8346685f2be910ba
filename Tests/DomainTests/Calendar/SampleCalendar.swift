import Domain
import TestSupport
import Testing

/// Hours and holidays for the tests of the calendar, with what a person would say about them.
enum SampleCalendar {
  static func slot(_ from: String, _ to: String) throws -> WorkSlot {
    let (from, to) = (try #require(Clock(from)), try #require(Clock(to)))
    return try #require(WorkSlot(from: from, to: to))
  }

  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  static func instant(_ text: String) throws -> Instant { try #require(Instant(iso8601: text)) }

  /// Perpres 21/2023, with its breaks where METRICS §4 puts them.
  static func officeHours() throws -> WorkHours {
    let day = [try slot("07:30", "12:00"), try slot("13:00", "16:00")]
    let friday = [try slot("07:30", "11:30"), try slot("13:00", "16:30")]
    return WorkHours([.monday: day, .tuesday: day, .wednesday: day, .thursday: day, .friday: friday])
  }

  static func ramadanHours() throws -> WorkHours {
    let day = [try slot("08:00", "12:00"), try slot("12:30", "15:00")]
    let friday = [try slot("08:00", "11:30"), try slot("12:30", "15:30")]
    return WorkHours([.monday: day, .tuesday: day, .wednesday: day, .thursday: day, .friday: friday])
  }

  static func parts() throws -> WorkCalendar.Parts {
    WorkCalendar.Parts(
      code: "sample", version: 1, label: Bilingual("Sample", "Contoh"), years: [2024, 2025, 2026],
      hours: try officeHours(),
      dated: [
        DatedHours(
          label: Bilingual(same: "Ramadan 2025"), from: try day("2025-03-01"), to: try day("2025-03-30"),
          hours: try ramadanHours()),
        DatedHours(
          label: Bilingual(same: "Ramadan 2026"), from: try day("2026-02-19"), to: try day("2026-03-20"),
          hours: try ramadanHours()),
      ],
      holidays: [
        Holiday(day: try day("2024-12-25"), kind: .national, name: "Natal"),
        Holiday(day: try day("2024-12-26"), kind: .sharedLeave, name: "Cuti bersama Natal"),
        Holiday(day: try day("2025-01-01"), kind: .national, name: "Tahun Baru"),
        Holiday(day: try day("2025-03-28"), kind: .sharedLeave, name: "Cuti bersama Nyepi"),
        Holiday(day: try day("2025-03-31"), kind: .national, name: "Idulfitri"),
        Holiday(day: try day("2025-04-01"), kind: .national, name: "Idulfitri"),
        Holiday(day: try day("2025-10-26"), kind: .local, name: "Hari jadi"),
        Holiday(day: try day("2025-12-25"), kind: .national, name: "Natal"),
        Holiday(day: try day("2026-01-01"), kind: .national, name: "Tahun Baru"),
        Holiday(day: try day("2026-12-24"), kind: .workday, name: "Tetap masuk"),
        Holiday(day: try day("2026-12-25"), kind: .national, name: "Natal"),
      ])
  }

  /// The same days, worked at night and on Sundays, when clocks are put forward and back.
  static func nightParts() throws -> WorkCalendar.Parts {
    var parts = try parts()
    let night = [try slot("00:00", "01:15"), try slot("01:45", "02:30"), try slot("02:45", "23:59")]
    parts.hours = WorkHours([.saturday: night, .sunday: night])
    parts.dated = []
    return parts
  }

  static let makassar = Zone(name: "Asia/Makassar", firstOffset: 8 * 3600)

  /// An hour forward at the end of March, an hour back at the end of October.
  static let amsterdam = zone(
    named: "Europe/Amsterdam", winter: 3600,
    [
      ("2024-03-31T01:00:00Z", 7200), ("2024-10-27T01:00:00Z", 3600), ("2025-03-30T01:00:00Z", 7200),
      ("2025-10-26T01:00:00Z", 3600), ("2026-03-29T01:00:00Z", 7200), ("2026-10-25T01:00:00Z", 3600),
    ])

  /// Behind universal time, by half an hour more than whole ones.
  static let stJohns = zone(
    named: "America/St_Johns", winter: -12_600,
    [
      ("2024-03-10T05:30:00Z", -9000), ("2024-11-03T04:30:00Z", -12_600), ("2025-03-09T05:30:00Z", -9000),
      ("2025-11-02T04:30:00Z", -12_600), ("2026-03-08T05:30:00Z", -9000), ("2026-11-01T04:30:00Z", -12_600),
    ])

  private static func zone(named name: String, winter: Int, _ changes: [(String, Int)]) -> Zone {
    Zone(
      name: name, firstOffset: winter,
      changes: changes.compactMap { text, offset in
        Instant(iso8601: text).map { Zone.Change(from: $0, offset: offset) }
      })
  }
}
