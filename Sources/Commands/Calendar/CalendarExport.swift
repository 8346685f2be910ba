import ArgumentParser
import Domain
import Reports
import Storage

/// `calendar export`: what is planned, for the calendar of a phone.
struct CalendarExport: Command {
  static var manual: Manual {
    Manual(
      .calendar, .export,
      Bilingual(
        "Writes the planned sessions as a calendar (iCalendar) for phones and mail programs.",
        "Menulis sesi yang dijadwalkan sebagai kalender (iCalendar) untuk ponsel dan program surel."),
      discussion: Bilingual(
        "From today on unless said. What was called off is in it as cancelled, so that it goes from a calendar that "
          + "had it. Only what you may read is written.",
        "Mulai hari ini bila tidak disebut. Yang dibatalkan ikut sebagai batal, agar hilang dari kalender yang "
          + "sudah memuatnya. Yang ditulis hanya yang boleh Anda baca."),
      examples: [
        .init(
          "calendar export --mine --output plans.ics", "kalender ekspor --saya --ke-berkas jadwal.ics",
          Bilingual("your own plans", "jadwal Anda sendiri"))
      ])
  }

  static var deed: Deed? { .readCases }

  @Flag(
    name: .both("mine", "saya"),
    help: .both(
      "Only what you take part in, or have to do.", "Hanya yang Anda ikuti, atau harus Anda kerjakan."))
  var mine = false

  @Option(
    name: .both("from", "dari"),
    help: .both(
      "The first day; otherwise today.", "Hari pertamanya; bila tidak disebut, hari ini.",
      value: Bilingual("DAY", "HARI")))
  var from: String?

  @Option(
    name: .both("to", "sampai"),
    help: .both("The last day.", "Hari terakhirnya.", value: Bilingual("DAY", "HARI")))
  var to: String?

  @Flag(
    name: .both("followups", "tindak-lanjut"),
    help: .both("Open follow-ups too, as tasks.", "Juga tindak lanjut yang terbuka, sebagai tugas."))
  var withFollowUps = false

  /// More than a clinic plans in years; a calendar that left some out would mislead.
  private static let limit = 100_000

  func run(at desk: inout Desk) throws -> Reply {
    let (casebook, actor) = (try desk.casebook(), try desk.actor())
    let first = try from.map { try desk.nearestDay($0) }
    let last = try to.map { try desk.nearestDay($0) }
    let start = try first ?? desk.today()
    if let last { _ = try span(from: start, to: last) }
    var entries = try sessions(from: start, to: last, in: casebook, by: actor)
    if withFollowUps { entries += try followUps(from: first, to: last, in: casebook, by: actor) }
    let calendar = ICalendar(name: casebook.clinic.name, at: desk.now, entries)
    return try Reply.text(calendar.text).onlyAsText(Self.manual.name, at: desk)
  }

  /// The sessions planned and called off on these days, the earliest first.
  private func sessions(
    from first: Day, to last: Day?, in casebook: Casebook, by actor: Actor
  ) throws -> [ICalendar.Entry] {
    var filter = SessionFilter()
    filter.states = [.planned, .cancelled]
    (filter.from, filter.to) = (first, last)
    filter.person = mine ? actor.person : nil
    filter.limit = Self.limit
    let sessions = try casebook.sessions(filter, by: actor).sessions
    return sessions.reversed().map { Self.entry(of: $0, casebook.clinic) }
  }

  /// The open follow-ups due on these days; where no first day is said, late ones too: they are still to be done.
  private func followUps(
    from first: Day?, to last: Day?, in casebook: Casebook, by actor: Actor
  ) throws -> [ICalendar.Entry] {
    var filter = FollowUpFilter()
    filter.owner = mine ? actor.person : nil
    filter.limit = Self.limit
    return try casebook.followUps(filter, by: actor).followUps.filter { summary in
      let due = summary.followUp.due
      return (first.map { $0 <= due } ?? true) && (last.map { due <= $0 } ?? true)
    }.map { Self.entry(of: $0, casebook.clinic) }
  }

  /// A thing's code and the installation's number name an entry for ever.
  private static func uid(_ code: Code, _ clinic: Clinic) -> String {
    "\(code.text).\(clinic.site)@klinik"
  }

  private static func entry(of detail: SessionDetail, _ clinic: Clinic) -> ICalendar.Entry {
    let session = detail.session
    let kind = session.kind.label.text
    let titles = detail.cases.map { "\($0.title) (\($0.code))" }.joined(separator: ", ")
    let people = detail.attendance.map { "\($0.name) (\($0.part.label.text))" }.joined(separator: ", ")
    return ICalendar.Entry(
      uid: uid(session.code, clinic),
      .event(session.clock.map { clinic.zone.instant(of: session.day, $0) }, minutes: session.minutes?.count),
      on: session.day, titles.isEmpty ? kind : "\(kind): \(titles)",
      place: detail.place ?? (detail.channel == .inPerson ? nil : detail.channel.label.text),
      details: people.isEmpty ? session.code.text : "\(people)\n\(session.code)",
      isCancelled: session.state == .cancelled)
  }

  private static func entry(of summary: FollowUpSummary, _ clinic: Clinic) -> ICalendar.Entry {
    let followUp = summary.followUp
    let who = summary.owner ?? followUp.party.word.text
    return ICalendar.Entry(
      uid: uid(followUp.code, clinic), .task, on: followUp.due,
      "\(followUp.deed) (\(summary.caseCode))", details: "\(summary.caseTitle)\n\(who)\n\(followUp.code)")
  }
}
