import Domain
import Storage

/// Lets an invented clinic live from its first case to the end of its plan, in the order of time.
struct Simulation {
  private(set) var lives: [Life]
  var register: Register
  var dice: Dice
  /// Who is expected where.
  var diary = Diary()
  private var agenda = Agenda<Turning>()
  /// What comes next; nil once the plan's end is reached.
  private var upcoming: (at: Int64, event: Turning)?

  /// Plans the openings; units and people are registered already.
  init(_ plan: ClinicPlan, _ register: Register, _ dice: Dice) {
    self.register = register
    self.dice = dice
    let openings = plan.openings(register.hours, &self.dice)
    lives = openings.map { Life(role: $0.role) }
    for (index, opening) in openings.enumerated() {
      agenda.plan(.opening(index), at: opening.at.milliseconds)
    }
    for moment in plan.classes(register.hours, &self.dice) { self.plan(.announcement, at: moment) }
    for mentor in register.mentors {
      self.plan(.leave(mentor), in: 10..<120, after: OfficeHours.zone.start(of: plan.firstDay))
    }
    if plan.hasCast {
      let day = ClinicPlan.day(Cast.lesson.day)
      self.plan(.castLesson, at: OfficeHours.instant(of: day, minutes: 11 * 60 + 30))
    }
    advance()
  }

  /// When the clinic is open.
  var hours: OfficeHours { register.hours }

  /// Whether all has happened.
  var isOver: Bool { upcoming == nil }

  /// Lets so many things happen, fewer if the end comes first.
  mutating func run(_ count: Int, _ scribe: inout some Scribe) throws {
    for _ in 0..<count {
      guard let (at, event) = upcoming else { return }
      try handle(event, at: Instant(milliseconds: at), &scribe)
      advance()
    }
  }

  /// Lets everything happen up to a moment.
  mutating func run(until end: Instant, _ scribe: inout some Scribe) throws {
    while let (at, _) = upcoming, at <= end.milliseconds { try run(1, &scribe) }
  }

  mutating func plan(_ event: Turning, at instant: Instant) {
    agenda.plan(event, at: instant.milliseconds)
  }

  /// Plans something for a working day between so many from now.
  mutating func plan(_ event: Turning, in days: Range<Int>, after now: Instant) {
    let day = hours.workingDay(dice.roll(days), after: OfficeHours.zone.day(of: now))
    let moment = hours.moment(on: day, &dice)
    plan(event, at: max(moment, now.adding(milliseconds: Int64(dice.roll(60_000..<1_800_000)))))
  }

  mutating func change(_ index: Int, _ body: (inout Life) -> Void) {
    body(&lives[index])
  }

  /// The officer at the desk.
  mutating func officer() -> Actor { dice.pick(register.staff) }

  private mutating func advance() {
    upcoming = agenda.next().flatMap { $0.at <= ClinicPlan.end.milliseconds ? $0 : nil }
  }

  private mutating func handle(_ event: Turning, at now: Instant, _ scribe: inout some Scribe) throws {
    switch event {
    case .opening(let index): try open(index, at: now, &scribe)
    case .assignment(let index): try assign(index, at: now, &scribe)
    case .visit(let index): try visit(index, at: now, &scribe)
    case .promise(let index): try promise(index, at: now, &scribe)
    case .appointment(let index, let appointment): try keep(index, appointment, at: now, &scribe)
    case .moving(let index, let appointment): try move(index, appointment, at: now, &scribe)
    case .cancelling(let index, let appointment): try callOff(index, appointment, at: now, &scribe)
    case .deed(let followUp): try scribe.finish(followUp, by: officer(), at: now)
    case .postponing(let index, let agreement): try postpone(agreement, of: index, at: now, &scribe)
    case .transferring(let index, let agreement): try transfer(agreement, of: index, at: now, &scribe)
    case .dropping(let index, let agreement): try drop(agreement, of: index, at: now, &scribe)
    case .correction(let session, let minutes):
      var change = SessionChange()
      change.minutes = minutes
      try scribe.edit(session, change, by: officer(), at: now)
    case .ending(let index): try end(index, at: now, &scribe)
    case .confirmation(let index): try confirm(index, at: now, &scribe)
    case .waking(let index): try wake(index, at: now, &scribe)
    case .reopening(let index): try reopen(index, at: now, &scribe)
    case .announcement: try announce(at: now, &scribe)
    case .lesson(let appointment): try teach(appointment, at: now, &scribe)
    case .castLesson: try teachCast(at: now, &scribe)
    case .attendanceList(let session, let people): try list(people, in: session, at: now, &scribe)
    case .leave(let mentor): try leave(mentor, at: now, &scribe)
    }
  }
}
