/// What stands where somebody's identity or a text was erased, on every screen and in every file that is written.
///
/// The same words stand in JSON: a program that reads them sees that there was something, and that it is gone.
public enum Erased {
  /// In the place of a text.
  public static let text = Bilingual("[redacted]", "[dihitamkan]")

  /// In the place of a name, where the code stands beside it.
  public static let identity = Bilingual("(identity erased)", "(identitas dihapus)")

  /// In the place of a name that stands alone: `OR-0012 (identity erased)`.
  public static func person(_ code: String) -> Bilingual {
    Bilingual("\(code) \(identity.english)", "\(code) \(identity.indonesian)")
  }
}
