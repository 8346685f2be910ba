/// A week of ISO 8601: Monday to Sunday, numbered within the year that has its Thursday.
public struct ISOWeek: Sendable, Hashable, Comparable {
  /// Its Monday.
  public let monday: Day

  /// The week that contains a day.
  public init(containing day: Day) {
    monday = day.adding(days: 1 - day.weekday.rawValue)
  }

  /// The week of that number; nil where the year has no such week: some have 53, most 52.
  public init?(year: Int, week: Int) {
    guard (1...53).contains(week), let fourth = Day(year: year, month: 1, day: 4) else { return nil }
    // 4 January always lies in week 1.
    self.init(containing: fourth.adding(days: 7 * (week - 1)))
    guard self.year == year else { return nil }
  }

  /// Reads `2010-W52`; nil for any other form.
  public init?(_ text: some StringProtocol) {
    var digits = ASCIIDigits(text.utf8)
    guard let year = digits.take(4), digits.skip("-"), digits.skip("W"), let week = digits.take(2),
      digits.isAtEnd
    else { return nil }
    self.init(year: year, week: week)
  }

  /// The year it is numbered in, which is not always that of all its days: 2011-01-01 lies in 2010-W52.
  public var year: Int { thursday.year }

  /// Its number within the year, from 1.
  public var week: Int {
    let beginning = Day.number(year: thursday.year, month: 1, day: 1)
    return (thursday.number - beginning) / 7 + 1
  }

  /// `2010-W52`, as ISO 8601 writes a week.
  public var text: String {
    "\(padded(year, to: 4))-W\(padded(week, to: 2))"
  }

  /// The week after this one.
  public var next: ISOWeek { ISOWeek(containing: monday.adding(days: 7)) }

  /// Earlier before later.
  public static func < (earlier: ISOWeek, later: ISOWeek) -> Bool {
    earlier.monday < later.monday
  }

  private var thursday: Day { monday.adding(days: 3) }
}
