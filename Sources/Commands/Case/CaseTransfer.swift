import ArgumentParser
import Domain
import Storage

/// `case transfer CODE PERSON`.
struct CaseTransfer: Command {
  static let deed: Deed? = .transferCase

  static var manual: Manual {
    Manual(
      .caseFile, .transfer,
      Bilingual(
        "Passes a case to another leader or mentor.", "Mengalihkan kasus ke ketua atau mentor lain."),
      discussion: Bilingual(
        "Open follow-ups of the former one go along. Who led the case stays in it as a member, and its agency "
          + "stays too. With --from all open cases of somebody who leaves pass in one go.",
        "Tindak lanjut terbuka milik yang lama ikut beralih. Ketua lama tetap menjadi anggota, dan unit kasus "
          + "tetap. Dengan --dari, semua kasus berjalan milik orang yang pindah dialihkan sekaligus."),
      examples: [
        .init(
          "case transfer 42 dewi", "kasus alihkan 42 dewi",
          Bilingual("Dewi leads it from now on", "Dewi menjadi ketuanya")),
        .init(
          "case transfer --from sari budi --mentor", "kasus alihkan --dari sari budi --mentor",
          Bilingual("all that Sari accompanies", "semua yang didampingi Sari")),
      ])
  }

  @Argument(
    help: .both(
      "The case's code, unless it is selected or --from is given, and the person.",
      "Kode kasus, kecuali sudah terpilih atau ada --dari, dan orangnya.",
      value: Bilingual("[CODE] PERSON", "[KODE] ORANG")), completion: .known(.people))
  var words: [String]

  @Flag(
    name: .both("mentor", "mentor"),
    help: .both("The mentoring passes, not the lead.", "Yang beralih pendampingannya, bukan ketuanya."))
  var isMentor = false

  @Flag(
    name: .both("leader", "ketua"),
    help: .both(
      "The lead passes, also to somebody who works for the clinic.",
      "Yang beralih jabatan ketuanya, juga kepada orang yang bertugas di klinik."))
  var isLeader = false

  @Option(
    name: .both("from", "dari"),
    help: .both(
      "All open cases of this person.", "Semua kasus berjalan orang ini.",
      value: Bilingual("PERSON", "ORANG")), completion: .known(.people))
  var from: String?

  func run(at desk: inout Desk) throws -> Reply {
    if isMentor, isLeader {
      throw CommandError.apart(
        Bilingual(same: "--mentor"), Bilingual("--leader", "--ketua"), of: Self.manual.name)
    }
    let seat = isMentor ? CaseSeat.mentor : .leader
    if let from { return try passAll(of: from, seat, at: &desk) }
    let (caseFile, rest) = try desk.caseAndRest(words)
    guard !rest.isEmpty else { throw try missingWords(of: Self.self) }
    let person = try desk.person(rest.joined(separator: " "), likely: isMentor ? [.mentor] : [])
    try requireMeant(person)
    let former = isMentor ? caseFile.mentor : nil
    let written = try desk.casebook().transferCase(
      caseFile.id, seat, to: person.id, by: desk.actor(), at: desk.now)
    return .receipt(
      Receipt(
        written.unit == nil
          ? Wording.transferredAlready(caseFile.code)
          : Wording.transferred(written.result, seat, to: person.name ?? person.code.text),
        codes: [("case", caseFile.code.text)],
        notices: written.unit == nil ? [] : try desk.plans(ofFormer: former, on: [caseFile]),
        hints: [Wording.wrongUndo]))
  }

  /// Makes sure that nobody of the clinic becomes an innovators' leader by an option forgotten.
  private func requireMeant(_ person: Person) throws(CommandError) {
    guard !isMentor, !isLeader, !person.roles.isEmpty, !person.roles.contains(.innovator) else { return }
    throw .leadsForClinic(person.shownName)
  }

  private func passAll(of former: String, _ seat: CaseSeat, at desk: inout Desk) throws -> Reply {
    let site = try desk.casebook().clinic.site
    if words.count > 1, Code(words[0], noun: .case, currentYear: try desk.today().year, site: site) != nil {
      throw CommandError.apart(
        Bilingual(same: echo(words[0])), Bilingual("--from", "--dari"), of: Self.manual.name)
    }
    let roles: Set<Role> = isMentor ? [.mentor] : []
    let former = try desk.person(former, likely: roles)
    let person = try desk.person(words.joined(separator: " "), likely: roles)
    try requireMeant(person)
    let cases = try desk.casebook().transferCases(
      from: former.id, seat, to: person.id, by: desk.actor(), at: desk.now
    ).result
    return .receipt(
      Receipt(
        Wording.transferred(cases.map(\.code), seat, to: person.name ?? person.code.text),
        codes: cases.map { ("case", $0.code.text) },
        notices: try desk.plans(ofFormer: isMentor ? former.id : nil, on: cases), hints: [Wording.wrongUndo]))
  }
}
