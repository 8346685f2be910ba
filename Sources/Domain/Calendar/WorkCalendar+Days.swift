// Working days. Each answer is nil where it would need a year that the calendar does not know.
extension WorkCalendar {
  /// How many working days lie after one day, up to and including another; 0 where the other is not later.
  public func workingDays(from first: Day, to last: Day) -> Int? {
    guard first < last else { return 0 }
    guard covers(first.adding(days: 1), last) else { return nil }
    return table.workingDays(before: last.number + 1) - table.workingDays(before: first.number + 1)
  }

  /// How many working days lie after the date of one instant, up to and including that of another.
  public func workingDays(from first: Instant, to last: Instant, in zone: Zone) -> Int? {
    workingDays(from: zone.day(of: first), to: zone.day(of: last))
  }

  /// The n-th working day after a day; for 0 the day itself, worked or not.
  public func day(after day: Day, workingDays count: Int) -> Day? {
    guard count > 0 else { return count == 0 ? day : nil }
    guard let found = table.workingDay(at: table.workingDays(before: day.number + 1) + count - 1) else {
      return nil
    }
    return covers(day.adding(days: 1), Day(number: found)) ? Day(number: found) : nil
  }

  /// The day itself if it is worked, else the next one that is.
  public func nextWorkingDay(onOrAfter day: Day) -> Day? {
    self.day(after: day.adding(days: -1), workingDays: 1)
  }

  /// The day itself if it is worked, else the last one before it that is.
  public func lastWorkingDay(onOrBefore day: Day) -> Day? {
    guard let found = table.workingDay(at: table.workingDays(before: day.number + 1) - 1) else { return nil }
    return covers(Day(number: found), day) ? Day(number: found) : nil
  }

  /// The last working day of an ISO week; nil also where the whole week is free.
  public func lastWorkingDay(of week: ISOWeek) -> Day? {
    lastWorkingDay(from: week.monday, to: week.monday.adding(days: 6))
  }

  /// The last working day of a month; nil also where the whole month is free.
  public func lastWorkingDay(of month: Month) -> Day? {
    lastWorkingDay(from: month.firstDay, to: month.lastDay)
  }

  private func lastWorkingDay(from first: Day, to last: Day) -> Day? {
    guard covers(first, last), let day = lastWorkingDay(onOrBefore: last), day >= first else { return nil }
    return day
  }
}
