import Domain
import Reports

/// The headings and sentences of `verify`, in both languages.
enum VerifyWords {
  static let title = Bilingual("Verification", "Keutuhan")
  static let findings = Bilingual("What differs", "Yang berbeda")
  static let digestForm = Bilingual("32 to 64 hexadecimal digits", "32 s.d. 64 angka heksadesimal")

  static let columns = [
    Table.Column("verdict", Bilingual("Verdict", "Hasil"), .label),
    Table.Column("units", Bilingual("Changes", "Perubahan"), .integer, unit: "unit"),
    Table.Column("rows", Bilingual("Rows", "Baris"), .integer, unit: "row"),
    Table.Column("head", Bilingual("Head digest", "Sidik riwayat"), .code),
  ]

  static let findingColumns = [Table.Column("finding", Bilingual("Finding", "Temuan"), .label)]

  static func verdict(_ isWhole: Bool) -> Bilingual {
    isWhole
      ? Bilingual("The file agrees with its history.", "Isi berkas cocok dengan riwayatnya.")
      : Bilingual("The file does NOT agree with its history.", "Isi berkas TIDAK cocok dengan riwayatnya.")
  }

  static let notCheckedFurther = Bilingual(
    "Not checked further: with such tables the rows cannot be read as what they should be.",
    "Tidak diperiksa lebih lanjut: dengan tabel seperti itu isi baris tidak dapat dibaca sebagaimana mestinya."
  )

  static func against(_ unit: Int64?) -> Bilingual {
    guard let unit else {
      return Bilingual(
        "No number of the history has the digest that was noted: the history was rewritten, cut short or replaced by an older file, or it is another clinic's.",
        "Tidak ada nomor dalam riwayat dengan sidik yang dicatat: riwayat ditulis ulang, dipotong, atau diganti berkas lama, atau milik klinik lain."
      )
    }
    return Bilingual(
      "The digest that was noted is that of number \(unit): up to there the history is the same.",
      "Sidik yang dicatat adalah sidik nomor \(unit): sampai di situ riwayatnya sama.")
  }
}
