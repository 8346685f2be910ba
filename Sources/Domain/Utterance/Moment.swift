/// When a line is typed, and on which days people work.
public struct Moment: Sendable {
  /// The local day.
  public private(set) var today: Day
  /// The local clock reading.
  public let now: Clock
  /// Whether what is said lies ahead, because it is a plan that is made: `senin` is then the coming one.
  public private(set) var isPlanning: Bool
  /// The day that stands above a line on its page, and is its day where the line names none.
  public var heading: Day?
  /// Whether the clinic works on a day.
  public let isWorkingDay: @Sendable (Day) -> Bool

  /// Takes a moment and the calendar.
  public init(
    today: Day, now: Clock, isPlanning: Bool = false, isWorkingDay: @escaping @Sendable (Day) -> Bool
  ) {
    self.today = today
    self.now = now
    self.isPlanning = isPlanning
    self.isWorkingDay = isWorkingDay
  }

  /// The same where a plan is made; one that stands below a day on its page was made on that day.
  var planning: Moment {
    var planning = self
    planning.isPlanning = true
    planning.today = heading ?? today
    return planning
  }

  /// The Monday of this week.
  var monday: Day { today.adding(days: 1 - today.weekday.rawValue) }

  /// The working days of a week, Monday first, at most five.
  func workingDays(ofWeek offset: Int) -> [Day] {
    (0..<5).map { monday.adding(days: offset * 7 + $0) }.filter(isWorkingDay)
  }

  /// The day itself where it is a working day, else the next one.
  public func workingDay(from day: Day) -> Day { step(day, by: 1) }

  /// The day itself where it is a working day, else the one before.
  func workingDay(upTo day: Day) -> Day { step(day, by: -1) }

  /// The so-manieth working day after today.
  func workingDays(ahead count: Int) -> Day {
    var day = today
    for _ in 0..<count { day = workingDay(from: day.adding(days: 1)) }
    return day
  }

  private func step(_ day: Day, by days: Int) -> Day {
    var moved = day
    for _ in 0..<60 where !isWorkingDay(moved) { moved = moved.adding(days: days) }
    return isWorkingDay(moved) ? moved : day  // two months off are no calendar to go by
  }
}
