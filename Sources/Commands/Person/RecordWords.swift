import Domain
import Reports
import Storage

/// The headings and sentences about what is kept of a person: record, notices, consents, reads; in both languages.
enum RecordWords {
  static let particulars = Bilingual("Particulars, the last ones hold", "Data diri, yang terakhir berlaku")
  static let places = Bilingual("Agencies", "Unit kerja")
  static let cases = Bilingual("Cases", "Kasus")
  static let sessions = Bilingual("Sessions", "Sesi")
  static let attachments = Bilingual("Attachments of these cases", "Lampiran kasus-kasus itu")
  static let notices = Bilingual("Privacy notices", "Pemberitahuan privasi")
  static let consents = Bilingual("Consents", "Persetujuan")
  static let reads = Bilingual("Who read personal data", "Pembaca data pribadi")

  static let salutation = Table.Column("salutation", Bilingual("Salutation", "Sapaan"), .label)
  static let until = Table.Column("until", Bilingual("Until", "Sampai"), .day)
  static let version = Table.Column("version", Bilingual("Edition", "Edisi"), .code)
  static let given = Table.Column("givenOn", Bilingual("Given on", "Diberikan"), .day)
  static let withdrawn = Table.Column("withdrawnOn", Bilingual("Withdrawn on", "Ditarik"), .day)
  static let purpose = Table.Column("purpose", Bilingual("For", "Untuk"), .label)

  static let readColumns = [
    Table.Column("at", Bilingual("When", "Waktu"), .instant),
    Table.Column("reader", Bilingual("Who", "Siapa"), .text),
    Table.Column("login", Bilingual("Login of", "Akun milik"), .text),
    Table.Column("subject", Bilingual("Whose data", "Data milik"), .text),
    Table.Column("extent", Bilingual("What", "Apa"), .label),
  ]

  static func title(_ code: Code) -> Bilingual {
    Bilingual("Everything about \(code)", "Semua data tentang \(code)")
  }

  static func part(_ part: PersonRecord.Part) -> Bilingual {
    switch part {
    case .leader: Bilingual("leader", "ketua")
    case .member: Bilingual("member", "anggota")
    case .mentor: Bilingual("mentor", "mentor")
    }
  }

  /// The notice that whoever is new is given, read out at the desk.
  static func notice(_ notice: PrivacyNotice) -> Bilingual {
    Bilingual(
      "Privacy notice \(notice.version): name, unit and contact are kept for the clinic's work; one may ask to see, "
        + "correct and erase them.",
      "Pemberitahuan privasi \(notice.version): nama, unit, dan kontak disimpan untuk pelayanan klinik; yang "
        + "bersangkutan berhak melihat, memperbaiki, dan meminta penghapusan.")
  }

  static func noticed(_ code: Code, _ notice: PrivacyNotice) -> Bilingual {
    Bilingual(
      "Saved: \(code) was given the privacy notice \(notice.version).",
      "Tersimpan: \(code) sudah menerima pemberitahuan privasi \(notice.version).")
  }

  static func consented(_ code: Code, _ purpose: ConsentPurpose) -> Bilingual {
    Bilingual(
      "Saved: \(code) consents to \(purpose.label.english).",
      "Tersimpan: \(code) menyetujui \(purpose.label.indonesian).")
  }

  static func withdrawn(_ code: Code, _ purpose: ConsentPurpose) -> Bilingual {
    Bilingual(
      "Saved: \(code) no longer consents to \(purpose.label.english).",
      "Tersimpan: \(code) menarik persetujuan untuk \(purpose.label.indonesian).")
  }
}
