package import Domain
import Packs
import Reports
import Storage

/// The headings and sentences of `setting`, in both languages.
enum SettingWords {
  static let title = Bilingual("Settings", "Setelan")

  static let columns = [
    Table.Column("setting", Bilingual("Setting", "Setelan"), .label),
    Table.Column("value", Bilingual("Value", "Isi"), .text),
    Table.Column("change", Bilingual("Changed by", "Mengubahnya"), .label),
  ]

  /// How a setting is changed, or that it cannot be.
  /// What changes a setting, for whoever may type it.
  static func change(of key: SettingKey, mayEdit: Bool) -> Value {
    guard key.isChangeable else { return .label(id: "fixed", Bilingual("it stays", "tetap")) }
    guard mayEdit else { return .label(id: "admin", Bilingual("an admin does", "oleh admin")) }
    return .label(
      id: "edit",
      Bilingual(
        "klinik setting edit \(key.label.english) VALUE",
        "klinik setelan ubah \(key.label.indonesian) ISI"))
  }

  static func changed(_ key: SettingKey, to value: String) -> Bilingual {
    Wording.ended(
      Bilingual("Saved: \(key.label.english) \(value)", "Tersimpan: \(key.label.indonesian) \(value)"))
  }

  static func unchanged(_ key: SettingKey) -> Bilingual {
    Bilingual(
      "The \(key.label.english) was so already; nothing changed.",
      "Setelan \(key.label.indonesian) memang sudah begitu; tidak ada yang berubah.")
  }
}

extension SettingKey: Choice {
  package var word: Bilingual { label }
}

extension Clinic {
  /// What a setting is, as people read it; nil where nobody has said.
  func text(of key: SettingKey) -> String? {
    switch key {
    case .name: name
    case .language: language.label.text
    case .region:
      region.map { code in
        RegionTable.embedded.name(of: code).map { "\(code.text) \($0)" } ?? code.text
      }
    case .zone: zone.name
    case .site: "\(site)"
    }
  }
}
