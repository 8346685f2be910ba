import Domain
import Testing

struct PeriodTests {
  @Test(arguments: [
    ("2011-01-01", "2010-W52"), ("2010-01-03", "2009-W53"), ("2010-01-04", "2010-W01"),
    ("2016-01-03", "2015-W53"), ("2018-12-31", "2019-W01"), ("2020-12-31", "2020-W53"),
    ("2021-01-01", "2020-W53"), ("2026-10-12", "2026-W42"), ("1969-12-31", "1970-W01"),
  ])
  func `a date lies in the ISO week of its Thursday's year`(day: String, week: String) throws {
    let day = try #require(Day(iso: day))

    #expect(ISOWeek(containing: day).text == week)
  }

  @Test
  func `every week from 1900 to 2100 is read back and followed by the next`() throws {
    var week = try #require(ISOWeek("1900-W01"))
    var count = 0

    while week.year <= 2100 {
      let next = week.next
      let isRightNumber = next.year == week.year ? next.week == week.week + 1 : next.week == 1
      guard ISOWeek(week.text) == week, ISOWeek(year: week.year, week: week.week) == week, isRightNumber,
        week.monday.weekday == .monday, week.monday.days(until: next.monday) == 7
      else {
        Issue.record("\(week.text) is followed by \(next.text)")
        return
      }
      week = next
      count += 1
    }

    #expect(count == 10_488)
  }

  @Test(arguments: [
    "2010-W53", "2010-W00", "2010-W54", "2010-52", "2010W52", "2010-w52", "2010-W5", "2010-W052", "",
  ])
  func `anything else is no week`(text: String) {
    #expect(ISOWeek(text) == nil)
  }

  @Test(arguments: [
    ("2010-12", "2010-12-01", "2010-12-31", "2011-01"), ("2024-02", "2024-02-01", "2024-02-29", "2024-03"),
  ])
  func `a month has its days and its successor`(text: String, first: String, last: String, next: String)
    throws
  {
    let month = try #require(Month(text))

    #expect(month.text == text)
    #expect(month.firstDay.iso == first)
    #expect(month.lastDay.iso == last)
    #expect(month.next.text == next)
    #expect(Month(containing: month.lastDay) == month)
  }

  @Test(arguments: ["2010-00", "2010-13", "2010-1", "2010-012", "10-12", "2010/12", ""])
  func `anything else is no month`(text: String) {
    #expect(Month(text) == nil)
  }

  @Test
  func `months before year 0 keep their place in the year`() {
    let month = Month(number: -1)

    #expect(month.year == -1)
    #expect(month.month == 12)
  }
}
