import Domain
import Storage

/// Classes, which belong to no case, and the days on which mentors are away.
extension Simulation {
  /// Announces a class of one of the mentors.
  mutating func announce(at now: Instant, _ scribe: inout some Scribe) throws {
    let mentor = dice.pick(register.mentors)
    let day = hours.workingDay(dice.roll(3..<15), after: OfficeHours.zone.day(of: now))
    let morning = hours.hours(of: day).filter { $0.hour < 11 }
    guard let clock = diary.book(mentor, on: day, among: morning, &dice) else { return }
    let draft = SessionDraft(
      kind: .class, day: day, clock: clock, minutes: Minutes(dice.pick([90, 135, 180])),
      topic: dice.pick(Topic.allCases), place: Ideas.hall, attendance: [mentor: .mentor])
    let session = try scribe.plan(draft, by: officer(), at: now)
    let appointment = Appointment(
      session: session, kind: .class, channel: .inPerson, holder: mentor, day: day, clock: clock)
    plan(.lesson(appointment), at: writing(of: appointment).adding(milliseconds: 3 * 3_600_000))
  }

  /// Writes a class up: people are counted, and mostly listed, some days later at times.
  mutating func teach(
    _ appointment: Appointment, at now: Instant, _ scribe: inout some Scribe
  ) throws {
    guard !dice.happens(6) else {
      return try scribe.cancel(
        appointment.session, reason: dice.pick(Ideas.cancellations), by: officer(), at: now)
    }
    let people = register.guests(dice.roll(8..<31), &dice)
    let isListed = dice.happens(60)
    var session = SessionDraft(
      kind: .class, day: appointment.day, clock: appointment.clock,
      headCount: max(people.count, dice.roll(6..<10)), attendance: [appointment.holder: .mentor])
    if isListed { for person in people { session.attendance[person] = .innovator } }
    _ = try scribe.log(Visit(session: session, plan: appointment.session), by: officer(), at: now)
    if !isListed, dice.happens(85) {
      plan(.attendanceList(appointment.session, people), in: 1..<12, after: now)
    }
  }

  /// The class of the demo that README's tour speaks of: counted, and not listed yet.
  mutating func teachCast(at now: Instant, _ scribe: inout some Scribe) throws {
    guard let mentor = register.person(named: Cast.lesson.mentor) else { return }
    let session = SessionDraft(
      kind: .class, day: OfficeHours.zone.day(of: now), minutes: Minutes(Cast.lesson.minutes),
      topic: Cast.lesson.topic, headCount: Cast.lesson.people, place: Ideas.hall,
      attendance: [mentor: .mentor])
    _ = try scribe.log(Visit(session: session), by: officer(), at: now)
  }

  /// Lists who came to a class.
  mutating func list(
    _ people: [Identifier<Person>], in session: Identifier<Session>, at now: Instant,
    _ scribe: inout some Scribe
  ) throws {
    var change = SessionChange()
    for person in people { change.newAttendance[person] = .innovator }
    guard !change.isEmpty else { return }
    try scribe.edit(session, change, by: officer(), at: now)
  }

  /// Notes some days on which a mentor will be away.
  mutating func leave(
    _ mentor: Identifier<Person>, at now: Instant, _ scribe: inout some Scribe
  ) throws {
    let since = hours.workingDay(dice.roll(2..<25), after: OfficeHours.zone.day(of: now))
    let days = since...hours.workingDay(dice.roll(0..<6), after: since)
    let kind: LeaveKind = [.leave, .dutyTravel, .training, .sick][dice.weighted([50, 30, 15, 5])]
    plan(.leave(mentor), in: 60..<200, after: now)
    guard !diary.isAway(mentor, on: days) else { return }
    try scribe.addLeave(of: mentor, kind, on: days, by: officer(), at: now)
    diary.note(days, of: mentor)
  }
}
