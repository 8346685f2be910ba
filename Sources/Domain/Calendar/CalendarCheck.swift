/// Looks for everything that is wrong with a calendar.
struct CalendarCheck {
  let calendar: WorkCalendar.Parts
  private(set) var flaws: [CalendarFlaw] = []

  init(_ calendar: WorkCalendar.Parts) {
    self.calendar = calendar
  }

  mutating func run() {
    let largest = WorkCalendar.largest
    let (years, dated, holidays) = (calendar.years.count, calendar.dated.count, calendar.holidays.count)
    guard years <= largest.years, dated <= largest.dated, holidays <= largest.holidays else {
      note(.tooLarge(years: years, dated: dated, holidays: holidays), at: .calendar)
      return
    }
    checkHead()
    checkYears()
    checkHours()
    checkPeriods()
    checkHolidays()
  }

  private mutating func note(_ fault: CalendarFlaw.Fault, at place: CalendarFlaw.Place) {
    flaws.append(CalendarFlaw(place: place, fault: fault))
  }

  private mutating func checkHead() {
    if !Self.isCode(calendar.code) { note(.malformedCode(calendar.code), at: .calendar) }
    if calendar.version < 1 { note(.versionNotPositive(calendar.version), at: .calendar) }
    check(calendar.label, at: .calendar)
  }

  private mutating func check(_ label: Bilingual, at place: CalendarFlaw.Place) {
    if !label.english.contains(where: { !$0.isWhitespace }) { note(.emptyLabel(.english), at: place) }
    if !label.indonesian.contains(where: { !$0.isWhitespace }) { note(.emptyLabel(.indonesian), at: place) }
  }

  private mutating func checkYears() {
    if calendar.years.isEmpty { note(.noYears, at: .calendar) }
    let listed = Set(calendar.holidays.map(\.day.year))
    var seen: Set<Int> = []
    for (index, year) in calendar.years.enumerated() {
      if !WorkCalendar.yearRange.contains(year) {
        note(.yearOutOfRange(year), at: .year(index))
      } else if !seen.insert(year).inserted {
        note(.duplicateYear(year), at: .year(index))
      } else if !listed.contains(year) {
        note(.yearWithoutHolidays(year), at: .year(index))
      }
    }
  }

  private mutating func checkHours() {
    check(calendar.hours, at: .hours)
  }

  private mutating func check(_ hours: WorkHours, at place: CalendarFlaw.Place) {
    if hours.weeklyMinutes == 0 { note(.noHours, at: place) }
    for (weekday, first, second) in hours.overlaps {
      note(.overlappingSlots(weekday, first: first, second: second), at: place)
    }
  }

  private mutating func checkPeriods() {
    let years = Set(calendar.years)
    for (index, period) in calendar.dated.enumerated() {
      let place = CalendarFlaw.Place.dated(index)
      check(period.label, at: place)
      check(period.hours, at: place)
      guard period.from <= period.to else {
        note(.endsBeforeStart(from: period.from, to: period.to), at: place)
        continue
      }
      for day in [period.from, period.to] where !years.contains(day.year) {
        note(.outsideYears(day), at: place)
      }
      let other = calendar.dated[..<index].first {
        $0.from <= $0.to && $0.from <= period.to && period.from <= $0.to
      }
      if let other { note(.overlappingPeriods(from: period.from, first: other.from), at: place) }
    }
  }

  private mutating func checkHolidays() {
    let years = Set(calendar.years)
    var seen: Set<Day> = []
    for (index, holiday) in calendar.holidays.enumerated() {
      let place = CalendarFlaw.Place.holiday(index)
      if !years.contains(holiday.day.year) { note(.outsideYears(holiday.day), at: place) }
      if !seen.insert(holiday.day).inserted { note(.duplicateHoliday(holiday.day), at: place) }
      if !holiday.name.contains(where: { !$0.isWhitespace }) {
        note(.unnamedHoliday(holiday.day), at: place)
      }
    }
  }

  private static func isCode(_ code: String) -> Bool {
    guard let first = code.utf8.first, (0x61...0x7A).contains(first), code.utf8.count <= 40 else {
      return false
    }
    return code.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
