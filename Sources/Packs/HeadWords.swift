import Domain

/// What is said of the head that packs of every kind have: code, version, label.
enum HeadWords {
  static func malformedCode(_ code: String) -> Bilingual {
    Bilingual(
      "\(code.debugDescription) is no code: up to 40 small letters, digits and hyphens, a letter first",
      "\(code.debugDescription) bukan kode: paling banyak 40 huruf kecil, angka, dan tanda hubung, diawali huruf"
    )
  }

  static func versionNotPositive(_ version: Int) -> Bilingual {
    Bilingual("versions count from 1, not \(version)", "versi dihitung dari 1, bukan \(version)")
  }

  static func emptyLabel(_ language: Language) -> Bilingual {
    switch language {
    case .english: Bilingual("the English label (en) is empty", "label bahasa Inggris (en) kosong")
    case .indonesian: Bilingual("the Indonesian label (id) is empty", "label bahasa Indonesia (id) kosong")
    }
  }
}
