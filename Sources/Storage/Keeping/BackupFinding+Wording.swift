public import Domain

extension BackupFinding {
  /// A stable word for programs.
  public var id: String {
    switch self {
    case .digestDiffers: "digestDiffers"
    case .digestUnreadable: "digestUnreadable"
    case .notAsMade: "notAsMade"
    case .inUse: "inUse"
    case .notAClinic: "notAClinic"
    case .sizeDiffers: "sizeDiffers"
    case .unreadable: "unreadable"
    case .unsound: "unsound"
    case .danglingRows: "danglingRows"
    case .history(let id, _): id
    case .otherHistory: "otherHistory"
    }
  }

  /// What is wrong, in a sentence.
  public var wording: Bilingual {
    switch self {
    case .digestDiffers:
      Bilingual(
        "Its bytes are not those whose SHA-256 stands beside it (.sha256).",
        "Isinya bukan lagi yang SHA-256-nya tercatat di sebelahnya (.sha256).")
    case .digestUnreadable:
      Bilingual(
        "What stands beside it (.sha256) is no SHA-256.", "Catatan di sebelahnya (.sha256) bukan SHA-256.")
    case .notAsMade:
      Bilingual(
        "The clinic made a backup with the same last change, but with other bytes.",
        "Klinik pernah membuat cadangan dengan perubahan terakhir yang sama, tetapi isinya lain.")
    case .inUse:
      Bilingual(
        "A log (-wal) stands beside it: it is a file in use, not a copy. Make one: klinik backup create",
        "Ada log (-wal) di sebelahnya: ini berkas yang sedang dipakai, bukan salinan. Buat salinan: klinik cadangan buat"
      )
    case .notAClinic:
      Bilingual("It is not a clinic's file.", "Ini bukan berkas klinik.")
    case .sizeDiffers(let expected, let found):
      Bilingual(
        "It has \(found) \(plural(found, "byte", "bytes")), but should have \(expected): it was cut off or something was added.",
        "Ukurannya \(found) bita, seharusnya \(expected): terpotong atau ada tambahan.")
    case .unreadable(let code):
      Bilingual(
        "It is damaged: it cannot be read to its end (SQLite code \(code)).",
        "Rusak: tidak dapat dibaca sampai selesai (kode SQLite \(code)).")
    case .unsound(let text):
      Bilingual("It is damaged: \(text)", "Rusak: \(text)")
    case .danglingRows(let table):
      Bilingual(
        "Rows of the table \(table) refer to what is not there.",
        "Baris tabel \(table) merujuk pada yang tidak ada.")
    case .history(_, let sentence): sentence
    case .otherHistory(let unit):
      Bilingual(
        "It is no earlier state of this clinic: the clinic's history has no number \(unit) with that digest.",
        "Ini bukan keadaan terdahulu klinik ini: riwayat klinik tidak punya nomor \(unit) dengan sidik itu.")
    }
  }
}
