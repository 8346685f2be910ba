import Domain
import Reports
import Storage

/// The headings and sentences of the commands about agencies, in both languages.
enum AgencyWords {
  static let agencies = Bilingual("Agencies", "Daftar unit")
  static let agency = Bilingual("Agency", "Unit")
  static let below = Bilingual("Below it", "Di bawahnya")
  static let formerNames = Bilingual("Former names", "Nama lama")

  static let parent = Table.Column("parent", Bilingual("Parent", "Induk"), .code)
  static let aliases = Table.Column("aliases", Bilingual("Aliases", "Alias"), .code)
  static let active = Table.Column("active", Bilingual("Active", "Aktif"), .flag)
  static let people = Table.Column("people", Bilingual("People", "Orang"), .integer, unit: "person")
  static let successor = Table.Column("successor", Bilingual("Taken over by", "Dilanjutkan oleh"), .code)

  static func closed(_ agency: Agency, until day: Day, people: Int) -> Bilingual {
    let left =
      people == 0
      ? Bilingual(same: "")
      : Bilingual(
        " People still there: \(people); move them: klinik person move PERSON --to AGENCY",
        " Masih ada \(people) orang di sana; mutasikan: klinik orang mutasi ORANG --ke UNIT")
    return Bilingual(
      "\(agency.code.text) ends with \(day.words.english).",
      "\(agency.code.text) ditutup per \(day.words.indonesian).")
      + left
  }

  static func merged(_ merge: MergedAgency, into successor: Agency, from day: Day) -> Bilingual {
    let (code, next) = (merge.agency.code.text, successor.code.text)
    return Bilingual(
      "\(next) takes over from \(code) on \(day.words.english). People: \(merge.people), units: \(merge.units).",
      "\(code) dilanjutkan \(next) mulai \(day.words.indonesian). Orang: \(merge.people), unit: \(merge.units)."
    )
  }

  static func added(_ agency: Agency) -> Bilingual {
    let name = "\(agency.code.text), \(agency.name)"
    return Wording.ended(Bilingual("Saved: \(name)", "Tersimpan: \(name)"))
  }

  static func edited(_ code: AgencyCode) -> Bilingual {
    Bilingual("Saved: \(code.text).", "Tersimpan: \(code.text).")
  }

  static func unchanged(_ code: AgencyCode) -> Bilingual {
    Bilingual(
      "\(code.text) was so already; nothing changed.",
      "\(code.text) memang sudah begitu; tidak ada yang berubah.")
  }

  static func deactivated(_ code: AgencyCode) -> Bilingual {
    Bilingual("\(code.text) is deactivated.", "\(code.text) dinonaktifkan.")
  }
}
