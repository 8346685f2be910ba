import ArgumentParser
import Domain
import Storage

/// `session log [CODE …] KIND LENGTH`.
struct SessionLog: Command {
  static let deed: Deed? = .logSession

  static var manual: Manual {
    Manual(
      .session, .log,
      Bilingual(
        "Logs a session that has happened, with what was agreed in it.",
        "Mencatat sesi yang sudah terjadi, beserta tindak lanjutnya."),
      discussion: Bilingual(
        "Codes, kind and length come in any order; a bare number is the length. Without a code it is the one "
          + "open case of the people named, or that of theirs which is selected; where nobody is named the "
          + "selected case. Without people it is the case's leader; "
          + "without a mentor the case's mentor for mentoring and coaching, else you. With --new the case, and "
          + "people whom nobody knows, are added in the same breath, and one undo takes all of it back. "
          + "A session that seems to be logged already, by whoever it was, is asked back; off a terminal it is refused "
          + "where everything is the same, the notes too, and of a line or a page wherever it seems so. --anyway "
          + "logs it once more. "
          + "A mentor logs only their own sessions; staff log those of all.",
        "Kode, jenis, dan lama boleh dalam urutan apa pun; angka saja berarti lama. Tanpa kode: satu-satunya "
          + "kasus berjalan milik orang yang disebut, atau yang terpilih di antaranya; bila tidak ada orang "
          + "yang disebut, kasus terpilih. Tanpa orang: ketua kasus; tanpa mentor: mentor kasus untuk "
          + "mentoring dan coaching, selain itu Anda. Dengan --baru, kasus dan orang yang belum dikenal ikut ditambahkan, dan satu urungkan menarik semuanya kembali. "
          + "Sesi yang tampaknya sudah tercatat, oleh siapa pun, ditanyakan dahulu; di luar terminal ditolak bila "
          + "semuanya sama termasuk catatannya, dan untuk kalimat atau halaman setiap kali tampak begitu. --tetap "
          + "mencatatnya sekali lagi. "
          + "Mentor hanya mencatat sesinya sendiri; petugas mencatat sesi siapa pun."
      ),
      examples: [
        .init(
          "log coaching 45 min Rina about impact, FU revise chapter 4 friday",
          "catat coaching 45 menit bu Rina soal dampak, TL revisi bab 4 jumat",
          Bilingual("in your own words, without options", "dengan kalimat sendiri, tanpa opsi")),
        .init(
          "log new person Nurlina consultation 15 min, PR: send the form friday",
          "catat orang baru Nurlina konsultasi 15m, PR: kirim formulir jumat",
          Bilingual("somebody new, with homework", "orang baru, dengan PR")),
        .init(
          "log consultation 10 min Yusuf about the decree, solved",
          "catat konsultasi 10 menit pak Yusuf soal SK tim, tuntas",
          Bilingual("answered, so the case is closed", "terjawab, kasus selesai")),
        .init(
          "session log KI-42 mentoring 45m --next \"send it\" --due 2026-10-20",
          "sesi catat KI-42 mentoring 45m --lanjut \"kirim SK\" --batas 2026-10-20",
          Bilingual("with a follow-up", "dengan tindak lanjut")),
        .init(
          "session log --new \"Village archive\" --person Nurlina consultation 15m",
          "sesi catat --baru \"Arsip desa\" --orang Nurlina konsultasi 15m",
          Bilingual("a walk-in", "tamu yang datang langsung")),
        .init(
          "log KI-42 coaching 1h30 --edit", "catat KI-42 coaching 1j30 --tulis",
          Bilingual("notes in your editor", "catatan di editor Anda")),
      ])
  }

  @Argument(
    help: .both(
      "Cases, kind (consultation, assistance, mentoring, coaching, class) and length.",
      "Kasus, jenis (konsultasi, asistensi, mentoring, coaching, kelas), dan lamanya.",
      value: Bilingual("[CODE] KIND LENGTH", "[KODE] JENIS LAMA")), completion: .known(.visits))
  var words: [String] = []

  @Flag(
    name: .both("yes", "ya"),
    help: .both(
      "Logs a strange day or length unasked, and a new person although a known one has a similar name.",
      "Tetap mencatat hari atau lama yang tidak lazim, dan orang baru meskipun namanya mirip orang yang dikenal."
    ))
  var isConfirmed = false

  @Flag(
    name: .both("anyway", "tetap"),
    help: .both(
      "Also where the same session seems to be logged already: same day, kind, case or person, and no other hour or length.",
      "Tetap dicatat meskipun tampaknya sudah tercatat: hari, jenis, dan kasus atau orangnya sama, jam dan lamanya tidak berbeda."
    ))
  var isInsisted = false

