/// A stretch of one working day, between two readings of the local clock; breaks are the gaps between slots.
public struct WorkSlot: Sendable, Hashable {
  /// The minute with which work begins.
  public let from: Clock
  /// The minute at which it is over, itself no longer worked.
  public let to: Clock

  /// Makes a slot; nil unless it ends after it begins: no slot reaches over midnight.
  public init?(from: Clock, to: Clock) {
    guard from < to else { return nil }
    self.from = from
    self.to = to
  }

  /// How long it is.
  public var minutes: Int { to.minutes - from.minutes }

  /// `07:30-12:00`, as packs write a slot.
  public var text: String { "\(from.text)-\(to.text)" }

  /// `07:30–12:00`, `07.30–12.00`.
  public var words: Bilingual {
    let (from, to) = (from.words, to.words)
    return Bilingual("\(from.english)–\(to.english)", "\(from.indonesian)–\(to.indonesian)")
  }

  /// Whether both have a minute in common.
  func overlaps(_ other: WorkSlot) -> Bool {
    from < other.to && other.from < to
  }
}
