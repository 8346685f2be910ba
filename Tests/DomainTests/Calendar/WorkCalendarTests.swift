import Domain
import TestSupport
import Testing

struct WorkCalendarTests {
  let calendar: WorkCalendar

  init() throws {
    calendar = try WorkCalendar(SampleCalendar.parts())
  }

  @Test func `a week of Perpres 21 of 2023 has 37 hours 30, in Ramadan 32 hours 30`() throws {
    #expect(try SampleCalendar.officeHours().weeklyMinutes == 37 * 60 + 30)
    #expect(try SampleCalendar.ramadanHours().weeklyMinutes == 32 * 60 + 30)
  }

  @Test(arguments: [
    ("2025-02-27", "07:30-12:00 13:00-16:00", "a Thursday"),
    ("2025-02-28", "07:30-11:30 13:00-16:30", "a Friday"),
    ("2025-03-03", "08:00-12:00 12:30-15:00", "a Monday of Ramadan"),
    ("2025-03-07", "08:00-11:30 12:30-15:30", "a Friday of Ramadan"),
    ("2025-03-08", "", "a Saturday"), ("2025-03-28", "", "shared leave"), ("2025-03-31", "", "a holiday"),
    ("2026-12-24", "07:30-12:00 13:00-16:00", "worked after all"), ("2027-01-04", "", "an unknown year"),
  ])
  func `a day has the slots of its weekday, its season and its holiday`(
    day: String, slots: String, why: Comment
  ) throws {
    #expect(calendar.slots(on: try SampleCalendar.day(day)).map(\.text).joined(separator: " ") == slots, why)
  }

  @Test func `a kind of holiday that is not observed is worked`() throws {
    let calendar = try WorkCalendar(SampleCalendar.parts(), observing: [.national])

    #expect(calendar.isWorkingDay(try SampleCalendar.day("2025-03-28")) == true)
    #expect(calendar.isWorkingDay(try SampleCalendar.day("2025-03-31")) == false)
  }

  @Test func `a day that is free says why, and a season what it is called`() throws {
    #expect(calendar.holiday(on: try SampleCalendar.day("2025-03-31"))?.name == "Idulfitri")
    #expect(calendar.holiday(on: try SampleCalendar.day("2025-03-30")) == nil)
    #expect(calendar.datedHours(on: try SampleCalendar.day("2025-03-30"))?.label.english == "Ramadan 2025")
    #expect(calendar.datedHours(on: try SampleCalendar.day("2025-03-31")) == nil)
  }

  @Test(arguments: [
    ("2024-12-24T23:00:00Z", 1, "2024-12-27T16:30", "over Christmas and shared leave, to a Friday"),
    ("2025-01-06T01:00:00Z", 3, "2025-01-09T16:00", "from a Monday to the Thursday"),
    ("2025-01-03T01:00:00Z", 1, "2025-01-06T16:00", "over a weekend"),
    ("2025-02-28T01:00:00Z", 1, "2025-03-03T15:00", "into Ramadan"),
    ("2025-03-27T01:00:00Z", 1, "2025-04-02T16:00", "over Idulfitri"),
    ("2025-01-05T16:30:00Z", 1, "2025-01-07T16:00", "by the local date, which is Monday already"),
  ])
  func `something is due with the last slot of the n-th working day`(
    from: String, days: Int, due: String, why: Comment
  ) throws {
    let instant = calendar.dueInstant(
      after: try SampleCalendar.instant(from), workingDays: days, in: SampleCalendar.makassar)

    #expect(instant == Instant(iso8601: due, zone: SampleCalendar.makassar), why)
  }

  @Test func `a day off moves to the working day behind it or before it`() throws {
    let holiday = try SampleCalendar.day("2025-03-31")

    #expect(calendar.nextWorkingDay(onOrAfter: holiday)?.iso == "2025-04-02")
    #expect(calendar.lastWorkingDay(onOrBefore: holiday)?.iso == "2025-03-27")
    #expect(calendar.nextWorkingDay(onOrAfter: try SampleCalendar.day("2025-04-02"))?.iso == "2025-04-02")
    #expect(calendar.lastWorkingDay(onOrBefore: try SampleCalendar.day("2025-04-02"))?.iso == "2025-04-02")
  }

