import Domain
import Packs
import Testing

/// Each way to break a calendar, once: what is changed, and what its author is told.
struct BrokenCalendarTests {
  static let rows = [
    Breakage("years: [2026]", "years: [2026, 2026]", "5: 2026 stands here twice; keep one"),
    Breakage(
      "years: [2026]", "years: [2026, 2027]",
      "5: 2027 has no holidays; list them, or take the year out of years"),
    Breakage(
      "years: [2026]", "years: [2026, 20026]",
      "5: 20026 is no year of a calendar; possible: 1990–2100"),
    Breakage("years: [2026]", "years: [\"2026\"]", "5: years must be a whole number, not 2026"),
    Breakage("years: [2026]", "years: []", "5: years is an empty list; leave the key out, or fill it"),
    Breakage(
      "[monday, tuesday]", "[mondya, tuesday]",
      "7: days cannot be mondya; did you mean monday?"),
    Breakage("[monday, tuesday]", "[monday, monday]", "7: days names monday twice"),
    Breakage(
      "dated:", "  - { days: tuesday, slots: [08:00-09:00] }\ndated:",
      "9: Tuesday has its slots already; write them in one place"),
    Breakage(
      "13:00-16:00", "11:00-16:00",
      "8: 11:00-16:00 begins before 08:00-12:00 is over, on Monday",
      "8: 11:00-16:00 begins before 08:00-12:00 is over, on Tuesday"),
    Breakage(
      "13:00-16:00", "16:00-13:00",
      "8: slots have a beginning and a later end, such as 07:30-12:00, unlike 16:00-13:00"),
    Breakage(
      "13:00-16:00", "13:00-24:00",
      "8: slots have a beginning and a later end, such as 07:30-12:00, unlike 13:00-24:00"),
    Breakage(
      "from: 2026-11-01", "from: 2026-03-20",
      "13: the period from 2026-03-20 shares days with the one from 2026-02-19"),
    Breakage(
      "to: 2026-11-02", "to: 2026-10-31",
      "13: the period ends on 2026-10-31, before it begins on 2026-11-01"),
    Breakage("to: 2026-11-02", "to: 2027-01-02", "13: 2027-01-02 lies in none of the years"),
    Breakage(
      "to: 2026-11-02", "to: 2026-11-31",
      "13: to must be a day that exists, such as 2026-12-24, not 2026-11-31"),
    Breakage(
      "[09:00-12:00]", "[09:00-12:00, 10:00-11:00]",
      "16: 10:00-11:00 begins before 09:00-12:00 is over, on Monday"),
    Breakage("day: 2026-12-24", "day: 2026-01-01", "19: 2026-01-01 stands here twice; keep one"),
    Breakage("day: 2026-12-24", "day: 2025-12-24", "19: 2025-12-24 lies in none of the years"),
    Breakage(
      "day: 2026-12-24", "day: 2026-02-30",
      "19: day must be a day that exists, such as 2026-12-24, not 2026-02-30"),
    Breakage(
      "kind: shared-leave", "kind: shared",
      "19: kind cannot be shared; possible: national, shared-leave, local"),
    Breakage(
      "kind: shared-leave", "kind: workday",
      "19: kind cannot be workday; possible: national, shared-leave, local"),
    Breakage("name: Cuti bersama", "name: ''", "19: the holiday 2026-12-24 has no name"),
    Breakage(
      "code: tiny", "code: T!",
      "2: \"T!\" is no code: up to 40 small letters, digits and hyphens, a letter first"),
    Breakage("version: 1", "version: 0", "3: versions count from 1, not 0"),
    Breakage("en: Tiny", "en: ' '", "4: the English label (en) is empty"),
    Breakage(
      "holidays:", "holiday:", "1: holidays is missing", "17: unknown key holiday; did you mean holidays?"),
  ]

  @Test func `the calendar that is broken here is whole before`() throws {
    #expect(TinyPack.flaws(in: TinyCalendar.text) == [])
  }

  @Test(arguments: rows)
  func `a broken calendar is refused with line and reason`(_ breakage: Breakage) {
    #expect(TinyCalendar.text.contains(breakage.old))
    #expect(TinyPack.flaws(in: breakage.broken(TinyCalendar.text)) == breakage.flaws)
  }
}
