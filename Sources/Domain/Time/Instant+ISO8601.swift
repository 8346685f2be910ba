// ISO 8601, as logs of a million lines have it: read from bytes, without making a string.
extension Instant {
  /// Reads `2011-10-11T13:45:40.276+02:00`.
  ///
  /// Date, `T` or a space, hour and minute; then, as they come, seconds, a fraction of one to nine digits
  /// (cut off after the millisecond) and an offset: `Z`, `+02:00`, `+0200` or `+02`.
  ///
  /// A local reading that comes twice means the first moment, one that never comes the moved one;
  /// ``WrittenInstant`` tells them apart.
  ///
  /// - Parameter zone: the zone of a text without offset; without a zone such a text is refused.
  /// - Returns: nil for any other form, for impossible dates and clocks, and for leap seconds.
  public init?(iso8601 bytes: Span<UInt8>, zone: Zone? = nil) {
    guard let written = WrittenInstant(iso8601: bytes, zone: zone) else { return nil }
    self = written.instant
  }

  /// The same, from bytes that a pointer holds.
  public init?(iso8601 bytes: UnsafeBufferPointer<UInt8>, zone: Zone? = nil) {
    self.init(iso8601: bytes.span, zone: zone)
  }

  /// The same, from a text.
  public init?(iso8601 text: String, zone: Zone? = nil) {
    self.init(iso8601: text.utf8.span, zone: zone)
  }

  /// `2011-10-11T13:45:40.276+02:00`: local time of a zone with milliseconds and offset, in UTC with `Z`.
  public func iso8601(in zone: Zone) -> String {
    let offset = zone.offset(at: self)
    let local = milliseconds + Int64(offset) * 1000
    let days = floorDivide(local, by: millisecondsPerDay)
    let time = Int(local - days * millisecondsPerDay)
    let (hour, minute, second) = (time / 3_600_000, time / 60_000 % 60, time / 1000 % 60)
    let clock = "\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))"
    let suffix = zone == .utc ? "Z" : Instant.isoOffset(offset)
    return "\(Day(number: Int(days)).iso)T\(clock).\(padded(time % 1000, to: 3))\(suffix)"
  }

  /// `+02:00`; the seconds of offsets of the nineteenth century follow as `+07:06:40`.
  private static func isoOffset(_ offset: Int) -> String {
    let size = abs(offset)
    let seconds = size % 60 == 0 ? "" : ":\(padded(size % 60, to: 2))"
    return "\(offset < 0 ? "-" : "+")\(padded(size / 3600, to: 2)):\(padded(size / 60 % 60, to: 2))\(seconds)"
  }
}
