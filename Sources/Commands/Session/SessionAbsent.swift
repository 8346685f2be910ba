import ArgumentParser
import Domain
import Storage

/// `session absent [CODE]`.
struct SessionAbsent: Command {
  static var manual: Manual {
    Manual(
      .session, .absent,
      Bilingual(
        "Notes that nobody came to a planned session, and plans the next one.",
        "Mencatat bahwa yang ditunggu tidak datang, dan menjadwalkan penggantinya."),
      discussion: Bilingual(
        "On a terminal it asks for a new day; Enter plans none.",
        "Di terminal ditanyakan hari penggantinya; Enter berarti tidak dijadwalkan lagi."),
      examples: [
        .init(
          "session absent SS-312 --date friday --at 9.00",
          "sesi tidak-hadir SS-312 --tanggal jumat --jam 9.00",
          Bilingual("with a new day", "dengan hari pengganti")),
        .init(
          "session absent SS-312 --note \"ill\"", "sesi tidak-hadir SS-312 --catatan \"sakit\"",
          Bilingual("with the reason", "beserta alasannya")),
      ])
  }

  @Argument(
    help: .both(
      "Its code; without one the only session planned for you today.",
      "Kodenya; tanpa kode, satu-satunya sesi Anda hari ini.", value: Bilingual("CODE", "KODE")),
    completion: .known(.sessions))
  var code: String?

  @Option(
    name: .both("date", "tanggal"),
    help: .both("The day of the next one.", "Hari penggantinya.", value: Bilingual("DAY", "HARI")))
  var date: String?

  @Option(
    name: .both("at", "jam"),
    help: .both("When it begins.", "Jam mulainya.", value: Bilingual("TIME", "JAM")))
  var clock: String?

  @Option(
    name: .both("note", "catatan"),
    help: .both(
      "Why nobody came; the innovators of the case read it too; - reads standard input.",
      "Alasan tidak datang; inovator kasusnya ikut membaca; - membaca masukan standar.",
      value: Bilingual("TEXT", "TEKS")))
  var note: String?

  @Option(
    name: .both("topic", "topik"),
    help: .both("What it would have been about.", "Topiknya.", value: Bilingual("TOPIC", "TOPIK")))
  var topic: Topic?

  @OptionGroup var insistence: InsistenceOption

  func run(at desk: inout Desk) throws -> Reply {
    let selected = try code == nil && desk.selectedCase != nil ? desk.caseFile(nil) : nil
    let plan = try desk.plan(code, on: desk.today(), of: selected)
    // What will be refused is refused before a new day is asked for.
    let note = try desk.text(note)
    _ = try desk.casebook().rehearsal()
      .missSession(plan.id, topic: topic, note: note, by: desk.actor(), at: desk.now)
    let clock = try clock.map { try desk.clockReading($0) } ?? plan.clock
    let next = try nextDay(at: &desk).map { (day: $0, clock: clock) }
    let (casebook, actor, now) = (try desk.casebook(), try desk.actor(), desk.now)
    let done = try desk.planning(in: casebook, by: actor, anyway: insistence.isInsisted) { anyway in
      try casebook.missSession(
        plan.id, topic: topic, note: note, next: next, anyway: anyway, by: actor, at: now
      ).result
    }
    return .receipt(done.receipt)
  }

  private func nextDay(at desk: inout Desk) throws -> Day? {
    if let date { return try desk.day(date, looking: .ahead) }
    guard desk.input.isTerminal, clock == nil else { return nil }
    return try desk.ask(Wording.nextWhen) { desk, typed in
      typed.isEmpty ? nil : try desk.day(typed, looking: .ahead)
    }
  }
}

extension MissedSession {
  /// What is said of a plan to which nobody came.
  var receipt: Receipt {
    Receipt(
      Wording.joined([Wording.missed(missed)] + (next.map { [Wording.planned($0)] } ?? [])),
      codes: ([missed] + (next.map { [$0] } ?? [])).map { ("session", $0.code.text) },
      hints: [Wording.wrongUndo])
  }
}
