import Domain
import Storage

extension Desk {
  /// The next session of a case that is planned and not over.
  mutating func nextPlan(of caseFile: CaseFile, except session: Session? = nil) throws -> SessionDetail? {
    var filter = SessionFilter()
    filter.caseFile = caseFile.id
    filter.states = [.planned]
    filter.from = try today()
    filter.limit = 500
    let (zone, now) = (try casebook().clinic.zone, now)
    return try casebook().sessions(filter, by: actor()).sessions
      .filter { $0.session.id != session?.id && !Meeting(detail: $0, zone: zone).isOver(at: now) }
      .min { first, second in
        (first.session.day, first.session.clock ?? .midnight, first.session.code)
          < (second.session.day, second.session.clock ?? .midnight, second.session.code)
      }
  }

  /// Where a case stands, as a text for one of its people.
  mutating func chat(
    about detail: CaseDetail, _ option: RecipientOption, preferring preferred: Identifier<Person>? = nil
  ) throws -> Reply {
    let caseFile = detail.summary.caseFile
    let recipient = try option.recipient(of: caseFile, preferring: { $0.person == preferred }, at: &self)
    let clinic = try casebook().clinic
    let chat = try CaseChat(
      address: Address(recipient), detail: detail, progress: progress(of: detail),
      next: detail.summary.status.isTerminal
        ? nil : nextPlan(of: caseFile).map { Meeting(detail: $0, zone: clinic.zone) }, clinic: clinic)
    return .message(Message(chat.text, to: try sending(to: recipient, about: caseFile)))
  }

  /// To whom a text may be sent, and where the number is for those who may read it; nothing where the text is for the
  /// reader.
  mutating func sending(to recipient: Recipient, about caseFile: CaseFile) throws -> Bilingual? {
    let actor = try actor()
    guard recipient.person != actor.person else { return nil }
    let findsPhone = Access.reach(of: .readEmployeeNumbers, for: actor.roles) == .any
    return ChatWords.recipient(recipient, caseFile.code, findsPhone: findsPhone)
  }

  /// How a case came to where it stands, and by when something should happen.
  mutating func progress(of detail: CaseDetail) throws -> CaseProgress {
    let (casebook, actor) = (try casebook(), try actor())
    return CaseProgress(
      detail, try casebook.workflow(of: detail.summary.caseFile, by: actor).workflow,
      zone: casebook.clinic.zone, today: try today(), calendar: try casebook.calendar())
  }
}
