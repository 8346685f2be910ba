/// A local clock reading, in minutes after midnight, 0 ..< 1440.
public struct Clock: Sendable, Hashable, Comparable {
  /// Minutes after midnight.
  public let minutes: Int

  /// Makes a clock reading; nil where the day has no such minute.
  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Earlier before later.
  public static func < (earlier: Clock, later: Clock) -> Bool {
    earlier.minutes < later.minutes
  }
}
