/// A time zone as a list of offset changes, so that local days come out right without a library.
public struct Zone: Sendable, Hashable {
  /// From an instant on, local time is ahead of UTC by so many seconds.
  public struct Change: Sendable, Hashable {
    /// The first instant of the offset.
    public let from: Instant
    /// Seconds ahead of UTC.
    public let offset: Int

    /// Makes an offset that holds from an instant on.
    public init(from: Instant, offset: Int) {
      self.from = from
      self.offset = offset
    }
  }

  /// Coordinated universal time, always 0 ahead of itself.
  public static let utc = Zone(name: "UTC", firstOffset: 0)

  /// The IANA name, such as `Asia/Makassar`.
  public let name: String
  /// Seconds ahead of UTC before the first change.
  public let firstOffset: Int
  /// The later offsets, in order of time.
  public let changes: [Change]

  /// Makes a zone; `changes` may come in any order.
  public init(name: String, firstOffset: Int, changes: [Change] = []) {
    self.name = name
    self.firstOffset = firstOffset
    self.changes = changes.sorted { $0.from < $1.from }
  }

  /// Seconds by which local time is ahead of UTC at an instant.
  public func offset(at instant: Instant) -> Int {
    offset(ofStretch: stretch(at: instant.milliseconds))
  }
}

// A zone with n changes has n + 1 stretches of one offset each; stretch 0 has no beginning, stretch n no end.
extension Zone {
  /// Which stretch an instant lies in, by binary search: the number of changes at or before it.
  func stretch(at milliseconds: Int64) -> Int {
    // Most instants are younger than the last change, for good where a country has given up changing.
    guard let last = changes.last, milliseconds < last.from.milliseconds else { return changes.count }
    var low = 0
    var high = changes.count - 1
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].from.milliseconds <= milliseconds { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Seconds ahead of UTC throughout a stretch.
  func offset(ofStretch stretch: Int) -> Int {
    stretch == 0 ? firstOffset : changes[stretch - 1].offset
  }

  /// The first millisecond of a stretch.
  func start(ofStretch stretch: Int) -> Int64 {
    stretch == 0 ? .min : changes[stretch - 1].from.milliseconds
  }

  /// The first millisecond after a stretch.
  func end(ofStretch stretch: Int) -> Int64 {
    stretch == changes.count ? .max : changes[stretch].from.milliseconds
  }
}
