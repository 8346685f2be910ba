import Domain
import Testing

struct DayTests {
  @Test
  func `every date from 1900 to 2100 comes back from its number, as a calendar kept by hand counts`() {
    var date = (year: 1900, month: 1, day: 1)
    var number = -25_567  // 1900-01-01, 70 years with 17 leap days before 1970
    var weekday = 0  // a Monday

    while date.year <= 2100 {
      let day = Day(number: number)
      guard day.components == date, Day(year: date.year, month: date.month, day: date.day) == day,
        Day(iso: day.iso) == day, day.weekday == Weekday.allCases[weekday]
      else {
        Issue.record("\(date) has number \(number), read as \(day.iso) \(day.weekday)")
        return
      }
      date = HandKept.dayAfter(date)
      number += 1
      weekday = (weekday + 1) % 7
    }

    #expect(number == 47_847)
  }

  @Test(arguments: [
    ("2026-10-12", 2026, 10, 12), ("2024-02-29", 2024, 2, 29), ("2000-02-29", 2000, 2, 29),
    ("0001-01-01", 1, 1, 1), ("9999-12-31", 9999, 12, 31),
  ])
  func `an ISO date is read`(text: String, year: Int, month: Int, day: Int) throws {
    let read = try #require(Day(iso: text))

    #expect(read.components == (year, month, day))
    #expect(read.iso == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1",
    "26-01-01", "2026-01-01 ", " 2026-01-01", "2026/01/01", "20260101", "2026-01-1a", "", "+026-01-01",
    "２０２６-01-01",
  ])
  func `anything else is no ISO date`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [(2026, 2, 30), (2026, 0, 1), (2026, 13, 1), (2026, 6, 31), (2100, 2, 29), (2026, 1, -1)])
  func `a date that no calendar shows cannot be made`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test
  func `days are added and counted across a leap day`() throws {
    let before = try #require(Day(iso: "2024-02-28"))

    let after = before.adding(days: 2)

    #expect(after.iso == "2024-03-01")
    #expect(before.days(until: after) == 2)
    #expect(after.days(until: before) == -2)
  }

  @Test
  func `years before the first are written with their sign`() {
    #expect(Day(number: -719_529).iso == "-0001-12-31")
  }
}

/// A calendar that only knows how to turn to the next page.
private enum HandKept {
  static func dayAfter(_ date: (year: Int, month: Int, day: Int)) -> (year: Int, month: Int, day: Int) {
    let isLeap = date.year % 400 == 0 || (date.year % 4 == 0 && date.year % 100 != 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if date.day < lengths[date.month - 1] { return (date.year, date.month, date.day + 1) }
    if date.month < 12 { return (date.year, date.month + 1, 1) }
    return (date.year + 1, 1, 1)
  }
}
