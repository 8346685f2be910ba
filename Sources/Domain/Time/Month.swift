/// A month of a year.
public struct Month: Sendable, Hashable, Comparable {
  /// Months since January of year 0.
  public let number: Int

  /// Makes the month that many months after January of year 0.
  public init(number: Int) {
    self.number = number
  }

  /// Makes a month of a year; nil unless the month is 1 to 12.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month) else { return nil }
    number = year * 12 + month - 1
  }

  /// The month that contains a day.
  public init(containing day: Day) {
    let (year, month, _) = day.components
    number = year * 12 + month - 1
  }

  /// Reads `2010-12`; nil for any other form.
  public init?(_ text: some StringProtocol) {
    var digits = ASCIIDigits(text.utf8)
    guard let year = digits.take(4), digits.skip("-"), let month = digits.take(2), digits.isAtEnd
    else { return nil }
    self.init(year: year, month: month)
  }

  /// The year it belongs to.
  public var year: Int { (number - (month - 1)) / 12 }

  /// 1 for January to 12 for December.
  public var month: Int { (number % 12 + 12) % 12 + 1 }

  /// `2010-12`, as ISO 8601 writes a month.
  public var text: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))"
  }

  /// Its first day.
  public var firstDay: Day { Day(number: Day.number(year: year, month: month, day: 1)) }

  /// Its last day, the 28th to the 31st.
  public var lastDay: Day { next.firstDay.adding(days: -1) }

  /// The month after this one.
  public var next: Month { Month(number: number + 1) }

  /// Earlier before later.
  public static func < (earlier: Month, later: Month) -> Bool {
    earlier.number < later.number
  }
}