  @Option(
    name: .both("plan", "jadwal"),
    help: .both(
      "The planned session that it was; found by itself where it is clear. - takes it as a new one.",
      "Sesi terjadwal yang dimaksud; dicari sendiri bila jelas. - berarti sesi baru.",
      value: Bilingual("CODE", "KODE")), completion: .known(.sessions))
  var plan: String?

  @Option(
    name: .both("head-count", "jumlah"),
    help: .both("How many came to a class.", "Jumlah peserta kelas.", value: Bilingual("NUMBER", "ANGKA")))
  var headCount: Int?

  @OptionGroup var options: SessionOptions
  @OptionGroup var agreements: AgreementOptions
  @OptionGroup var opening: OpeningOptions

  @Option(
    name: .both("from", "dari"),
    help: .both(
      "Take a page of the guest book from this file: a session a line, below its day, all in one change; what is "
        + "unclear is asked at a terminal.",
      "Ambil satu halaman buku tamu dari berkas ini: satu baris satu sesi, di bawah harinya, semuanya satu "
        + "perubahan; yang belum jelas ditanyakan di terminal.",
      value: Bilingual("FILE", "BERKAS")), completion: .file())
  var page: String?

  func run(at desk: inout Desk) throws -> Reply {
    try options.check(of: Self.manual.name)
    if let page {
      guard words.isEmpty, isPlain else {
        throw CommandError.session(.pageWithMore)
      }
      if desk.isConfined { throw CommandError.confined(.option(Bilingual("--from", "--dari"))) }
      return try Breath.take(
        pageAt: page, isConfirmed: isConfirmed, isInsisted: isInsisted, at: &desk)
    }
    guard words.isEmpty || !words.allSatisfy({ $0.trimmed().isEmpty }) else {
      throw CommandError.session(.nothingSaid)
    }
    if let line = try spokenLine() {
      return try Breath([line], isConfirmed: isConfirmed, isInsisted: isInsisted, at: &desk).take(
        line, at: &desk)
    }
    let words = try enteredWords()
    try opening.check()
    let visitors = try opening.visitors(options.people, isConfirmed: isConfirmed, at: &desk)
    let newcomers = try opening.newcomers(of: visitors, at: &desk)
    let kind = try words.kind ?? desk.askKind()
    var visit = Visit(session: SessionDraft(kind: kind, day: try day(at: &desk)))
    visit.newCase = try opening.draft(for: visitors, at: &desk)
    visit.newCase?.topic = options.topic
    visit.newcomers = newcomers
    let cases = try cases(words.codes, kind, visitors, at: &desk)
    visit.session.cases = cases.map(\.id)
    try fill(&visit.session, words, visitors, at: &desk)
    if !isConfirmed {
      try desk.askBack(visit.session, on: cases)
    }
    visit.plan = try desk.plan(plan, of: visit.session)
    visit.followUps = try agreements.read(agreed: visit.session.day, at: &desk)
    visit.session.note = try options.edit ? nil : desk.text(options.note)
    let likeness = try isInsisted ? nil : desk.askTwice(visit.session)
    return try save(&visit, unlessLike: likeness, at: &desk)
  }

  /// Whether nothing is said by an option.
  private var isPlain: Bool {
    plan == nil && headCount == nil && options.isEmpty && agreements.isEmpty && opening.isEmpty
  }

  /// The words as one line to be read as it is said; nil where they are just codes, kind and length.
  ///
  /// - Throws: `CommandError.session` for a line that looks like a slip in those.
  private func spokenLine() throws -> String? {
    guard !words.isEmpty, isPlain else { return nil }
    if words.count == 1, words[0].contains(where: \.isWhitespace), Minutes(text: words[0]) == nil {
      return words[0]  // the whole line in quotation marks
    }
    let isNumbered = words.count > 1 && words[0].allSatisfy(\.isASCIIDigit)
    do {
      _ = try SessionWords(words, length: nil)
      if !isNumbered { return nil }
    } catch CommandError.session(.strangeWord(let word, let suggestions))
      where words.count < 4 && !suggestions.isEmpty
    {
      throw CommandError.session(.strangeWord(word, suggestions: suggestions))
    } catch {}  // not codes, kind and length, hence a line
    return SessionWords.line(words)
  }

