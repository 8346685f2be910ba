import Domain
import Storage

/// A line as it goes into the casebook.
struct SpokenEntry {
  /// What was understood.
  let session: SpokenSession
  /// What is written.
  let entry: PageEntry

  /// Puts together what one line says; all its questions are settled.
  ///
  /// - Throws: `NameFlaw`; `AgencyCodeFlaw`; `CommandError.session` for a planned session of somebody new, and where
  ///   somebody did not come who is new, or of whose plans of that day it is unclear which one is meant.
  init(_ session: SpokenSession, in register: Register, today: Day) throws {
    self.session = session
    let day = session.day ?? today
    let draft = Self.draft(of: session, on: day, in: register)
    guard !session.isMissed && !session.isPlanned || session.followUps.isEmpty && !session.closesCase else {
      throw CommandError.session(.notHeld)
    }
    if session.isMissed {
      let isPlanned = register.plans.contains { plan in
        plan.day == day && !Set(plan.cases).isDisjoint(with: session.cases)
      }
      guard session.newcomers.isEmpty, !session.opensCase, session.plan != nil || !isPlanned else {
        throw CommandError.session(.noPlan(day))
      }
      entry =
        session.plan.map { .missed($0, topic: draft.topic, note: draft.note) } ?? .absence(draft)
      return
    }
    guard !session.isPlanned else {
      guard session.newcomers.isEmpty, !session.opensCase else { throw CommandError.session(.plannedNew) }
      entry = .plan(draft)
      return
    }
    var visit = Visit(session: draft, plan: session.plan)
    visit.newcomers = try session.newcomers.enumerated().map { index, newcomer in
      try Self.newcomer(
        newcomer, on: today, leads: session.opensCase && session.attendees.isEmpty && index == 0)
    }
    if session.opensCase {
      let agency = session.attendees.first.flatMap { register[$0]?.agency }
      visit.newCase = CaseDraft(
        title: session.topic ?? session.note ?? "-", agency: session.newcomers.first?.agency ?? agency,
        participants: session.attendees, topic: session.topicCode)
    }
    visit.followUps = session.followUps.map { Self.followUp($0, in: register, today: today) }
    visit.isClosing = session.closesCase
    entry = .visit(visit)
  }

  private static func draft(of session: SpokenSession, on day: Day, in register: Register) -> SessionDraft {
    let kind = session.kind ?? .consultation
    var attendance: [Identifier<Person>: SessionPart] = [:]
    for person in session.attendees { attendance[person] = .innovator }
    for person in session.holders {
      let isMentor = kind.isByMentor || kind == .class || register[person]?.roles.contains(.mentor) == true
      attendance[person] = isMentor ? .mentor : .officer
    }
    let words = [session.topic, session.note].compactMap(\.self)
    return SessionDraft(
      kind: kind, day: day, clock: session.clock, minutes: session.minutes, channel: session.channel,
      topic: session.topicCode, headCount: session.headcount, place: session.place,
      note: words.isEmpty ? nil : words.joined(separator: "\n"), advice: session.advice,
      attendance: attendance, cases: session.cases)
  }

  private static func newcomer(_ newcomer: SpokenNewcomer, on today: Day, leads: Bool) throws -> Newcomer {
    let agency = try newcomer.newAgency.map { name in
      guard let code = AgencyCode(naming: name) else { throw AgencyCodeFlaw.noLetters }
      return AgencyDraft(code: code, name: name)
    }
    let number = try newcomer.employeeNumber.map { try EmployeeNumber($0, today: today) }
    return Newcomer(
      particulars: Particulars(
        name: try PersonName(newcomer.name), employeeNumber: number, phone: newcomer.phone),
      agency: newcomer.agency, leads: leads,
      newAgency: agency)
  }

  private static func followUp(
    _ spoken: SpokenFollowUp, in register: Register, today: Day
  ) -> FollowUpDraft {
    var draft = FollowUpDraft(
      deed: spoken.deed, party: spoken.party, due: spoken.due ?? today, caseFile: spoken.caseFile)
    switch spoken.owner {
    case .person(let person) where spoken.party == .outside:
      draft.deed = [register[person]?.name, spoken.deed].compactMap(\.self).joined(separator: ": ")
    case .person(let person): draft.owner = person
    case .agency(let agency):
      // Others have no entry of their own: who they are stands in the deed.
      draft.deed = [register[agency]?.name, spoken.deed].compactMap(\.self).joined(separator: ": ")
    case .newcomer: draft.isOfNewcomer = true
    case nil: break
    }
    return draft
  }
}
