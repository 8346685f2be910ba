import Domain
import Storage

/// Sessions for which an hour is agreed on: most take place, some are moved, called off, missed, or written up late.
extension Simulation {
  /// Sees to the next meeting on a case: for an hour that is agreed on, or whenever they come by.
  mutating func arrange(
    _ index: Int, in days: Range<Int>, after now: Instant, _ scribe: inout some Scribe
  ) throws {
    guard dice.happens(35), let id = lives[index].id else { return plan(.visit(index), in: days, after: now) }
    let day = hours.workingDay(max(1, dice.roll(days)), after: OfficeHours.zone.day(of: now))
    let kind = kind(of: index, on: day)
    let officer = officer()
    let holder = kind.isByMentor ? lives[index].mentor ?? officer.person : officer.person
    guard let clock = diary.book(holder, on: day, among: hours.hours(of: day), &dice) else {
      return plan(.visit(index), in: days, after: now)
    }
    let channel: Channel = [.inPerson, .online, .whatsapp][dice.weighted([75, 20, 5])]
    let draft = SessionDraft(
      kind: kind, day: day, clock: clock, minutes: Minutes(60), channel: channel,
      topic: dice.happens(70) ? lives[index].topic : nil,
      attendance: expected(on: index, holder, kind), cases: [id])
    let session = try scribe.plan(draft, by: officer, at: now)
    expect(
      index,
      Appointment(session: session, kind: kind, channel: channel, holder: holder, day: day, clock: clock),
      after: now)
  }

  /// Plans what README's tour finds on a case of the cast; whether they come is not known before the clinic's last
  /// moment.
  mutating func promise(_ index: Int, at now: Instant, _ scribe: inout some Scribe) throws {
    guard let id = lives[index].id, let wanted = lives[index].role?.appointment,
      let officer = register.person(named: Cast.officer)
    else { return }
    let holder = wanted.kind.isByMentor ? lives[index].mentor ?? officer : officer
    _ = try scribe.plan(
      SessionDraft(
        kind: wanted.kind, day: ClinicPlan.day(wanted.day), clock: Clock(minutes: wanted.minutes),
        channel: wanted.channel, topic: lives[index].topic,
        attendance: expected(on: index, holder, wanted.kind), cases: [id]),
      by: Actor(person: officer, roles: [.staff]), at: now)
  }

  /// What becomes of an appointment once its hour is over.
  mutating func keep(
    _ index: Int, _ appointment: Appointment, at now: Instant, _ scribe: inout some Scribe
  ) throws {
    guard let id = lives[index].id else { return }
    switch dice.weighted([86, 10, 4]) {
    case 0:
      let officer = officer()
      var session = meeting(of: index, kind: appointment.kind, officer: officer, at: now)
      session.day = appointment.day
      session.clock = appointment.clock
      session.channel = appointment.channel
      session.attendance = expected(on: index, appointment.holder, appointment.kind)
      session.cases = [id]
      let followUps = agreements(on: index, after: OfficeHours.zone.day(of: now))
      let visit = Visit(session: session, followUps: followUps, plan: appointment.session)
      try record(visit, of: index, by: officer, at: now, &scribe)
    case 1:
      guard var next = rebooked(appointment, after: OfficeHours.zone.day(of: now)) else { fallthrough }
      let replanned = try scribe.miss(
        appointment.session, next: (day: next.day, clock: next.clock), by: officer(), at: now)
      guard let replanned else { return }
      next = Appointment(
        session: replanned, kind: next.kind, channel: next.channel, holder: next.holder, day: next.day,
        clock: next.clock)
      expect(index, next, after: now)
    default:
      _ = try scribe.miss(appointment.session, next: nil, by: officer(), at: now)
      plan(.visit(index), in: 2..<10, after: now)
    }
  }

  /// Puts an appointment off before its day.
  mutating func move(
    _ index: Int, _ appointment: Appointment, at now: Instant, _ scribe: inout some Scribe
  ) throws {
    guard let next = rebooked(appointment, after: appointment.day) else {
      return plan(.appointment(index, appointment), at: writing(of: appointment))
    }
    var change = SessionChange()
    change.day = next.day
    change.clock = next.clock
    try scribe.edit(next.session, change, by: officer(), at: now)
    expect(index, next, after: now)
  }

  /// Calls an appointment off before its day; they come by some other time.
  mutating func callOff(
    _ index: Int, _ appointment: Appointment, at now: Instant, _ scribe: inout some Scribe
  ) throws {
    let reason = dice.happens(70) ? dice.pick(Ideas.cancellations) : nil
    try scribe.cancel(appointment.session, reason: reason, by: officer(), at: now)
    plan(.visit(index), in: 2..<10, after: now)
  }

  private mutating func expect(_ index: Int, _ appointment: Appointment, after now: Instant) {
    let fate = dice.weighted([84, 8, 8])
    let tomorrow = hours.workingDay(1, after: OfficeHours.zone.day(of: now))
    guard fate > 0, tomorrow < appointment.day else {
      return plan(.appointment(index, appointment), at: writing(of: appointment))
    }
    let moment = hours.moment(on: tomorrow, &dice)
    plan(fate == 1 ? .moving(index, appointment) : .cancelling(index, appointment), at: moment)
  }

  /// When an appointment is written up: mostly as soon as it is over, now and then some days later.
  mutating func writing(of appointment: Appointment) -> Instant {
    let start = OfficeHours.zone.instant(of: appointment.day, appointment.clock)
    guard dice.happens(8) else {
      return start.adding(milliseconds: Int64(dice.roll(1_800_000..<6_000_000)))
    }
    return hours.moment(on: hours.workingDay(dice.roll(1..<8), after: appointment.day), &dice)
  }

  /// The same appointment some days after a day; nil where who holds it has no hour then.
  private mutating func rebooked(_ appointment: Appointment, after day: Day) -> Appointment? {
    var next = appointment
    next.day = hours.workingDay(dice.roll(1..<6), after: day)
    guard
      let clock = diary.book(appointment.holder, on: next.day, among: hours.hours(of: next.day), &dice)
    else { return nil }
    next.clock = clock
    return next
  }

  private func expected(
    on index: Int, _ holder: Identifier<Person>, _ kind: SessionKind
  ) -> [Identifier<Person>: SessionPart] {
    var parts = Dictionary(lives[index].people.map { ($0, SessionPart.innovator) }) { first, _ in first }
    parts[holder] = kind.isByMentor ? .mentor : .officer
    return parts
  }
}
