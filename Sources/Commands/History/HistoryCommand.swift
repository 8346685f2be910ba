import ArgumentParser
import Domain
import Reports
import Storage

/// `history`: who changed what, in words.
struct HistoryCommand: Command {
  static let looksBack = true

  static var manual: Manual {
    Manual(
      .history, nil,
      Bilingual(
        "Shows who did what and when, newest first.",
        "Menampilkan siapa mengerjakan apa dan kapan, terbaru dahulu."
      ),
      discussion: Bilingual(
        "With a case, session, follow-up, person or agency, or with --unit, also what changed, field by field. "
          + "Innovators and mentors see the history of their own cases.",
        "Dengan kasus, sesi, tindak lanjut, orang, atau unit, atau dengan --nomor, tampil juga isian yang berubah. "
          + "Inovator dan mentor melihat riwayat kasusnya sendiri."),
      examples: [
        Manual.Example(
          "history KI-42", "riwayat KI-42",
          Bilingual("everything that happened to a case", "semua yang terjadi pada sebuah kasus")),
        Manual.Example(
          "history --access rina", "riwayat --akses rina",
          Bilingual("who read her number, contacts or record", "siapa yang membaca NIP, kontak, atau datanya")
        ),
        Manual.Example(
          "history --by sari", "riwayat --oleh sari",
          Bilingual("what she did, or somebody in her name", "yang ia kerjakan, atau orang lain atas namanya")
        ),
        Manual.Example(
          "history --unit 12", "riwayat --nomor 12",
          Bilingual("what number 12 changed", "yang diubah nomor 12")),
      ])
  }

  @Argument(
    help: .both(
      "A code, or the name of a person or an agency.", "Kode, atau nama orang atau unit.",
      value: Bilingual("THING", "HAL")), completion: .known(.cases))
  var words: [String] = []

  @Option(
    name: .both("unit", "nomor"),
    help: .both(
      "Only this number of the history.", "Hanya nomor riwayat ini.", value: Bilingual("NUMBER", "NOMOR")))
  var unit: UnitNumber?

  @Option(
    name: .both("by", "oleh"),
    help: .both(
      "Only what this person did, by their own login or by another one in their name.",
      "Hanya yang dikerjakan orang ini, dengan akunnya sendiri atau akun lain atas namanya.",
      value: Bilingual("PERSON", "ORANG")), completion: .known(.people))
  var person: String?

  @Flag(
    name: .both("access", "akses"),
    help: .both(
      "Who read personal data instead, of one person or of all.",
      "Siapa yang membaca data pribadi, milik satu orang atau semua."))
  var isAboutAccess = false

  @OptionGroup var limit: LimitOption

  func run(at desk: inout Desk) throws -> Reply {
    var filter = HistoryFilter()
    let typed = words.joined(separator: " ")
    if isAboutAccess, person != nil {
      throw CommandError.apart(
        Bilingual("--access", "--akses"), Bilingual("--by", "--oleh"), of: Self.manual.name)
    }
    if isAboutAccess { return try reads(of: typed, at: &desk) }
    filter.thing = try typed.isEmpty ? nil : desk.thing(typed)
    filter.unit = unit?.seq
    filter.person = try person.map { try desk.person($0).id }
    filter.limit = limit.rows.count
    let casebook = try desk.casebook()
    let page = try casebook.history(filter, by: desk.actor())
    let isDetailed = filter.thing != nil || filter.unit != nil
    return .table(HistoryTables(zone: casebook.clinic.zone).table(of: page, isDetailed: isDetailed))
  }

  private func reads(of typed: String, at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    guard Access.reach(of: .readPersonalReads, for: actor.roles) != nil else {
      throw StorageError.notAllowed(.readPersonalReads)
    }
    let subject = try typed.isEmpty ? nil : desk.person(typed).id
    let (reads, total) = try casebook.personalReads(of: subject, limit: limit.rows.count, by: actor)
    return .table(.personalReads(reads, total: total, zone: casebook.clinic.zone))
  }
}

extension Desk {
  /// The thing that a code or a name means: by its letters where it has some, else a person, else an agency.
  ///
  /// - Throws: `StorageError.notFound` where nothing is meant.
  mutating func thing(_ typed: String) throws -> Thing {
    let clinic = try casebook().clinic
    if let code = Code(typed, currentYear: clinic.zone.day(of: now).year, site: clinic.site) {
      switch code.kind {
      case .case: return .caseFile(try caseFile(typed).id)
      case .session: return .session(try session(typed).session.id)
      case .followUp: return .followUp(try followUp(typed).followUp.id)
      case .person: return .person(try person(typed).id)
      case .attachment: return .attachment(try casebook().attachment(code, by: actor()).0.id)
      case .proposal: throw StorageError.notFound(.code(code))
      }
    }
    let actor = try actor()
    if try casebook().agencies(matching: typed, by: actor).isEmpty { return .person(try person(typed).id) }
    return try casebook().people(matching: typed, by: actor).isEmpty
      ? .agency(try agency(typed).id) : .person(try person(typed).id)
  }
}
