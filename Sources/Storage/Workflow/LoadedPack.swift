public import Domain

/// A workflow that the clinic's file holds, and how far it is in use.
public struct LoadedPack: Sendable {
  /// The pack's name, such as `case`.
  public let code: String
  /// Its version.
  public let version: Int
  /// What people call it.
  public let label: Bilingual
  /// The moment it came into the file; nil where no unit says.
  public let since: Instant?
  /// How many cases follow it.
  public let cases: Int
}
