/// A week of ISO 8601: Monday to Sunday, numbered within the year that has its Thursday.
public struct ISOWeek: Sendable, Hashable, Comparable {
  /// Its Monday.
  public let monday: Day

  /// The week that contains a day.
  public init(containing day: Day) {
    // 1970-01-01 was a Thursday, three days after a Monday.
    let sinceMonday = (day.number + 3) % 7
    monday = Day(number: day.number - (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday))
  }

  /// Earlier before later.
  public static func < (earlier: ISOWeek, later: ISOWeek) -> Bool {
    earlier.monday < later.monday
  }
}
