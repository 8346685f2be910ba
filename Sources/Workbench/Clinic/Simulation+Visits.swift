import Domain
import Storage

extension Simulation {
  /// Logs a session of a case for which no hour was agreed on.
  mutating func visit(_ index: Int, at now: Instant, _ scribe: inout some Scribe) throws {
    guard let id = lives[index].id else { return }
    let officer = officer()
    let today = OfficeHours.zone.day(of: now)
    var session = meeting(of: index, kind: kind(of: index, on: today), officer: officer, at: now)
    session.cases = [id]
    let followUps = agreements(on: index, after: today)
    if dice.happens(2) { try scribe.slip(Visit(session: session), by: officer, at: now) }
    try record(
      Visit(session: session, followUps: followUps), of: index, by: officer,
      at: now.adding(milliseconds: 90_000), &scribe)
  }

  /// Writes a session down, and plans what follows from it.
  mutating func record(
    _ visit: Visit, of index: Int, by officer: Actor, at now: Instant, _ scribe: inout some Scribe
  ) throws {
    let record = try scribe.log(visit, by: officer, at: now)
    for followUp in record.followUps { follow(followUp, of: index, after: now) }
    if dice.happens(3), let minutes = Minutes(dice.pick(Self.lengths)) {
      plan(.correction(record.session.id, minutes), in: 0..<2, after: now.adding(milliseconds: 30_000))
    }
    change(index) { $0.visitsLeft -= 1 }
    guard lives[index].role == nil, let id = lives[index].id else { return }
    try goOn(index, id, at: now.adding(milliseconds: 90_000), &scribe)
  }

  /// A session as it would be typed, still without its case.
  mutating func meeting(of index: Int, kind: SessionKind, officer: Actor, at now: Instant) -> SessionDraft {
    let life = lives[index]
    let channel = Channel.allCases[dice.weighted([60, 8, 20, 2, 9, 1])]
    var session = SessionDraft(kind: kind, day: OfficeHours.zone.day(of: now), channel: channel)
    if dice.happens(85) {
      let start = OfficeHours.zone.clock(of: now).minutes - dice.roll(10..<90)
      session.clock = Clock(minutes: max(7 * 60 + 30, start))
    }
    // A few are logged only on the day after.
    let before = session.day.adding(days: -1)
    if dice.happens(10), before > life.openedOn, !hours.isFree(before) { session.day = before }
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

  /// What kind of service it is; the mentor's only where the mentor is there.
  mutating func kind(of index: Int, on day: Day) -> SessionKind {
    let kinds: [SessionKind] = [.mentoring, .coaching, .assistance, .consultation]
    let isMentored = lives[index].mentor.map { !diary.isAway($0, on: day...day) } ?? false
    return kinds[dice.weighted(isMentored ? [40, 20, 25, 15] : [0, 0, 55, 45])]
  }

  private mutating func goOn(
    _ index: Int, _ id: Identifier<CaseFile>, at now: Instant, _ scribe: inout some Scribe
  ) throws {
    switch dice.weighted([955, 15, 10, 20]) {
    case 1:
      let reason = dice.pick(Ideas.withdrawals)
      try scribe.step(id, "withdraw", StepGrounds(reason: reason), by: officer(), at: now)
      change(index) { $0.isOver = true }
    case 2:
      let grounds = StepGrounds(reason: "bukan urusan klinik", recipient: dice.pick(Ideas.recipients))
      try scribe.step(id, "refer", grounds, by: officer(), at: now)
      change(index) { $0.isOver = true }
    case 3:
      let day = hours.workingDay(dice.roll(10..<40), after: OfficeHours.zone.day(of: now))
      let grounds = StepGrounds(reason: dice.pick(Ideas.pauses), day: day)
      try scribe.step(id, "pause", grounds, by: officer(), at: now)
      plan(.waking(index), at: hours.moment(on: day, &dice))
    default:
      guard lives[index].visitsLeft > 0 else { return plan(.ending(index), in: 1..<10, after: now) }
      try arrange(index, in: 3..<20, after: now, &scribe)
    }
  }
}
