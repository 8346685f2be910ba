import Domain
import Reports
import Storage

/// The headings and sentences of `person erase` and `word redact`, in both languages.
enum ErasureWords {
  static let texts = Bilingual("Texts that name the person", "Teks yang menyebut orang ini")

  static let columns = [
    PersonWords.code, PersonWords.name,
    Table.Column("versions", Bilingual("Particulars that go", "Data diri yang hilang"), .integer),
    Table.Column("cases", Bilingual("Cases that stay", "Kasus yang tetap"), .integer),
    Table.Column("sessions", Bilingual("Sessions that stay", "Sesi yang tetap"), .integer),
    Table.Column("followUps", Bilingual("Follow-ups that stay", "Tindak lanjut yang tetap"), .integer),
    Table.Column(
      "units", Bilingual("Entries of the history that stay", "Catatan riwayat yang tetap"), .integer),
  ]

  static let textColumns = [
    Head.code, Table.Column("place", Bilingual("Place", "Isian"), .label),
    Table.Column("clue", Bilingual("Names by", "Disebut dengan"), .label),
    Table.Column("text", Bilingual("Text", "Teks"), .text),
    Table.Column("goes", Bilingual("Goes", "Hilang"), .flag),
  ]

  static let versionColumns = [
    Table.Column("text", Bilingual("Text that goes", "Teks yang hilang"), .text),
    Table.Column("current", Bilingual("Stands there now", "Masih berlaku"), .flag),
  ]

  static func title(_ code: Code) -> Bilingual {
    Bilingual("Erasing \(code) would mean", "Bila identitas \(code) dihapus")
  }

  static func title(_ plan: RedactionPlan) -> Bilingual {
    Bilingual(
      "Redacting \(plan.code), \(plan.place.label.english), would mean",
      "Bila \(plan.place.label.indonesian) \(plan.code) dihitamkan")
  }

  static let whatStays = Bilingual(
    "Nothing was done yet. The name of a former login stays in the history.",
    "Belum ada yang dikerjakan. Nama akun yang pernah dipakai tetap ada dalam riwayat.")

  static let textsGo = Bilingual(
    "A part of a name may be somebody else's. To redact only some: klinik word redact CODE PLACE",
    "Sebagian nama bisa saja milik orang lain. Menghitamkan satu per satu: klinik kata hitamkan KODE ISIAN")

  static let textsStay = Bilingual(
    "These texts stay, and nothing finds them by the name afterwards. All of them: --with-texts; single ones: "
      + "klinik word redact CODE PLACE",
    "Teks ini tetap ada, dan sesudahnya tidak dapat dicari lagi dengan nama itu. Semuanya: --beserta-teks; "
      + "satu per satu: klinik kata hitamkan KODE ISIAN")

  static let judgeFiles = Bilingual(
    "Nobody but you can judge these files. To erase one: klinik word redact CODE file",
    "Hanya Anda yang dapat menilai berkas ini. Menghapus isinya: klinik kata hitamkan KODE berkas")

  static func bytesGo(alsoOf others: [Code]) -> Bilingual {
    let codes = others.map(\.text).joined(separator: ", ")
    return others.isEmpty
      ? Bilingual("The bytes of the file go too.", "Isi berkasnya ikut hilang.")
      : Bilingual(
        "The bytes of the file go too, also those of \(codes), which are the same.",
        "Isi berkasnya ikut hilang, juga isi \(codes) karena sama.")
  }

  static func question(_ plan: ErasurePlan, takesTexts: Bool) -> Bilingual {
    let count = plan.texts.count { $0.isRedactable }
    let texts =
      count == 0
      ? Bilingual(same: "")
      : takesTexts
        ? Bilingual(" with \(english(count))", " beserta \(count) teks")
        : Bilingual(
          " (\(english(count)) that name the person would stay; --with-texts takes them too)",
          " (\(count) teks yang menyebutnya tetap ada; --beserta-teks ikut menghitamkan)")
    return Bilingual(
      "Erase \(plan.person.code) for ever", "Hapus identitas \(plan.person.code) untuk selamanya")
      + texts + Bilingual(same: "?")
  }

  static func question(_ plan: RedactionPlan) -> Bilingual {
    Bilingual(
      "Redact \(plan.code), \(plan.place.label.english), for ever (\(english(plan.versions.count)))?",
      "Hitamkan \(plan.place.label.indonesian) \(plan.code) untuk selamanya (\(plan.versions.count) teks)?")
  }

  static func erased(_ erasure: Erasure<ErasurePlan>, takesTexts: Bool) -> Bilingual {
    let code = erasure.plan.person.code
    guard erasure.unit != nil else {
      return Bilingual("\(code) was erased already.", "Identitas \(code) memang sudah dihapus.")
    }
    let texts = takesTexts ? erasure.plan.texts.count { $0.isRedactable } : 0
    return Bilingual(
      "Erased: \(code)\(texts > 0 ? ", and \(english(texts))" : "").",
      "Terhapus: identitas \(code)\(texts > 0 ? ", beserta \(texts) teks" : "").")
  }

  static func redacted(_ erasure: Erasure<RedactionPlan>) -> Bilingual {
    let plan = erasure.plan
    return erasure.unit == nil
      ? Bilingual(
        "\(plan.code), \(plan.place.label.english), was redacted already.",
        "\(plan.place.label.indonesian.capitalised) \(plan.code) memang sudah dihitamkan.")
      : Bilingual(
        "Redacted: \(plan.code), \(plan.place.label.english).",
        "Dihitamkan: \(plan.place.label.indonesian) \(plan.code).")
  }

  private static func english(_ texts: Int) -> String { texts == 1 ? "1 text" : "\(texts) texts" }

  /// What is left to be done, if anything.
  static func rest(_ purge: Purge) -> Bilingual {
    switch purge {
    case .complete: Bilingual(same: "")
    case .held:
      Bilingual(
        " But another program has the file open, so traces of it are still in the file's bytes. "
          + "Close it, then do the same again.",
        " Namun berkas sedang dibuka program lain sehingga jejaknya masih ada di dalam berkas. "
          + "Tutup program itu, lalu ulangi perintah yang sama.")
    case .noRoom:
      Bilingual(
        " But the disk has no room to rewrite the file, so traces of it are still in the file's bytes. "
          + "Make room as large as the file, then do the same again.",
        " Namun ruang disk tidak cukup untuk menulis ulang berkas sehingga jejaknya masih ada di dalamnya. "
          + "Sediakan ruang sebesar berkas itu, lalu ulangi perintah yang sama.")
    }
  }

  static func forgotten(_ lines: Int) -> Bilingual {
    lines == 0
      ? Bilingual(same: "")
      : Bilingual(
        " Lines removed from your own typed commands and unsaved texts: \(lines).",
        " Baris yang dihapus dari riwayat ketikan dan tulisan Anda yang belum tersimpan: \(lines).")
  }

  static let copies = Bilingual(
    "Backups and exports made before still hold it, and so do others' own histories of typed commands.",
    "Cadangan dan ekspor lama masih memuatnya, begitu pula riwayat ketikan pengguna lain.")
}

extension String {
  /// With a capital first letter.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
