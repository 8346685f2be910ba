/// What holds for a whole clinic, under the names by which it is stored and typed.
public enum SettingKey: String, Sendable, CaseIterable {
  case name, language, region, zone, site

  /// How it is called, and how a person types it.
  public var label: Bilingual {
    switch self {
    case .name: Bilingual("name", "nama")
    case .language: Bilingual("language", "bahasa")
    case .region: Bilingual("region", "wilayah")
    case .zone: Bilingual("zone", "zona")
    case .site: Bilingual("site", "lokasi")
    }
  }

  /// Whether it can be changed once the clinic has begun to work.
  public var isChangeable: Bool {
    switch self {
    case .name, .language, .region: true
    case .zone, .site: false
    }
  }
}
