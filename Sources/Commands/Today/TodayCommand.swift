import ArgumentParser
import Domain
import Reports
import Storage

/// `today [DAY]`: what the day asks of the clinic, or of one person.
struct TodayCommand: Command {
  static var manual: Manual {
    Manual(
      .today, nil,
      Bilingual(
        "Shows what a day asks for: sessions, what is late, whose turn it is, what is incomplete.",
        "Menampilkan yang perlu dikerjakan: sesi, yang lewat waktu, giliran siapa, yang perlu dilengkapi."),
      discussion: Bilingual(
        "Mentors and innovators see their own day; staff and supervisors the clinic's, or with --mine their "
          + "own. A mentor also sees what became of what was agreed since the last visit.",
        "Mentor dan inovator melihat harinya sendiri; petugas dan atasan melihat seluruh klinik, atau "
          + "harinya sendiri dengan --saya. Mentor juga melihat kelanjutan kesepakatan sejak kunjungan terakhir."
      ),
      examples: [
        .init("today tomorrow", "hari-ini besok", Bilingual("who comes tomorrow", "siapa yang datang besok")),
        .init("today --mine", "hari-ini --saya", Bilingual("only your own", "hanya milik Anda")),
      ])
  }

  static var deed: Deed? { .readCases }

  @Argument(
    help: .both(
      "The day; today unless said.", "Harinya; tanpa ini hari ini.", value: Bilingual("[DAY]", "[HARI]")))
  var words: [String] = []

  @Flag(name: .both("mine", "saya"), help: .both("Only what is yours.", "Hanya milik Anda."))
  var mine = false

  @Option(
    name: .both("person", "orang"),
    help: .both("Only what is this person's.", "Hanya milik orang ini.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.mentors))
  var person: String?

  @Flag(
    name: .both("all", "semua"),
    help: .both("All rows of each block.", "Semua baris setiap bagian."))
  var all = false

  func run(at desk: inout Desk) throws -> Reply {
    if mine, person != nil {
      throw CommandError.apart(
        Bilingual("--mine", "--saya"), Bilingual("--person", "--orang"), of: Self.manual.name)
    }
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let typed = words.joined(separator: " ")
    let day = try typed.isEmpty ? desk.today() : desk.nearestDay(typed)
    let subject = try self.person.map { try desk.person($0, likely: [.mentor, .staff]) }
    let person = subject?.id ?? Self.person(of: actor, mine: mine)
    let calendar = try casebook.calendar()
    let limit = all ? 500 : 50
    let agenda = try casebook.agenda(
      of: day, on: desk.today(), for: person, limit: limit, calendar: calendar, by: actor)
    let reader = try casebook.person(actor.person, by: actor)
    let screen = TodayScreen(
      agenda: agenda, calendar: calendar, clinic: casebook.clinic, reader: reader,
      subject: subject?.id == reader.id ? nil : subject,
      away: try Self.away(on: day, in: casebook, for: actor), person: person,
      withoutMentor: try day == desk.today() && person == nil
        ? Self.withoutMentor(in: casebook, for: actor) : 0,
      now: desk.now, showsAll: all)
    return .table(screen.table)
  }

  /// Who is away on a day, and until when.
  private static func away(
    on day: Day, in casebook: Casebook, for actor: Actor
  ) throws -> [TodayScreen.Absence] {
    guard Access.reach(of: .readPeople, for: actor.roles) != nil else { return [] }
    return try casebook.leaves(of: nil, endingFrom: day, by: actor).filter { $0.since <= day }.map {
      leave in
      (name: try casebook.person(leave.person, by: actor).shownName, leave: leave)
    }
  }

  /// How many open cases of the clinic's own nobody accompanies; it is for the supervisor to see to.
  private static func withoutMentor(in casebook: Casebook, for actor: Actor) throws -> Int {
    guard actor.roles.contains(.supervisor) else { return 0 }
    var filter = CaseFilter()
    filter.lacksMentor = true
    filter.origin = .own
    filter.limit = 1
    return try casebook.cases(filter, by: actor).total
  }

  /// Whose day it is where nobody is named: all of the clinic's for those who answer for it.
  private static func person(of actor: Actor, mine: Bool) -> Identifier<Person>? {
    let seesAll = !actor.roles.isDisjoint(with: [.admin, .staff, .supervisor])
    return seesAll && !mine ? nil : actor.person
  }
}
