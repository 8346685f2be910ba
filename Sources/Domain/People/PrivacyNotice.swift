/// That a person was given the privacy notice: who processes the data, why, for how long (UU 27/2022, Article 21).
public struct PrivacyNotice: Sendable, Hashable {
  /// Which wording of it, such as `2026-1`.
  public let version: String
  /// The day on which it was given.
  public let day: Day

  /// The version that is meant where the clinic's settings name none.
  public static let usualVersion = "2026-1"

  /// Gathers what is known of it.
  public init(version: String, day: Day) {
    self.version = version
    self.day = day
  }
}

/// How much of somebody's personal data was read. Codes are stored and never change.
public enum ReadExtent: String, Sendable, CaseIterable {
  /// NIP, phone and e-mail.
  case contact
  /// Everything the clinic holds about the person.
  case record

  /// The words on screens.
  public var label: Bilingual {
    switch self {
    case .contact: Bilingual("NIP and contacts", "NIP dan kontak")
    case .record: Bilingual("the whole record", "seluruh data")
    }
  }
}
