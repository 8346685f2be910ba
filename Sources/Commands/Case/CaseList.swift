import ArgumentParser
import Domain
import Reports
import Storage

/// `case list`.
struct CaseList: Command {
  static var manual: Manual {
    Manual(
      .caseFile, .list,
      Bilingual(
        "Lists the open cases, the newest first.", "Menampilkan kasus yang berjalan, terbaru dahulu."),
      examples: [
        .init("case list --mine", "kasus daftar --saya", Bilingual("your own cases", "kasus Anda")),
        .init(
          "case list --status waiting --limit 10",
          "kasus daftar --status menunggu-inovator --paling-banyak 10",
          Bilingual("ten that wait for an innovator", "sepuluh yang menunggu inovator")),
      ])
  }

  @Flag(
    name: .both("mine", "saya"),
    help: .both(
      "Only cases that you accompany or take part in.", "Hanya kasus yang Anda dampingi atau ikuti."))
  var mine = false

  @Option(
    name: .both("mentor", "oleh"),
    help: .both(
      "Only cases of this mentor.", "Hanya kasus mentor ini.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.mentors))
  var mentor: String?

  @Flag(
    name: .both("no-mentor", "tanpa-mentor"),
    help: .both("Only cases without a mentor.", "Hanya kasus yang belum ada mentornya."))
  var lacksMentor = false

  @Option(
    name: .both("agency", "unit"),
    help: .both(
      "Only cases of this agency and those below it.", "Hanya kasus unit ini dan unit di bawahnya.",
      value: Bilingual("AGENCY", "UNIT")),
    completion: .known(.agencies))
  var agency: String?

  @Option(
    name: .both("status", "status"),
    help: .both(
      "Only cases in this status, ended ones too.", "Hanya kasus berstatus ini, juga yang sudah berakhir.",
      value: Bilingual(same: "STATUS")), completion: .known(.statuses))
  var status: String?

  @Option(
    name: .both("holder", "giliran"),
    help: .both(
      "Only cases that are in these hands.", "Hanya kasus yang sedang di tangan ini.",
      value: Bilingual("WHO", "SIAPA")))
  var holder: Holder?

  @Option(
    name: .both("topic", "topik"),
    help: .both("Only cases on this topic.", "Hanya kasus bertopik ini.", value: Bilingual("TOPIC", "TOPIK")))
  var topic: Topic?

  @Flag(
    name: .both("overdue", "telat"),
    help: .both(
      "Only cases on which something should have happened by now, the latest first.",
      "Hanya kasus yang lewat waktu, yang paling lama dahulu."))
  var overdue = false

  @Flag(name: .both("all", "semua"), help: .both("Ended cases too.", "Juga kasus yang sudah berakhir."))
  var all = false

  @Flag(
    name: .both("imported", "impor"),
    help: .both("Cases of imported logs too.", "Juga kasus dari log yang diimpor."))
  var imported = false

  @OptionGroup var limit: LimitOption

  func run(at desk: inout Desk) throws -> Reply {
    if lacksMentor, mentor != nil {
      throw CommandError.apart(
        Bilingual("--no-mentor", "--tanpa-mentor"), Bilingual("--mentor", "--oleh"), of: Self.manual.name)
    }
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    var filter = CaseFilter()
    filter.isOpen = !all && status == nil
    filter.status = try status.map {
      try Commands.status($0, among: casebook.statuses(by: actor), for: Bilingual(same: "--status")).code
    }
    filter.holder = holder
    filter.person = mine ? actor.person : nil
    filter.mentor = try mentor.map { try desk.person($0, likely: [.mentor]).id }
    filter.lacksMentor = lacksMentor
    filter.agency = try agency.map { try desk.agency($0).id }
    filter.topic = topic
    filter.origin = imported ? .any : .own
    filter.limit = limit.rows.count
    var table = try table(of: filter, casebook, actor, on: desk.today())
    if table.rows.isEmpty { table.notes = try hint(beyond: filter, casebook, actor).map { [$0] } ?? [] }
    table.notes += try hidden(by: filter, casebook, actor).map { [$0] } ?? []
    return .table(table)
  }

  private func table(
    of filter: CaseFilter, _ casebook: Casebook, _ actor: Actor, on today: Day
  ) throws -> Table {
    let zone = casebook.clinic.zone
    guard overdue else {
      let (cases, total) = try casebook.cases(filter, by: actor)
      return .cases(cases, total: total, zone: zone)
    }
    let calendar = try casebook.calendar()
    let (late, total) = try casebook.lateCases(filter, on: today, calendar: calendar, by: actor)
    return .lateCases(late, total: total, on: today, calendar: calendar, zone: zone)
  }

  /// How many imported cases fit too; they are left out, being no work of the clinic.
  private func hidden(by filter: CaseFilter, _ casebook: Casebook, _ actor: Actor) throws -> Bilingual? {
    guard filter.origin == .own else { return nil }
    var other = filter
    other.origin = .imported
    other.limit = 1
    let count = try casebook.cases(other, by: actor).total
    return count > 0 ? Wording.importedCases(count) : nil
  }

  /// Where there is something to see after an empty list: among what is not late, else among what has ended, else among the cases of others.
  private func hint(
    beyond filter: CaseFilter, _ casebook: Casebook, _ actor: Actor
  ) throws -> Bilingual? {
    var wider = filter
    wider.limit = 1
    if overdue {
      let punctual = try casebook.cases(wider, by: actor).total
      return punctual > 0 ? Wording.punctualCases(punctual) : Wording.nothingLate
    }
    if wider.isOpen {
      wider.isOpen = false
      let ended = try casebook.cases(wider, by: actor).total
      if ended > 0 { return Wording.endedCases(ended) }
    }
    guard mine, status == nil else { return nil }
    wider.person = nil
    wider.isOpen = !all
    let others = try casebook.cases(wider, by: actor).total
    return others > 0 ? Wording.othersCases(others) : nil
  }
}
