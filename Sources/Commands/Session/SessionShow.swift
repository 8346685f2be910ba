import ArgumentParser
import Domain
import Reports
import Storage

/// `session show CODE`.
struct SessionShow: Command {
  static var manual: Manual {
    Manual(
      .session, .show,
      Bilingual(
        "Shows a session: people, cases, notes, and what was agreed.",
        "Menampilkan satu sesi: orang, kasus, catatan, dan tindak lanjutnya."),
      examples: [
        .init("session show SS-311", "sesi lihat SS-311", Bilingual("session 311", "sesi 311")),
        .init(
          "session show SS-311 --chat", "sesi lihat SS-311 --chat",
          Bilingual(
            "what was agreed, or the invitation, to be sent", "hasil pertemuan, atau undangan, untuk dikirim")
        ),
      ])
  }

  @Argument(
    help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")), completion: .known(.sessions))
  var code: String

  @Option(
    name: .both("case", "kasus"),
    help: .both(
      "With --chat: for the people of which case, where the session has several.",
      "Dengan --chat: untuk peserta kasus yang mana, bila sesinya milik beberapa kasus.",
      value: Bilingual("CODE", "KODE")), completion: .known(.cases))
  var caseCode: String?

  @Flag(
    name: .both("line", "baris"),
    help: .both(
      "As the one line that would log it again, for staff.",
      "Sebagai satu baris yang mencatatnya lagi, untuk petugas."))
  var asLine = false

  @OptionGroup var recipient: RecipientOption

  static var answersChat: Bool { true }

  func run(at desk: inout Desk) throws -> Reply {
    let format = desk.options.format
    if asLine, format != .text {
      throw CommandError.apart(
        Bilingual("--line", "--baris"), Bilingual(same: "--\(format.rawValue)"), of: Self.manual.name)
    }
    try recipient.requireChat(at: desk)
    if caseCode != nil, format != .chat {
      throw CommandError.message(.onlyForChat(Bilingual("--case", "--kasus")))
    }
    let detail = try desk.session(code)
    if format == .chat { return try chat(detail, at: &desk) }
    if asLine {
      let numbers = detail.cases.map(\.code.number)
      let breath = try Breath(numbers.map(String.init), isConfirmed: true, isInsisted: false, at: &desk)
      let spoken = try desk.casebook().spoken(detail.session.code, by: desk.actor())
      return .text(Utterance.line(of: spoken, in: breath.register, at: breath.moment))
    }
    return .table(.sessionDetail(detail, zone: try desk.casebook().clinic.zone))
  }

  private func chat(_ detail: SessionDetail, at desk: inout Desk) throws -> Reply {
    let (casebook, actor) = (try desk.casebook(), try desk.actor())
    let meeting = Meeting(detail: detail, zone: casebook.clinic.zone)
    if detail.session.state == .planned, meeting.isOver(at: desk.now) {
      throw CommandError.message(.planIsOver(detail.session.code, meeting.moment))
    }
    let caseFile = try caseFile(of: detail, at: &desk)
    let attending = detail.attendance.innovators
    let receiver = try recipient.recipient(
      of: caseFile, preferring: { attending.contains($0.name) }, at: &desk)
    var filter = FollowUpFilter()
    filter.caseFile = caseFile.id
    filter.limit = 500
    let chat = try SessionChat(
      address: Address(receiver), wasThere: attending.contains(receiver.name), detail: detail,
      caseFile: caseFile,
      open: casebook.followUps(filter, by: actor).followUps.map(\.followUp),
      next: desk.nextPlan(of: caseFile, except: detail.session)
        .map { Meeting(detail: $0, zone: casebook.clinic.zone) },
      clinic: casebook.clinic, today: desk.today(), calendar: casebook.calendar())
    return .message(
      Message(
        chat.text, to: try desk.sending(to: receiver, about: caseFile),
        notices: chat.isAdviceShortened ? [ChatWords.shortened(detail.session.code)] : []))
  }

  /// The case whose people the text is for: the only one, the one that is named, or the only one of the recipient.
  private func caseFile(of detail: SessionDetail, at desk: inout Desk) throws -> CaseFile {
    let (casebook, actor) = (try desk.casebook(), try desk.actor())
    let session = detail.session.code
    let codes = detail.cases.map(\.code)
    if let caseCode {
      let named = try desk.caseFile(caseCode)
      guard codes.contains(named.code) else {
        throw CommandError.message(.otherCase(named.code, session: session))
      }
      return named
    }
    guard !codes.isEmpty else { throw CommandError.message(.withoutCase(session)) }
    let cases = try codes.map { try casebook.caseFile($0, by: actor) }
    if cases.count == 1 { return cases[0] }
    guard let to = recipient.to else { throw CommandError.message(.severalCases(codes)) }
    let person = try desk.person(to)
    let own = try cases.filter {
      try casebook.recipients(of: $0, by: actor).contains { $0.person == person.id }
    }
    guard own.count == 1 else {
      throw CommandError.message(.severalCases(own.isEmpty ? codes : own.map(\.code)))
    }
    return own[0]
  }
}
