import Domain
import Reports
import Storage

/// The headings and sentences of the commands about people, in both languages.
enum PersonWords {
  static let people = Bilingual("People", "Daftar orang")
  static let person = Bilingual("Person", "Orang")

  static let code = Table.Column("code", Bilingual("Code", "Kode"), .code)
  static let name = Table.Column("name", Bilingual("Name", "Nama"), .text)
  static let agency = Table.Column("agency", Bilingual("Agency", "Unit"), .text)
  static let roles = Table.Column("roles", Bilingual("Roles", "Peran"), .label)
  static let active = Table.Column("active", Bilingual("Active", "Aktif"), .flag)
  static let logins = Table.Column("logins", Bilingual("Logins", "Akun"), .code)
  static let nip = Table.Column("nip", Bilingual(same: "NIP"), .code)
  static let phone = Table.Column("phone", Bilingual("Phone", "HP"), .code)
  static let email = Table.Column("email", Bilingual("E-mail", "Surel"), .code)

  static let salutation = Table.Column("salutation", Bilingual("Form of address", "Sapaan"), .label)
  static let mergedCodes = Table.Column("merged", Bilingual("Merged in", "Gabungan dari"), .code)
  static let since = Table.Column("since", Bilingual("From", "Sejak"), .day)
  static let until = Table.Column("until", Bilingual("Until", "Sampai"), .day)

  static func moved(_ person: Person, _ agency: Agency, _ day: Day) -> Bilingual {
    let name = person.name ?? person.code.text
    return Wording.ended(
      Bilingual(
        "\(name) is in \(agency.name) from \(day.words.english)",
        "\(name) bertugas di \(agency.name) mulai \(day.words.indonesian)"))
  }

  /// Somebody named an entry that is no longer one of its own.
  static func standsFor(_ code: Code, _ kept: Code) -> Bilingual {
    Bilingual("\(code) was merged into \(kept).", "\(code) sudah digabung ke \(kept).")
  }

  static func merged(_ tally: MergeTally) -> Bilingual {
    let (from, to) = (tally.duplicate.code, tally.kept.code)
    return Bilingual(
      "\(from) was merged into \(to): \(tally.cases) \(plural(tally.cases, "case", "cases")), "
        + "\(tally.sessions) \(plural(tally.sessions, "session", "sessions")), "
        + "\(tally.followUps) \(plural(tally.followUps, "follow-up", "follow-ups")).",
      "\(from) digabung ke \(to): \(tally.cases) kasus, \(tally.sessions) sesi, "
        + "\(tally.followUps) tindak lanjut.")
  }

  /// What a merge would move, as a record.
  static func table(of tally: MergeTally, _ zone: Zone) -> Table {
    Table(
      name: "personMerge", title: Bilingual("Would pass", "Yang akan pindah"), zone: zone, layout: .record,
      columns: [
        .init("from", Bilingual("From", "Dari"), .code), .init("into", Bilingual("To", "Ke"), .code),
        .init("cases", Bilingual("Cases", "Kasus"), .integer, unit: "case"),
        .init("sessions", Bilingual("Sessions", "Sesi"), .integer, unit: "session"),
        .init("followUps", Bilingual("Follow-ups", "Tindak lanjut"), .integer, unit: "follow-up"),
        .init("leaves", Bilingual("Leaves", "Cuti"), .integer, unit: "leave"), roles, logins,
      ],
      rows: [
        [
          .code(tally.duplicate.code.text), .code(tally.kept.code.text), .integer(tally.cases),
          .integer(tally.sessions), .integer(tally.followUps), .integer(tally.leaves), .roles(tally.roles),
          tally.logins.isEmpty ? .missing : .code(tally.logins.joined(separator: " ")),
        ]
      ])
  }

  static func roleTable(_ person: Person, zone: Zone) -> Table {
    Table(
      name: "personRoles", title: Bilingual("Roles", "Peran"), zone: zone, layout: .record,
      columns: [code, name, roles],
      rows: [[.code(person.code.text), .text(person.shownName), .roles(person.roles)]])
  }

  static func namesake(_ found: Bilingual) -> Bilingual {
    found
      + Bilingual(" Add another one (--yes)?", " Tetap tambah orang baru (--ya)?")
  }

  /// The same where nobody is there to ask.
  static func unconfirmed(_ found: Bilingual) -> Bilingual {
    found
      + Bilingual(" To add another one all the same: --yes", " Tetap menambah orang baru: --ya")
  }

  /// Who of the register may be meant: code, name and unit of each.
  static func nearly(_ lines: [String]) -> Bilingual {
    let people = lines.map { echo($0) }.joined(separator: "; ")
    return Bilingual("This may be somebody known: \(people).", "Mungkin sudah terdaftar: \(people).")
  }

  static func registered(_ people: [Person], _ agency: Agency?) -> Bilingual {
    let codes = people.map(\.code.text).joined(separator: ", ")
    let english = agency.map { "at \($0.name)" } ?? "without an agency"
    let indonesian = agency.map { "di \($0.name)" } ?? "tanpa unit"
    return Bilingual(
      "Somebody of that name is registered \(english) already: \(codes).",
      "Nama itu sudah terdaftar \(indonesian): \(codes).")
  }

  static func added(_ person: Person, _ agency: Agency?) -> Bilingual {
    let name = [person.name, agency?.name].compactMap(\.self).joined(separator: ", ")
    return Wording.ended(Bilingual("Saved: \(person.code), \(name)", "Tersimpan: \(person.code), \(name)"))
  }

  static func afterAdding(_ person: Person) -> Bilingual {
    Bilingual(
      "To add phone and NIP: klinik person edit \(person.code) --phone … --nip …  Wrong? klinik undo",
      "Melengkapi HP dan NIP: klinik orang ubah \(person.code) --hp … --nip …  Keliru? klinik urungkan")
  }

  static func edited(_ code: Code) -> Bilingual { Bilingual("Saved: \(code).", "Tersimpan: \(code).") }

  static func unchanged(_ code: Code) -> Bilingual {
    Bilingual(
      "\(code) was so already; nothing changed.", "\(code) memang sudah begitu; tidak ada yang berubah.")
  }

  static func deactivated(_ code: Code) -> Bilingual {
    Bilingual("\(code) is deactivated.", "\(code) dinonaktifkan.")
  }

  static func roles(_ roles: Set<Role>, of code: Code) -> Bilingual {
    guard !roles.isEmpty else { return Bilingual("\(code) has no role now.", "\(code) kini tanpa peran.") }
    let list = Bilingual.list(roles.sorted().map(\.label))
    return Bilingual("\(code) is now: \(list.english).", "Peran \(code) sekarang: \(list.indonesian).")
  }
}
