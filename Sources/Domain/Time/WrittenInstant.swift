/// An instant as somebody wrote it: with its offset, or as a local clock showed it.
///
/// Where clocks go back, an hour of readings comes twice; where they go forward, an hour never comes. Whoever reads
/// times that others wrote has to know, since neither says which instant was meant.
public enum WrittenInstant: Sendable, Hashable {
  /// The one moment that can be meant.
  case exact(Instant)
  /// The local clock showed it twice; the first of both moments.
  case twice(first: Instant)
  /// The local clock never showed it; the moment as long after the jump as it would have been without.
  case skipped(moved: Instant)

  /// The moment that it is taken for: the only one, the first, or the moved one.
  public var instant: Instant {
    switch self {
    case .exact(let instant), .twice(let instant), .skipped(let instant): instant
    }
  }

  /// Reads `2011-10-11T13:45:40.276+02:00`, in the forms of `Instant(iso8601:zone:)`.
  ///
  /// - Parameter zone: the zone of a text without offset; without a zone such a text is refused.
  /// - Returns: nil for any other form, for impossible dates and clocks, and for leap seconds.
  public init?(iso8601 bytes: Span<UInt8>, zone: Zone?) {
    var cursor = ISO8601Cursor()
    guard let local = cursor.takeLocal(of: bytes) else { return nil }
    if cursor.position == bytes.count {
      guard let zone else { return nil }
      self = zone.written(atLocal: local)
    } else {
      guard let offset = cursor.takeOffset(of: bytes), cursor.position == bytes.count else { return nil }
      self = .exact(Instant(milliseconds: local - Int64(offset) * 1000))
    }
  }

  /// The same, from bytes that a pointer holds.
  public init?(iso8601 bytes: UnsafeBufferPointer<UInt8>, zone: Zone?) {
    self.init(iso8601: bytes.span, zone: zone)
  }

  /// The same, from a text.
  public init?(iso8601 text: String, zone: Zone?) {
    self.init(iso8601: text.utf8.span, zone: zone)
  }
}
