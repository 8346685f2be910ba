import Domain
import TestSupport

@testable import Storage

/// A kind of thing that Fitri does on a random day.
enum RandomWork: CaseIterable {
  case openCase, editCase, assignCase, takeStep, link
  case log, logPlan, logClass, editSession
  case plan, move, cancel, miss
  case addFollowUp, finishFollowUp, editFollowUp, postpone, transfer, cancelFollowUp
  case editPerson, holiday, leave, addAgency, mergeAgencies
}

extension RandomDay {
  /// Does one thing, on whatever there is.
  mutating func work(_ work: RandomWork, at now: Instant) throws {
    switch work {
    case .openCase, .editCase, .assignCase, .takeStep, .link: try workOnCase(work, at: now)
    case .log, .logPlan, .logClass, .editSession: try workOnSession(work, at: now)
    case .plan, .move, .cancel, .miss: try workOnPlan(work, at: now)
    case .addFollowUp, .finishFollowUp, .editFollowUp, .postpone, .transfer, .cancelFollowUp:
      try workOnFollowUp(work, at: now)
    case .editPerson, .holiday, .leave, .addAgency, .mergeAgencies: try workOnRegister(work, at: now)
    }
    kinds.insert(work)
  }

  private mutating func workOnCase(_ work: RandomWork, at now: Instant) throws {
    let fitri = clinic.fitri
    switch work {
    case .openCase: _ = try casebook.openCase(caseDraft(), by: fitri, at: now)
    case .editCase:
      _ = try casebook.editCase(
        someCase(), CaseChange(title: word(), newParticipants: [clinic.dewi.person]), by: fitri, at: now)
    case .assignCase: _ = try casebook.assignCase(someCase(), to: mentor(), by: fitri, at: now)
    case .takeStep: _ = try casebook.stepCase(someCase(), step(), grounds(), by: fitri, at: now)
    default:
      let kind = roll(4) == 0 ? nil : CaseLink.allCases[roll(CaseLink.allCases.count)]
      _ = try casebook.linkCase(someCase(), to: someCase(), as: kind, by: fitri, at: now)
    }
  }

  private mutating func workOnSession(_ work: RandomWork, at now: Instant) throws {
    let fitri = clinic.fitri
    switch work {
    case .log: _ = try casebook.log(visit(), by: fitri, at: now)
    case .logPlan:
      var visit = try visit()
      visit.plan = try some("session", where: "state = 'planned'")
      _ = try casebook.log(visit, by: fitri, at: now)
    case .logClass:
      var visit = Visit(
        session: SessionDraft(kind: .class, day: today, note: word(), attendance: [mentor(): .mentor]))
      visit.session.headCount = 1 + roll(40)
      if roll(2) == 0 { visit.session.attendance[clinic.dewi.person] = .innovator }
      _ = try casebook.log(visit, by: fitri, at: now)
    default:
      var change = SessionChange()
      change.note = word()
      if roll(2) == 0 { change.headCount = 1 + roll(40) }
      change.newAttendance = [clinic.budi.person: .mentor]
      _ = try casebook.editSession(some("session"), change, anyway: true, by: fitri, at: now)
    }
  }

  private mutating func workOnPlan(_ work: RandomWork, at now: Instant) throws {
    let (fitri, anyway) = (clinic.fitri, roll(2) == 0)
    switch work {
    case .plan:
      let draft = SessionDraft(
        kind: .mentoring, day: today.adding(days: roll(4)), clock: hour(), minutes: Minutes(60),
        place: word(),
        attendance: [mentor(): .mentor], cases: [try someCase()])
      _ = try casebook.planSession(draft, anyway: anyway, by: fitri, at: now)
    case .move:
      var change = SessionChange()
      change.day = today.adding(days: 1 + roll(5))
      change.clock = hour()
      _ = try casebook.editSession(somePlan(), change, anyway: anyway, by: fitri, at: now)
    case .cancel:
      let reason = roll(2) == 0 ? word() : nil
      _ = try casebook.cancelSession(somePlan(), reason: reason, by: fitri, at: now)
    default:
      let next = roll(2) == 0 ? (day: today.adding(days: 1 + roll(5)), clock: hour()) : nil
      _ = try casebook.missSession(somePlan(), next: next, anyway: anyway, by: fitri, at: now)
    }
  }