  @Test func `a week and a month end with their last working day`() throws {
    let week = ISOWeek(containing: try SampleCalendar.day("2025-03-26"))

    #expect(calendar.lastWorkingDay(of: week)?.iso == "2025-03-27")
    #expect(calendar.lastWorkingDay(of: try #require(Month("2025-03")))?.iso == "2025-03-27")
    #expect(calendar.lastWorkingDay(of: try #require(Month("2026-12")))?.iso == "2026-12-31")
  }

  @Test func `a week without a working day has no last one`() throws {
    var parts = try SampleCalendar.parts()
    parts.holidays = (13...17).compactMap { Day(year: 2025, month: 1, day: $0) }.map {
      Holiday(day: $0, kind: .local, name: "Banjir")
    }
    let calendar = WorkCalendar(checked: parts)
    let monday = try SampleCalendar.day("2025-01-13")

    #expect(calendar.lastWorkingDay(of: ISOWeek(containing: monday)) == nil)
    #expect(calendar.nextWorkingDay(onOrAfter: monday)?.iso == "2025-01-20")
  }

  @Test func `what needs an unknown year is not answered, and the year is named`() throws {
    let (known, unknown) = (try SampleCalendar.day("2026-12-30"), try SampleCalendar.day("2027-01-04"))
    let zone = SampleCalendar.makassar

    #expect(calendar.isWorkingDay(unknown) == nil)
    #expect(calendar.workingDays(from: known, to: unknown) == nil)
    #expect(calendar.day(after: known, workingDays: 1)?.iso == "2026-12-31")
    #expect(calendar.day(after: known, workingDays: 2) == nil)
    #expect(calendar.nextWorkingDay(onOrAfter: unknown) == nil)
    #expect(calendar.lastWorkingDay(onOrBefore: unknown) == nil)
    #expect(calendar.lastWorkingDay(of: ISOWeek(containing: unknown)) == nil)
    #expect(
      calendar.workingMilliseconds(from: zone.start(of: known), to: zone.start(of: unknown), in: zone) == nil)
    #expect(
      calendar.dueInstant(after: zone.start(of: known), workingDays: 2, in: zone) == nil)
    #expect(
      calendar.missingYears(from: try SampleCalendar.day("2022-05-01"), to: unknown) == [2022, 2023, 2027])
    #expect(calendar.missingYears(from: known, to: known) == [])
  }

  @Test func `the turn of the year that ends what is known is known itself`() throws {
    let zone = SampleCalendar.makassar
    let end = zone.start(of: try SampleCalendar.day("2027-01-01"))
    let start = zone.start(of: try SampleCalendar.day("2026-12-31"))

    #expect(calendar.workingMilliseconds(from: start, to: end, in: zone) == Int64(450 * 60_000))
  }

  @Test func `a year left out between two others is a gap in every answer`() throws {
    var parts = try SampleCalendar.parts()
    parts.years = [2024, 2026]
    parts.holidays.removeAll { $0.day.year == 2025 }
    parts.dated.removeAll { $0.from.year == 2025 }
    let calendar = try WorkCalendar(parts)
    let (before, after) = (try SampleCalendar.day("2024-12-31"), try SampleCalendar.day("2026-01-01"))

    #expect(calendar.day(after: before, workingDays: 1) == nil)
    #expect(calendar.lastWorkingDay(onOrBefore: after) == nil)
    #expect(calendar.workingDays(from: before, to: after) == nil)
    #expect(calendar.missingYears(from: before, to: after) == [2025])
    #expect(calendar.nextWorkingDay(onOrAfter: after)?.iso == "2026-01-02")
  }

  @Test func `backwards there is no work`() throws {
    let (early, late) = (try SampleCalendar.day("2025-01-06"), try SampleCalendar.day("2025-01-07"))
    let zone = SampleCalendar.makassar

    #expect(calendar.workingDays(from: late, to: early) == 0)
    #expect(
      calendar.workingMilliseconds(from: zone.start(of: late), to: zone.start(of: early), in: zone) == 0)
    #expect(calendar.day(after: early, workingDays: 0) == early)
    #expect(calendar.day(after: early, workingDays: -1) == nil)
  }

  @Test func `a slot ends after it begins`() throws {
    let noon = try #require(Clock("12:00"))

    #expect(WorkSlot(from: noon, to: noon) == nil)
    #expect(WorkSlot(from: noon, to: .midnight) == nil)
  }
}
