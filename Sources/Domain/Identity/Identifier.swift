/// The identity of a row for ever: site number × 2^40 + counter, so that two sites never mint the same one.
///
/// `Entity` only keeps the identifiers of different things apart.
public struct Identifier<Entity>: Sendable, Hashable, Comparable, RawRepresentable {
  /// The number as stored.
  public let rawValue: Int64

  /// Takes a number from storage.
  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// Minted earlier before minted later, within one site.
  public static func < (earlier: Self, later: Self) -> Bool {
    earlier.rawValue < later.rawValue
  }
}
