import Domain

/// The headings and fixed sentences of help, in both languages.
enum HelpWords {
  static let usage = Bilingual("USAGE", "CARA PAKAI")
  static let grammar = Bilingual(
    "NOUN [VERB] [ARGUMENTS] [OPTIONS]", "KATA-BENDA [KATA-KERJA] [ARGUMEN] [OPSI]")
  static let commands = Bilingual("COMMANDS", "PERINTAH")
  static let arguments = Bilingual("ARGUMENTS", "ARGUMEN")
  static let options = Bilingual("OPTIONS", "OPSI")
  static let examples = Bilingual("EXAMPLES", "CONTOH")
  static let everywhere = Bilingual("OPTIONS OF EVERY COMMAND", "OPSI SEMUA PERINTAH")
  static let alsoUnderstood = Bilingual("Also understood:", "Juga dipahami:")
  static let preset = Bilingual("without it:", "tanpa ini:")
  static let hint = Bilingual(
    "One command: klinik help NOUN [VERB]. A bare noun lists. Words may be shortened as long as they stay clear, "
      + "and both languages may be mixed.",
    "Satu perintah: klinik bantuan KATA-BENDA [KATA-KERJA]. Kata benda saja menampilkan daftar. Kata boleh disingkat "
      + "selama tetap jelas, dan kedua bahasa boleh dicampur.")

  static func title(of group: Noun.Group) -> Bilingual {
    switch group {
    case .staff: Bilingual("STAFF AND MENTORS", "PETUGAS DAN MENTOR")
    case .innovator: Bilingual("INNOVATORS", "INOVATOR")
    case .supervisor: Bilingual("SUPERVISORS", "ATASAN")
    case .administration: Bilingual("ADMINISTRATION", "PENGELOLAAN")
    }
  }
}