  /// Codes, kind and length beside options.
  ///
  /// - Throws: `CommandError.session` for what is said in a sentence, to which no option belongs.
  private func enteredWords() throws -> SessionWords {
    do {
      return try SessionWords(words, length: options.length)
    } catch {
      let said = words.joined(separator: " ").split(separator: " ")
      throw isPlain || said.count < 4 ? error : CommandError.session(.lineWithOptions)
    }
  }

  private func day(at desk: inout Desk) throws -> Day {
    try options.date.map { try desk.day($0) } ?? desk.today()
  }

  private func cases(
    _ codes: [String], _ kind: SessionKind, _ visitors: Visitors, at desk: inout Desk
  ) throws -> [CaseFile] {
    var cases: [CaseFile] = []
    for code in codes {
      let caseFile = try desk.caseFile(code)
      if !cases.contains(caseFile) { cases.append(caseFile) }
    }
    guard cases.isEmpty, opening.title == nil, kind != .class else { return cases }
    return [try desk.caseOf(visitors.known)]
  }

  private func fill(
    _ draft: inout SessionDraft, _ words: SessionWords, _ visitors: Visitors, at desk: inout Desk
  ) throws {
    draft.clock = try options.clock.map { try desk.clockReading($0) }
    draft.minutes = try words.minutes { try desk.askMinutes() }
    draft.headCount = try headCount.map { try desk.headCount($0) }
    draft.channel = options.channel ?? .inPerson
    draft.topic = options.topic
    draft.place = options.place
    draft.advice = try desk.text(options.advice)
    draft.attendance = try options.holders(at: &desk)
    for person in visitors.known { draft.attendance[person.id] = .innovator }
  }

  private func save(
    _ visit: inout Visit, unlessLike likeness: Likeness?, at desk: inout Desk
  ) throws -> Reply {
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    if options.edit { _ = try casebook.rehearsal().log(visit, by: actor, at: desk.now) }
    let manuscript = try options.manuscript(
      .note(of: visit.session, opening: visit.newCase, newcomers: visit.newcomers), at: &desk)
    visit.session.note = manuscript?.text ?? visit.session.note
    let (complete, now) = (visit, desk.now)
    let record = try desk.keeping(manuscript) {
      try casebook.log(complete, unlessLike: likeness, by: actor, at: now).result
    }
    try desk.tellAbsentHolders(of: record.session.id)
    try desk.tellUnknownYears(of: record.followUps.map(\.due))
    let shared = Wording.sharedNotes(
      of: record.standings.map(\.code), complete.session.note, complete.session.advice)
    return .receipt(record.receipt(notices: record.privacyNotices + record.outsiderNotices + shared))
  }
}

extension Desk {
  /// Asks for the kind of a session.
  ///
  /// - Throws: `CommandError.session` where nobody can be asked.
  func askKind() throws -> SessionKind {
    guard input.isTerminal else { throw CommandError.session(.noKind) }
    let kinds = SessionKind.allCases
    guard let choice = try choose(Wording.whichKind, among: kinds.map(\.label.text)) else {
      throw CommandError.finding(.noChoice)
    }
    return kinds[choice]
  }

  /// Asks once for the length; Enter leaves it unknown.
  fileprivate mutating func askMinutes() throws -> Minutes? {
    try ask(Wording.howLong, unfilled: Wording.noLength) { desk, typed in
      typed.isEmpty ? nil : try desk.minutes(typed)
    }
  }
}

extension VisitRecord {
  /// What is read out to whoever is new, and recorded with the visit; nothing where nobody is.
  var privacyNotices: [Bilingual] { notice.map { [RecordWords.notice($0)] } ?? [] }

  /// Whoever came to cases they take no part in.
  var outsiderNotices: [Bilingual] {
    outsiders.map { Wording.outsider($0, of: standings.map(\.code)) }
  }

  /// What is said of a visit that was saved.
  func receipt(notices: [Bilingual]) -> Receipt {
    let codes =
      newcomers.map { ("person", $0.code.text) } + (newCase.map { [("case", $0.code.text)] } ?? [])
      + [("session", session.code.text)] + followUps.map { ("followup", $0.code.text) }
    let new = Set(newcomers.compactMap(\.name))
    let people = Wording.attended(
      innovators: attendance.innovators.map { ($0, new.contains($0)) }, holders: attendance.holders)
    let sentences = [
      Wording.saved(codes.map(\.1)), Wording.understood(session), plan.map(Wording.wasPlanned), people,
      Wording.standings(standings),
    ].compactMap(\.self)
    return Receipt(
      Wording.joined(sentences), codes: codes.map { (noun: $0.0, code: $0.1) },
      notices: notices,
      hints: [Wording.afterSession(session, cases: standings.count), Wording.wrongUndo])
  }
}
