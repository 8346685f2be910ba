import Domain
import Storage

extension Simulation {
  /// Logs a session of a case, and plans what follows from it.
  mutating func visit(_ index: Int, at now: Instant, _ scribe: inout some Scribe) throws {
    guard let id = lives[index].id else { return }
    let officer = officer()
    var session = meeting(of: index, kind: kind(of: index), officer: officer, at: now)
    session.cases = [id]
    let followUps = agreements(on: index, after: WorkCalendar.zone.day(of: now))
    if dice.happens(2) { try scribe.slip(Visit(session: session), by: officer, at: now) }
    let record = try scribe.log(
      Visit(session: session, followUps: followUps), by: officer,
      at: now.adding(milliseconds: 90_000))
    for followUp in record.followUps { planDeed(followUp, after: now) }
    if dice.happens(3), let minutes = Minutes(dice.pick(Self.lengths)) {
      plan(.correction(record.session.id, minutes), in: 0..<2, after: now.adding(milliseconds: 120_000))
    }
    change(index) { $0.visitsLeft -= 1 }
    if lives[index].role == nil { try goOn(index, id, at: now.adding(milliseconds: 180_000), &scribe) }
  }

  /// A session as it would be typed, still without its case.
  mutating func meeting(of index: Int, kind: SessionKind, officer: Actor, at now: Instant) -> SessionDraft {
    let life = lives[index]
    let channel = Channel.allCases[dice.weighted([60, 8, 20, 2, 9, 1])]
    var session = SessionDraft(kind: kind, day: WorkCalendar.zone.day(of: now), channel: channel)
    if dice.happens(85) {
      let start = WorkCalendar.zone.clock(of: now).minutes - dice.roll(10..<90)
      session.clock = Clock(minutes: max(8 * 60, start))
    }
    // A few are logged only on the day after.
    let before = session.day.adding(days: -1)
    if dice.happens(10), before > life.openedOn, !WorkCalendar.isWeekend(before) { session.day = before }
    session.minutes = dice.happens(90) ? Minutes(dice.pick(Self.lengths)) : nil
    session.topic = dice.happens(70) ? life.topic : nil
    session.note = dice.happens(60) ? dice.pick(Ideas.notes) : nil
    session.advice = dice.happens(40) ? dice.pick(Ideas.advice) : nil
    session.place = channel == .inPerson && dice.happens(25) ? dice.pick(Ideas.places) : nil
    for person in life.people { session.attendance[person] = .innovator }
    if kind.isByMentor, let mentor = life.mentor {
      session.attendance[mentor] = .mentor
    } else {
      session.attendance[officer.person] = .officer
    }
    return session
  }

  private static let lengths = [15, 20, 30, 30, 45, 45, 60, 60, 75, 90, 120]

  private mutating func kind(of index: Int) -> SessionKind {
    let kinds: [SessionKind] = [.mentoring, .coaching, .assistance, .consultation]
    return kinds[dice.weighted(lives[index].mentor == nil ? [0, 0, 55, 45] : [40, 20, 25, 15])]
  }

  private mutating func agreements(on index: Int, after day: Day) -> [FollowUpDraft] {
    let count = dice.weighted([35, 50, 15])
    return (0..<count).map { _ in
      let party: Party = [.innovator, .clinic, .outside][dice.weighted([70, 20, 10])]
      return FollowUpDraft(
        deed: dice.pick(Ideas.deeds(of: party)), party: party,
        due: WorkCalendar.workingDay(dice.roll(2..<12), after: day))
    }
  }

  /// Most of what is agreed is done in time, some late, some never.
  private mutating func planDeed(_ followUp: FollowUp, after now: Instant) {
    let today = WorkCalendar.zone.day(of: now)
    switch dice.weighted([65, 20, 15]) {
    case 0:
      let days = max(1, today.days(until: followUp.due))
      let day = WorkCalendar.workingDay(0, after: today.adding(days: dice.roll(1..<days + 1)))
      plan(.deed(followUp.id), at: WorkCalendar.moment(on: min(day, followUp.due), &dice))
    case 1:
      let day = WorkCalendar.workingDay(dice.roll(1..<9), after: followUp.due)
      plan(.deed(followUp.id), at: WorkCalendar.moment(on: day, &dice))
    default: break
    }
  }

  private mutating func goOn(
    _ index: Int, _ id: Identifier<CaseFile>, at now: Instant, _ scribe: inout some Scribe
  ) throws {
    switch dice.weighted([955, 15, 10, 20]) {
    case 1:
      let reason = dice.pick(Ideas.withdrawals)
      try scribe.step(id, "withdraw", StepGrounds(reason: reason), by: officer(), at: now)
    case 2:
      let grounds = StepGrounds(reason: "bukan urusan klinik", recipient: dice.pick(Ideas.recipients))
      try scribe.step(id, "refer", grounds, by: officer(), at: now)
    case 3:
      let day = WorkCalendar.workingDay(dice.roll(10..<40), after: WorkCalendar.zone.day(of: now))
      let grounds = StepGrounds(reason: dice.pick(Ideas.pauses), day: day)
      try scribe.step(id, "pause", grounds, by: officer(), at: now)
      plan(.waking(index), at: WorkCalendar.moment(on: day, &dice))
    default:
      let isLast = lives[index].visitsLeft <= 0
      plan(isLast ? .ending(index) : .visit(index), in: isLast ? 1..<10 : 3..<20, after: now)
    }
  }
}
