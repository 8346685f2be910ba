/// A moment in time, in whole milliseconds since 1970-01-01 00:00 UTC (METRICS §1, rule 1).
public struct Instant: Sendable, Hashable, Comparable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  public let milliseconds: Int64

  /// Makes the moment that many milliseconds after 1970-01-01 00:00 UTC.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The moment so many milliseconds later, earlier where negative.
  public func adding(milliseconds: Int64) -> Instant {
    Instant(milliseconds: self.milliseconds + milliseconds)
  }

  /// Milliseconds from this moment to another, negative backwards.
  public func milliseconds(until other: Instant) -> Int64 {
    other.milliseconds - milliseconds
  }

  /// Earlier before later.
  public static func < (earlier: Instant, later: Instant) -> Bool {
    earlier.milliseconds < later.milliseconds
  }
}
