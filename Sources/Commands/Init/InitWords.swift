import Domain
import Storage

/// The sentences of `init`, in both languages.
enum InitWords {
  static let whichName = Bilingual("What is the clinic called (--name)?", "Apa nama klinik (--nama)?")

  static let noName = Bilingual(
    "The clinic's name is missing: --name NAME", "Nama klinik belum diisi: --nama NAMA")

  static let noZone = Bilingual(
    "The zone is missing: --zone WIB, WITA, WIT, or a name such as Asia/Makassar",
    "Zona waktu belum diisi: --zona WIB, WITA, WIT, atau nama seperti Asia/Makassar")

  static func whichZone(_ usual: String?) -> Bilingual {
    let english = "Which zone (--zone): WIB, WITA, WIT, or a name such as Asia/Makassar?"
    let indonesian = "Zona waktu (--zona): WIB, WITA, WIT, atau nama seperti Asia/Makassar?"
    guard let usual else { return Bilingual(english, indonesian) }
    return Bilingual("\(english) [\(usual)]", "\(indonesian) [\(usual)]")
  }

  static let whichRegion = Bilingual(
    "The code of the province, regency or city (--region), such as 73.14? [none]",
    "Kode wilayah provinsi, kabupaten, atau kota (--wilayah), misalnya 73.14? [tidak diisi]")

  static func whoAreYou(_ login: String) -> Bilingual {
    Bilingual(
      "Your name, with titles? You will be the first admin. [\(login)]",
      "Nama Anda, dengan gelar? Anda menjadi admin pertama. [\(login)]")
  }

  static func made(_ clinic: Clinic, at path: String, admin: String, login: String) -> Bilingual {
    Bilingual(
      "Made the clinic “\(clinic.name)”, zone \(clinic.zone.name), in \(path). Admin: \(admin), login \(login).",
      "Klinik “\(clinic.name)” siap, zona \(clinic.zone.name), di \(path). Admin: \(admin), akun \(login).")
  }

  /// What to do next: first the units and people, then the first case.
  static func next(_ place: ClinicPlace, sharedWith group: String?) -> [Bilingual] {
    let usual =
      [
        Bilingual(
          "Next: klinik agency add NAME, klinik person add NAME, klinik case open TITLE",
          "Berikutnya: klinik unit tambah NAMA, klinik orang tambah NAMA, klinik kasus buka JUDUL")
      ] + (group.map { [shared(with: $0)] } ?? [])
    guard !place.isUsual else { return usual }
    return usual + [
      Bilingual(
        "It does not stand at the usual place: export KLINIK_DB=\(place.path)",
        "Tempatnya bukan tempat biasa: export KLINIK_DB=\(place.path)")
    ]
  }

  private static func shared(with group: String) -> Bilingual {
    Bilingual(
      "Members of the group \(group) can use it, once they have a login here: klinik person edit PERSON --login LOGIN",
      "Anggota grup \(group) dapat memakainya setelah akunnya dicatat: klinik orang ubah ORANG --akun AKUN")
  }
}
