import Domain
import Packs
import Testing

/// Each way to break a calendar, once: what is changed, and what its author is told.
struct BrokenCalendarTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let flaws: [String]

    init(_ old: String, _ new: String, _ flaws: String...) {
      self.old = old
      self.new = new
      self.flaws = flaws
    }

    var testDescription: String { "\(old) → \(new)" }
  }

  static let rows = [
    Row("years: [2026]", "years: [2026, 2026]", "5: 2026 stands here twice; keep one"),
    Row(
      "years: [2026]", "years: [2026, 2027]",
      "5: 2027 has no holidays; list them, or take the year out of years"),
    Row(
      "years: [2026]", "years: [2026, 20026]",
      "5: 20026 is no year of a calendar; possible: 1990–2100"),
    Row("years: [2026]", "years: [\"2026\"]", "5: years must be a whole number, not 2026"),
    Row("years: [2026]", "years: []", "5: years is an empty list; leave the key out, or fill it"),
    Row(
      "[monday, tuesday]", "[mondya, tuesday]",
      "7: days cannot be mondya; did you mean monday?"),
    Row("[monday, tuesday]", "[monday, monday]", "7: days names monday twice"),
    Row(
      "dated:", "  - { days: tuesday, slots: [08:00-09:00] }\ndated:",
      "9: Tuesday has its slots already; write them in one place"),
    Row(
      "13:00-16:00", "11:00-16:00",
      "8: 11:00-16:00 begins before 08:00-12:00 is over, on Monday",
      "8: 11:00-16:00 begins before 08:00-12:00 is over, on Tuesday"),
    Row(
      "13:00-16:00", "16:00-13:00",
      "8: slots have a beginning and a later end, such as 07:30-12:00, unlike 16:00-13:00"),
    Row(
      "13:00-16:00", "13:00-24:00",
      "8: slots have a beginning and a later end, such as 07:30-12:00, unlike 13:00-24:00"),
    Row(
      "from: 2026-11-01", "from: 2026-03-20",
      "13: the period from 2026-03-20 shares days with the one from 2026-02-19"),
    Row(
      "to: 2026-11-02", "to: 2026-10-31",
      "13: the period ends on 2026-10-31, before it begins on 2026-11-01"),
    Row("to: 2026-11-02", "to: 2027-01-02", "13: 2027-01-02 lies in none of the years"),
    Row(
      "to: 2026-11-02", "to: 2026-11-31",
      "13: to must be a day that exists, such as 2026-12-24, not 2026-11-31"),
    Row(
      "[09:00-12:00]", "[09:00-12:00, 10:00-11:00]",
      "16: 10:00-11:00 begins before 09:00-12:00 is over, on Monday"),
    Row("day: 2026-12-24", "day: 2026-01-01", "19: 2026-01-01 stands here twice; keep one"),
    Row("day: 2026-12-24", "day: 2025-12-24", "19: 2025-12-24 lies in none of the years"),
    Row(
      "day: 2026-12-24", "day: 2026-02-30",
      "19: day must be a day that exists, such as 2026-12-24, not 2026-02-30"),
    Row(
      "kind: shared-leave", "kind: shared",
      "19: kind cannot be shared; possible: national, shared-leave, local"),
    Row(
      "kind: shared-leave", "kind: workday",
      "19: kind cannot be workday; possible: national, shared-leave, local"),
    Row("name: Cuti bersama", "name: ''", "19: the holiday 2026-12-24 has no name"),
    Row(
      "code: tiny", "code: T!",
      "2: \"T!\" is no code: up to 40 small letters, digits and hyphens, a letter first"),
    Row("version: 1", "version: 0", "3: versions count from 1, not 0"),
    Row("en: Tiny", "en: ' '", "4: the English label (en) is empty"),
    Row("holidays:", "holiday:", "1: holidays is missing", "17: unknown key holiday; did you mean holidays?"),
  ]

  @Test func `the calendar that is broken here is whole before`() throws {
    #expect(TinyPack.flaws(in: TinyCalendar.text) == [])
  }

  @Test(arguments: rows)
  func `a broken calendar is refused with line and reason`(row: Row) {
    #expect(TinyCalendar.text.contains(row.old))
    let text = TinyCalendar.text.replacing(row.old, with: row.new, maxReplacements: 1)

    #expect(TinyPack.flaws(in: text) == row.flaws)
  }
}
