/// A date of the proleptic Gregorian calendar, without clock or zone.
public struct Day: Sendable, Hashable, Comparable {
  /// Whole days since 1970-01-01.
  public let number: Int

  /// Makes the date that many days after 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// Earlier before later.
  public static func < (earlier: Day, later: Day) -> Bool {
    earlier.number < later.number
  }
}
