public import Domain

/// A pack that the clinic's file holds, and how far it is in use.
public struct LoadedPack: Sendable {
  /// What it holds.
  public let kind: PackKind
  /// The pack's code, such as `case`.
  public let code: String
  /// Its version.
  public let version: Int
  /// What people call it.
  public let label: Bilingual
  /// The moment it came into the file; nil where no unit says, as of a calendar.
  public let since: Instant?
  /// How many cases follow it; nil of a calendar, by which every case is reckoned.
  public let cases: Int?
}
