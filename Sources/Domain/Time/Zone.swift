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
}
