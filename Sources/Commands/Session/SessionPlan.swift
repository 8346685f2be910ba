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
          "session plan 42 monday at 9 mentoring", "sesi jadwal 42 senin depan jam 9 mentoring",
          Bilingual("next Monday at nine", "Senin depan pukul sembilan")),
        .init(
          "session plan KI-42 mentoring --date monday --at 9.00 --place clinic",
          "sesi jadwal KI-42 mentoring --tanggal senin --jam 9.00 --tempat klinik",
          Bilingual("the same, with its place", "sama, dengan tempatnya")),
      ])
  }

  @Argument(
    help: .both(
      "Cases, kind and, where it is known, length; without options also day, hour and people, as they are said.",
      "Kasus, jenis, dan lamanya bila diketahui; tanpa opsi juga hari, jam, dan orangnya, seperti diucapkan.",
      value: Bilingual("[CODE] KIND [LENGTH]", "[KODE] JENIS [LAMA]")), completion: .known(.visits))
  var words: [String] = []

  @Flag(
    name: .both("yes", "ya"),
    help: .both(
      "Saves what was said in one breath unasked.", "Menyimpan kalimat yang diucapkan tanpa bertanya."))
  var isConfirmed = false

  @OptionGroup var options: SessionOptions
  @OptionGroup var insistence: InsistenceOption

  func run(at desk: inout Desk) throws -> Reply {
    try options.check(of: Self.manual.name)
    if let line = try spokenLine(today: desk.today()) {
      let breath = try Breath(
        [line], isConfirmed: isConfirmed, isPlanning: true, isInsisted: insistence.isInsisted, at: &desk)
      return try breath.take(line, at: &desk)
    }
    let words = try SessionWords(words, length: options.length, isLedByCase: true)
    let kind = try words.kind ?? desk.askKind()
    var draft = SessionDraft(kind: kind, day: try day(at: &desk))
    draft.clock = try options.clock.map { try desk.clockReading($0) }
    draft.minutes = try words.length.map { try desk.minutes($0) }
    draft.channel = options.channel ?? .inPerson
    draft.topic = options.topic
    draft.place = options.place
    draft.advice = try desk.text(options.advice)
    draft.attendance = try options.holders(at: &desk)
    let people = try options.people.map { try desk.person($0) }
    for person in people { draft.attendance[person.id] = .innovator }
    draft.cases = try cases(words.codes, kind, people, at: &desk)
    if options.edit {
      // What may not be planned is not worth writing.
      _ = try desk.casebook().rehearsal().planSession(draft, anyway: true, by: desk.actor(), at: desk.now)
    }
    let manuscript = try options.manuscript(.note(of: draft), at: &desk)
    draft.note = try manuscript?.text ?? desk.text(options.note)
    return try save(draft, manuscript, at: &desk)
  }

  /// The words as one line to be read as it is said; nil where they are just codes, kind and length.
  private func spokenLine(today: Day) throws -> String? {
    guard options.isEmpty, !words.isEmpty else { return nil }
    do {
      _ = try SessionWords(words, isLedByCase: true)
      return nil
    } catch CommandError.session(.strangeWord(let word, let suggestions)) {
      let isSlip = words.count < 4 && !suggestions.isEmpty
      guard !isSlip || Day(typed: word, today: today, looking: .ahead) != nil else {
        throw CommandError.session(.strangeWord(word, suggestions: suggestions))
      }
    } catch {}  // not codes, kind and length, hence a line
    return SessionWords.line(words)
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

  private func save(_ draft: SessionDraft, _ manuscript: Manuscript?, at desk: inout Desk) throws -> Reply {
    let (casebook, actor, now) = (try desk.casebook(), try desk.actor(), desk.now)
    let session = try desk.keeping(manuscript) {
      try desk.planning(in: casebook, by: actor, anyway: insistence.isInsisted) { anyway in
        try casebook.planSession(draft, anyway: anyway, by: actor, at: now).result
      }
    }
    let plan = try casebook.session(session.code, by: actor)
    try desk.tellPlanDoubts(plan)
    return .receipt(plan.planReceipt(Wording.planned(session)))
  }
}

extension SessionDetail {
  /// What is said of a plan that was made or moved.
  func planReceipt(_ sentence: Bilingual) -> Receipt {
    let people = Wording.attended(
      innovators: attendance.innovators.map { ($0, false) }, holders: attendance.holders)
    return Receipt(
      Wording.joined([sentence, people]), codes: [("session", session.code.text)],
      hints: [Wording.afterSession(session, cases: cases.count), Wording.wrongUndo])
  }
}
