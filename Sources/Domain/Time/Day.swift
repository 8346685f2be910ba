/// A date of the proleptic Gregorian calendar, without clock or zone.
public struct Day: Sendable, Hashable, Comparable {
  /// Whole days since 1970-01-01.
  public let number: Int

  /// Makes the date that many days after 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// Makes the date that a calendar shows; nil where there is none, such as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year) else {
      return nil
    }
    number = Day.number(year: year, month: month, day: day)
  }

  /// Reads `2026-10-12`, exactly four, two and two digits; nil for any other form and for impossible dates.
  public init?(iso text: some StringProtocol) {
    var digits = ASCIIDigits(text.utf8)
    guard let year = digits.take(4), digits.skip("-"), let month = digits.take(2), digits.skip("-"),
      let day = digits.take(2), digits.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year of the calendar; 0 is the year before year 1.
  public var year: Int { components.year }

  /// The month, 1 for January to 12 for December.
  public var month: Int { components.month }

  /// The day of the month, from 1.
  public var day: Int { components.day }

  /// `2026-10-12`, as ISO 8601 writes a date.
  public var iso: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The day of the week; 1970-01-01 was a Thursday.
  public var weekday: Weekday {
    Weekday.allCases[((number + 3) % 7 + 7) % 7]
  }

  /// The date so many days later, earlier where negative.
  public func adding(days: Int) -> Day {
    Day(number: number + days)
  }

  /// How many days lie between this date and another: 1 from a day to the next, negative backwards.
  public func days(until other: Day) -> Int {
    other.number - number
  }

  /// Earlier before later.
  public static func < (earlier: Day, later: Day) -> Bool {
    earlier.number < later.number
  }
}

// The civil calendar, in years that begin on 1 March so that the leap day comes last, and in eras of 400
// years (146,097 days), within which every year is counted alike.
extension Day {
  /// Year, month and day at once, for whoever needs more than one of them.
  public var components: (year: Int, month: Int, day: Int) {
    let sinceEraZero = number + 719_468  // days from 0000-03-01 to 1970-01-01
    let era = (sinceEraZero >= 0 ? sinceEraZero : sinceEraZero - 146_096) / 146_097
    let dayOfEra = sinceEraZero - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// Days from 1970-01-01 to a date that the caller knows to exist.
  static func number(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// How many days a month has.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
