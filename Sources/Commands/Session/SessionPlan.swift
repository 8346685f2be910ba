import ArgumentParser
import Domain
import Storage

/// `session plan [CODE …] KIND`.
struct SessionPlan: Command {
  static var manual: Manual {
    Manual(
      .session, .plan,
      Bilingual(
        "Plans a session; plans and leave of those expected are checked.",
        "Menjadwalkan sesi; bentrok jadwal dan cuti diperiksa."),
      discussion: Bilingual(
        "It is found again when the session is logged: log the case on that day, and the plan becomes what "
          + "took place. Nobody came? session absent. Called off? session cancel. Moved? session edit --date.",
        "Jadwal ditemukan lagi ketika sesinya dicatat: catat kasusnya pada hari itu, dan jadwal menjadi sesi "
          + "yang terlaksana. Tidak datang? sesi tidak-hadir. Batal? sesi batal. Pindah hari? sesi ubah --tanggal."
      ),
      examples: [
        .init(
          "session plan KI-42 mentoring --date monday --at 9.00",
          "sesi jadwal KI-42 mentoring --tanggal senin --jam 9.00",
          Bilingual("next Monday at nine", "Senin yang akan datang pukul sembilan"))
      ])
  }

  @Argument(
    help: .both(
      "Cases, kind and, where it is known, length.", "Kasus, jenis, dan lamanya bila diketahui.",
      value: Bilingual("[CODE] KIND [LENGTH]", "[KODE] JENIS [LAMA]")), completion: .known(.visits))
  var words: [String] = []

  @OptionGroup var options: SessionOptions
  @OptionGroup var insistence: InsistenceOption

  func run(at desk: inout Desk) throws -> Reply {
    let words = try SessionWords(words)
    let kind = try words.kind ?? desk.askKind()
    var draft = SessionDraft(kind: kind, day: try day(at: &desk))
    draft.clock = try options.clock.map { try desk.clockReading($0) }
    draft.minutes = try (options.length ?? words.length).map { try desk.minutes($0) }
    draft.channel = options.channel ?? .inPerson
    draft.topic = options.topic
    draft.place = options.place
    draft.note = try desk.text(options.note)
    draft.attendance = try options.holders(at: &desk)
    let people = try options.people.map { try desk.person($0) }
    for person in people { draft.attendance[person.id] = .innovator }
    draft.cases = try cases(words.codes, kind, people, at: &desk)
    return try save(draft, at: &desk)
  }

  private func day(at desk: inout Desk) throws -> Day {
    if let typed = options.date { return try desk.day(typed, looking: .ahead) }
    guard desk.input.isTerminal else { throw CommandError.session(.noDay) }
    return try desk.ask(Wording.planWhen) { desk, typed in try desk.day(typed, looking: .ahead) }
  }

  private func cases(
    _ codes: [String], _ kind: SessionKind, _ people: [Person], at desk: inout Desk
  ) throws -> [Identifier<CaseFile>] {
    guard codes.isEmpty else { return try codes.map { try desk.caseFile($0).id } }
    return kind == .class ? [] : [try desk.caseOf(people).id]
  }

  private func save(_ draft: SessionDraft, at desk: inout Desk) throws -> Reply {
    let (casebook, actor, now) = (try desk.casebook(), try desk.actor(), desk.now)
    let session = try casebook.planSession(
      draft, anyway: insistence.isInsisted, by: actor, at: now
    ).result
    return .receipt(try casebook.session(session.code, by: actor).planReceipt(Wording.planned(session)))
  }
}

extension SessionDetail {
  /// What is said of a plan that was made or moved.
  func planReceipt(_ sentence: Bilingual) -> Receipt {
    let people = Wording.attended(
      innovators: attendance.innovators.map { ($0, false) }, holders: attendance.holders)
    return Receipt(
      Wording.joined([sentence, people]), codes: [("session", session.code.text)],
      hints: [Wording.seeSession(session.code.text), Wording.wrongUndo])
  }
}
