import ArgumentParser
import Domain
import Storage

/// `session edit CODE`.
struct SessionEdit: Command {
  static let deed: Deed? = .editSession

  static var manual: Manual {
    Manual(
      .session, .edit,
      Bilingual(
        "Corrects a session, or moves a planned one; what it said before stays in the history.",
        "Memperbaiki sesi, atau memindahkan yang dijadwalkan; isian lama tetap ada dalam riwayat."),
      discussion: Bilingual(
        "Only what is given changes, kind and length also without their options; an empty note, advice or place removes what was there: --note \"\".",
        "Yang berubah hanya yang disebut, jenis dan lamanya juga tanpa opsi; catatan, saran, atau tempat yang kosong menghapus isinya: --catatan \"\"."
      ),
      examples: [
        .init(
          "session edit SS-311 90m", "sesi ubah SS-311 90 menit",
          Bilingual("it took longer", "ternyata lebih lama")),
        .init(
          "session edit SS-311 --edit", "sesi ubah SS-311 --tulis",
          Bilingual("the notes in your editor", "catatannya di editor Anda")),
      ])
  }

  @Argument(
    help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")), completion: .known(.sessions))
  var code: String

  @Argument(
    help: .both(
      "Another kind, another length.", "Jenis lain, lama lain.",
      value: Bilingual("KIND LENGTH", "JENIS LAMA")), completion: .known(.kinds))
  var words: [String] = []

  @Option(
    name: .both("kind", "jenis"),
    help: .both("Another kind.", "Jenis lain.", value: Bilingual("KIND", "JENIS")))
  var kind: SessionKind?

  @Option(
    name: .both("without", "tanpa"),
    help: .both(
      "Somebody who did not take part after all; several times for several people.",
      "Orang yang ternyata tidak ikut; boleh beberapa kali.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var absent: [String] = []

  @Option(
    name: .both("head-count", "jumlah"),
    help: .both("How many came to a class.", "Jumlah peserta kelas.", value: Bilingual("NUMBER", "ANGKA")))
  var headCount: Int?

  @Flag(
    name: .both("yes", "ya"),
    help: .both("Saves a strange day or length unasked.", "Tetap menyimpan hari atau lama yang tidak lazim."))
  var isConfirmed = false

  @OptionGroup var options: SessionOptions
  @OptionGroup var insistence: InsistenceOption

  func run(at desk: inout Desk) throws -> Reply {
    try options.check(of: Self.manual.name)
    let session = try desk.session(code)
    var change = SessionChange()
    let words = try SessionWords(words, length: options.length)
    if let code = words.codes.first {
      throw CommandError.session(.otherCase(code, try unit(of: session.session, at: &desk)))
    }
    change.kind = try words.kind(besides: kind)
    let looking: Day.Looking = session.session.state == .planned ? .ahead : .back
    change.day = try options.date.map { try desk.day($0, looking: looking) }
    change.headCount = try headCount.map { try desk.headCount($0) }
    change.clock = try options.clock.map { try desk.clockReading($0) }
    change.minutes = try words.length.map { try desk.minutes($0) }
    change.channel = options.channel
    change.topic = options.topic
    change.place = options.place
    change.advice = try desk.text(options.advice)
    change.newAttendance = try options.holders(at: &desk)
    for name in options.people { change.newAttendance[try desk.person(name).id] = .innovator }
    change.removedPeople = try absent.map { try desk.person($0).id }
    if !isConfirmed { try askBack(change, of: session, at: &desk) }
    if options.edit { try rehearse(change, of: session, at: &desk) }
    let manuscript = try options.manuscript(
      .note(of: session.session.code), beginning: session.note, at: &desk)
    change.note = try manuscript?.text ?? desk.text(options.note)
    return try save(change, of: session, manuscript, at: &desk)
  }

  /// The change that logged a session; nil where the reader may not see it.
  private func unit(of session: Session, at desk: inout Desk) throws -> Int64? {
    var filter = HistoryFilter()
    filter.thing = .session(session.id)
    let history = try desk.casebook().history(filter, by: desk.actor())
    return history.units.filter { $0.deed == .logSession || $0.deed == .planSession }.last?.seq
  }

  /// Asks back what `session log` would, of what is new.
  private func askBack(
    _ change: SessionChange, of detail: SessionDetail, at desk: inout Desk
  ) throws {
    let session = detail.session
    var news: SessionNews = []
    if change.day != nil { news.insert(.day) }
    if change.minutes != nil || change.kind != nil { news.insert(.length) }
    let corrected = SessionDraft(
      kind: change.kind ?? session.kind, day: change.day ?? session.day, clock: change.clock ?? session.clock,
      minutes: change.minutes ?? session.minutes)
    let (casebook, actor) = (try desk.casebook(), try desk.actor())
    let cases = try news.contains(.day) ? detail.cases.map { try casebook.caseFile($0.code, by: actor) } : []
    try desk.askBack(corrected, news, on: cases)
  }

  /// What may not be saved is not worth writing.
  private func rehearse(_ change: SessionChange, of detail: SessionDetail, at desk: inout Desk) throws {
    var attempt = change
    attempt.note = detail.note ?? ""
    _ = try desk.casebook().rehearsal().editSession(
      detail.session.id, attempt, by: desk.actor(), at: desk.now)
  }

  private func save(
    _ change: SessionChange, of former: SessionDetail, _ manuscript: Manuscript?, at desk: inout Desk
  ) throws -> Reply {
    let session = former.session
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let now = desk.now
    let edited = try desk.keeping(manuscript) {
      if manuscript != nil, try casebook.session(session.code, by: actor).note != former.note {
        throw CommandError.changedMeanwhile(session.code)
      }
      return try desk.planning(in: casebook, by: actor, anyway: insistence.isInsisted) { anyway in
        try casebook.editSession(session.id, change, anyway: anyway, by: actor, at: now).result
      }
    }
    if change.day != nil || !change.newAttendance.isEmpty { try desk.tellAbsentHolders(of: session.id) }
    let code = session.code.text
    let isWritten = change.note != nil || change.advice != nil
    let detail = try isWritten ? casebook.session(session.code, by: actor) : nil
    let notices = Wording.sharedNotes(of: detail?.cases.map(\.code) ?? [], detail?.note, detail?.advice)
    return .receipt(
      Receipt(
        Wording.joined([Wording.changed(code), Wording.understood(edited)]), codes: [("session", code)],
        notices: notices,
        hints: [Wording.seeSession(code), Wording.wrongUndo]))
  }
}
