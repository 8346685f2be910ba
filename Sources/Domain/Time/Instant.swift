/// A moment in time, in whole milliseconds since 1970-01-01 00:00 UTC (METRICS §1, rule 1).
public struct Instant: Sendable, Hashable, Comparable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  public let milliseconds: Int64

  /// Makes the moment that many milliseconds after 1970-01-01 00:00 UTC.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Earlier before later.
  public static func < (earlier: Instant, later: Instant) -> Bool {
    earlier.milliseconds < later.milliseconds
  }
}