  private mutating func workOnFollowUp(_ work: RandomWork, at now: Instant) throws {
    let fitri = clinic.fitri
    switch work {
    case .addFollowUp: _ = try casebook.addFollowUp(followUp(), to: someCase(), by: fitri, at: now)
    case .finishFollowUp: _ = try casebook.finishFollowUp(someFollowUp(), by: fitri, at: now)
    case .editFollowUp:
      let change = FollowUpChange(deed: word(), due: roll(2) == 0 ? today.adding(days: roll(30)) : nil)
      _ = try casebook.editFollowUp(someFollowUp(), change, by: fitri, at: now)
    case .postpone:
      let reason = roll(2) == 0 ? word() : nil
      _ = try casebook.postponeFollowUp(
        someFollowUp(), to: today.adding(days: 10 + roll(30)), reason: reason, by: fitri, at: now)
    case .transfer:
      _ = try casebook.transferFollowUp(someFollowUp(), to: Party.allCases[roll(3)], by: fitri, at: now)
    default:
      let reason = roll(2) == 0 ? word() : nil
      _ = try casebook.cancelFollowUp(someFollowUp(), reason: reason, by: fitri, at: now)
    }
  }

  private mutating func workOnRegister(_ work: RandomWork, at now: Instant) throws {
    let fitri = clinic.fitri
    switch work {
    case .editPerson:
      let person = Particulars(name: try PersonName("Tamu \(word())"), phone: "0811")
      _ = try casebook.editPerson(
        clinic.dewi.person, PersonChange(particulars: person), by: fitri, at: now)
    case .holiday:
      let day = today.adding(days: roll(3))
      let kind = Holiday.Kind.allCases[roll(Holiday.Kind.allCases.count)]
      let change = HolidayChange.set(Holiday(day: day, kind: kind, name: word()))
      _ = try casebook.changeHoliday(roll(3) == 0 ? .takeBack(day) : change, by: fitri, at: now)
    case .leave:
      let day = today.adding(days: 1 + roll(6))
      if roll(3) == 0 {
        _ = try casebook.cancelLeave(of: mentor(), on: day, by: fitri, at: now)
      } else {
        _ = try casebook.addLeave(
          of: mentor(), .training, on: day...day.adding(days: roll(3)), by: fitri, at: now)
      }
    case .addAgency:
      let name = word()
      let draft = AgencyDraft(
        code: try AgencyCode(name.replacing(" ", with: "-")), name: name, kind: .village,
        parent: roll(2) == 0 ? try someAgency() : nil)
      _ = try casebook.addAgency(draft, by: fitri, at: now)
    default:
      _ = try casebook.mergeAgencies(someAgency(), into: someAgency(), from: today, by: fitri, at: now)
    }
  }

  // MARK: What is given

  private mutating func caseDraft() throws -> CaseDraft {
    CaseDraft(
      title: word(), agency: try someAgency(), participants: [clinic.rina.person], mentor: mentor())
  }

  private mutating func visit() throws -> Visit {
    let session = SessionDraft(
      kind: .mentoring, day: today, note: word(), attendance: [mentor(): .mentor],
      cases: roll(3) == 0 ? [] : [try someCase()])
    let newcomers = [Newcomer(particulars: Particulars(name: try PersonName("Tamu \(word())")))]
    return Visit(
      session: session, newCase: roll(3) == 0 ? try caseDraft() : nil,
      newcomers: roll(3) == 0 ? newcomers : [], followUps: roll(2) == 0 ? [followUp()] : [])
  }

  private mutating func followUp() -> FollowUpDraft {
    FollowUpDraft(deed: word(), party: Party.allCases[roll(3)], due: today.adding(days: roll(20)))
  }

  private mutating func step() -> String {
    let steps = [
      "close", "pause", "wake", "refer", "withdraw", "reopen", "propose-closing", "confirm", "reject-closing",
    ]
    return steps[roll(steps.count)]
  }

  private mutating func grounds() -> StepGrounds {
    StepGrounds(reason: word(), result: "answered", day: today.adding(days: 30), recipient: word())
  }

  /// An hour of the day; none half of the time, so that a plan of today can be missed or held at once.
  private mutating func hour() -> Clock? {
    roll(2) == 0 ? nil : Clock(minutes: 60 * (8 + roll(8)))
  }

  private mutating func someCase() throws -> Identifier<CaseFile> { try some("caseFile") }
  private mutating func somePlan() throws -> Identifier<Session> {
    try some("session", where: "state = 'planned'")
  }
  private mutating func someFollowUp() throws -> Identifier<FollowUp> { try some("followUp") }
  private mutating func someAgency() throws -> Identifier<Agency> { try some("agency", where: "active") }
}
