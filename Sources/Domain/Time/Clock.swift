/// A local clock reading, in minutes after midnight, 0 ..< 1440.
public struct Clock: Sendable, Hashable, Comparable {
  /// Midnight, with which a day begins.
  public static let midnight = Clock(hour: 0, minute: 0)

  /// Minutes after midnight.
  public let minutes: Int

  /// Makes a clock reading; nil where the day has no such minute.
  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `10:05`, `10.05`, and `9.05` without its leading zero; nil for any other form, 24:00 included.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(omittingEmptySubsequences: false) { $0 == 0x3A || $0 == 0x2E }
    guard parts.count == 2, let hourPart = parts.first, let minutePart = parts.last else { return nil }
    guard (1...2).contains(hourPart.count), minutePart.count == 2 else { return nil }
    var hourDigits = ASCIIDigits(hourPart)
    var minuteDigits = ASCIIDigits(minutePart)
    guard let hour = hourDigits.take(hourPart.count), let minute = minuteDigits.take(2) else { return nil }
    guard hour < 24, minute < 60 else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The hour and the minute are known to exist.
  private init(hour: Int, minute: Int) {
    minutes = hour * 60 + minute
  }

  /// The hour, 0 to 23.
  public var hour: Int { minutes / 60 }

  /// The minute of the hour, 0 to 59.
  public var minute: Int { minutes % 60 }

  /// `10:05`, as ISO 8601 writes a clock reading.
  public var text: String {
    "\(padded(hour, to: 2)):\(padded(minute, to: 2))"
  }

  /// Earlier before later.
  public static func < (earlier: Clock, later: Clock) -> Bool {
    earlier.minutes < later.minutes
  }
}
