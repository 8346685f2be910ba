import Domain
import Reports

/// The headings and words of `whoami`, in both languages.
enum WhoamiWords {
  static let title = Bilingual("Who you are", "Siapa Anda")
  static let rights = Bilingual("You may", "Hak Anda")

  static let columns = [
    Table.Column("code", Bilingual("Code", "Kode"), .code),
    Table.Column("name", Bilingual("Name", "Nama"), .text),
    Table.Column("login", Bilingual("Login", "Akun"), .code),
    Table.Column("roles", Bilingual("Roles", "Peran"), .label),
    Table.Column("clinic", Bilingual("Clinic", "Klinik"), .text),
    Table.Column("zone", Bilingual("Zone", "Zona"), .code),
    Table.Column("site", Bilingual("Site", "Lokasi"), .integer),
    Table.Column("file", Bilingual("File", "Berkas"), .code),
    Table.Column("language", Bilingual("Language", "Bahasa"), .label),
  ]

  static let rightsColumns = [
    Table.Column("deed", Bilingual("What", "Apa"), .label),
    Table.Column("reach", Bilingual("On what", "Atas apa"), .label),
  ]

  static func reach(_ reach: Access.Reach) -> Bilingual {
    switch reach {
    case .own: Bilingual("only what is yours", "hanya milik sendiri")
    case .any: Bilingual("everything", "semua")
    }
  }
}

extension Language {
  /// The language's own name for itself.
  var label: Bilingual {
    switch self {
    case .indonesian: Bilingual(same: "Bahasa Indonesia")
    case .english: Bilingual(same: "English")
    }
  }
}

extension Bilingual {
  /// Several words with commas between them.
  static func list(_ words: [Bilingual]) -> Bilingual {
    Bilingual(
      words.map(\.english).joined(separator: ", "), words.map(\.indonesian).joined(separator: ", "))
  }
}
