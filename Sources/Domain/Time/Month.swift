/// A month of a year.
public struct Month: Sendable, Hashable, Comparable {
  /// Months since January of year 0.
  public let number: Int

  /// Makes the month that many months after January of year 0.
  public init(number: Int) {
    self.number = number
  }

  /// Earlier before later.
  public static func < (earlier: Month, later: Month) -> Bool {
    earlier.number < later.number
  }
}
