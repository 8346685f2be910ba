import Domain

/// The cast and the moment of UX: Thursday 2026-10-15, 15.30, as values.
struct SpokenClinic {
  static let today = Day(iso: "2026-10-15") ?? Day(number: 0)
  static let now = Clock("15.30") ?? .midnight

  /// Monday to Friday; no holiday lies near.
  static let moment = Moment(today: today, now: now) { $0.weekday < .saturday }

  static let register = register()

  static func register(selected: Int? = nil) -> Register {
    Register(
      people: people.map { person in
        Register.KnownPerson(
          id: id(person.number), code: personCode(person.number), name: person.name,
          agency: unit(person.unit), roles: [person.role])
      },
      agencies: units.map { unit in
        Register.KnownAgency(
          id: Identifier(rawValue: unit.number), name: unit.name, aliases: unit.aliases,
          parent: unit.parent.map { Identifier(rawValue: $0) })
      },
      cases: cases.map { row in
        Register.KnownCase(
          id: caseId(row.number), code: code(row.number), title: row.title, agency: unit(row.unit),
          leader: row.team.first.map { person($0) }, participants: row.team.map { person($0) },
          mentor: row.mentor.map { person($0) })
      },
      plans: plans, typist: person("Fitri"), selected: selected.map(caseId))
  }

  /// The cast among so many strangers with like names.
  static func crowd(_ count: Int) -> Register {
    Register(
      people: (1...count).map { number in
        Register.KnownPerson(
          id: id(Int64(number)), code: personCode(Int64(number)), name: "Warga\(number) Rina Sari",
          agency: nil, roles: [.innovator])
      }, agencies: [], cases: [], typist: id(1))
  }

  static func person(_ name: String) -> Identifier<Person> {
    id(people.first { $0.name.hasPrefix(name) }?.number ?? 0)
  }

  static func caseId(_ number: Int) -> Identifier<CaseFile> { Identifier(rawValue: Int64(number)) }

  /// The shortest beginning by which the labels call somebody.
  static func label(_ person: Identifier<Person>) -> String {
    let name = people.first { id($0.number) == person }?.name ?? "?"
    return name.hasPrefix("Anwar") ? name : String(name.prefix { $0 != " " })
  }

  static func label(_ unit: Identifier<Agency>) -> String {
    units.first { $0.number == unit.rawValue }?.name ?? "?"
  }

  private static func id(_ number: Int64) -> Identifier<Person> { Identifier(rawValue: number) }

  private static func unit(_ name: String?) -> Identifier<Agency>? {
    units.first { $0.name == name }.map { Identifier(rawValue: $0.number) }
  }

  static func personCode(_ number: Int64) -> Code {
    Code(.person, number: Int(number)) ?? code(1)  // people are numbered from 1
  }

  private static func code(_ number: Int) -> Code {
    Code(.case, year: 2026, number: number) ?? code(1)  // a case of this year has such a code
  }

  private static let people: [(number: Int64, name: String, unit: String?, role: Role)] = [
    (1, "Fitri Amalia", nil, .staff), (2, "Sari Wulandari", nil, .mentor), (3, "Hasan Basri", nil, .mentor),
    (4, "Marwah Idris", nil, .mentor), (5, "Rina Astuti, S.KM", "Puskesmas Melati", .innovator),
    (6, "Dewi Lestari", "Puskesmas Melati", .innovator), (7, "Baso Tahir", "Kecamatan Kenanga", .innovator),
    (8, "Anwar Said", "SMPN 2", .innovator), (9, "Yusuf Karim", "Disdukcapil", .innovator),
    (10, "Darmawati", "Kelurahan Mawar", .innovator), (11, "Indah Permata", "RSUD", .innovator),
    (12, "Anwar Hamid", "Dinas Pertanian", .innovator), (13, "Hamzah", "Desa Cempaka", .innovator),
    (14, "Andi Rahmat", "Dinas Perdagangan", .innovator), (15, "Nurhayati Sahid", "Dinas Sosial", .innovator),
  ]

  private static let units: [(number: Int64, name: String, aliases: [String], parent: Int64?)] = [
    (1, "Dinas Kesehatan", [], nil), (2, "Puskesmas Melati", [], 1), (3, "Puskesmas Kenanga", [], 1),
    (4, "Kecamatan Kenanga", [], nil), (5, "SMPN 2", [], 9), (6, "Disdukcapil", [], nil),
    (7, "Kelurahan Mawar", [], nil), (8, "RSUD", [], nil), (9, "Dinas Pendidikan", [], nil),
    (10, "Dinas Pertanian", [], nil), (11, "Desa Cempaka", [], nil),
    (12, "Dinas Perdagangan", ["disdag"], nil), (13, "Dinas Sosial", [], nil), (14, "Bagian Hukum", [], nil),
  ]

  private static let cases: [(number: Int, title: String, unit: String, team: [String], mentor: String?)] = [
    (29, "Arsip desa", "Kecamatan Kenanga", ["Baso"], "Marwah"),
    (31, "Literasi pagi", "SMPN 2", ["Anwar Said"], "Hasan"),
    (33, "Sembako tepat sasaran", "Dinas Sosial", ["Nurhayati"], "Hasan"),
    (36, "Data lansia", "Dinas Sosial", ["Nurhayati"], "Marwah"),
    (38, "KTP jemput bola", "Disdukcapil", ["Yusuf"], "Hasan"),
    (42, "Antrean obat", "Puskesmas Melati", ["Rina", "Dewi"], "Sari"),
    (44, "Air bersih", "Desa Cempaka", ["Hamzah"], "Marwah"),
    (45, "Bank sampah", "Kelurahan Mawar", ["Darmawati"], "Sari"),
    (46, "Pasar bersih", "Dinas Perdagangan", ["Andi"], nil),
    (47, "Rawat jalan tanpa kertas", "RSUD", ["Indah"], nil),
  ]

  private static let plans = [
    plan(1, .mentoring, "09.00", .inPerson, 42, "Rina", "Sari"),
    plan(2, .coaching, "10.00", .online, 31, "Anwar Said", "Hasan"),
    plan(3, .consultation, "13.30", .whatsapp, 45, "Darmawati", "Fitri"),
  ]

  private static func plan(
    _ number: Int64, _ kind: SessionKind, _ clock: String, _ channel: Channel, _ caseFile: Int,
    _ innovator: String, _ holder: String
  ) -> Register.KnownPlan {
    Register.KnownPlan(
      id: Identifier(rawValue: number), kind: kind, day: today, clock: Clock(clock), channel: channel,
      cases: [caseId(caseFile)], innovators: [person(innovator)], holders: [person(holder)])
  }
}
