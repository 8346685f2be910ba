import Domain
import Storage

extension Simulation {
  /// Opens a case: at the desk with a first consultation, or by a letter that is answered later.
  mutating func open(_ index: Int, at now: Instant, _ scribe: inout some Scribe) throws {
    let idea = dice.pick(Ideas.titles)
    let role = lives[index].role
    let agency = role.flatMap { register.agency(named: $0.agency) } ?? dice.roll(1..<register.agencies.count)
    let people = role?.people.compactMap { register.person(named: $0.name) } ?? []
    // Mostly a handful of sessions, now and then many.
    let visits = 1 + dice.roll(0..<7) + dice.roll(0..<7)
    change(index) {
      $0.agency = agency
      $0.people = people
      $0.topic = role?.topic ?? idea.topic
      $0.openedOn = OfficeHours.zone.day(of: now)
      $0.visitsLeft = visits
    }
    var draft = CaseDraft(
      title: role?.title ?? idea.text, problem: dice.happens(70) ? dice.pick(Ideas.problems) : nil,
      agency: register.agencies[agency].id, topic: role?.topic ?? idea.topic)
    guard let role else {
      return dice.happens(35)
        ? try walkIn(index, &draft, at: now, &scribe) : try register(index, &draft, at: now, &scribe)
    }
    draft.participants = people
    draft.mentor = role.mentor.flatMap { register.person(named: $0) }
    let id = try scribe.openCase(draft, by: officer(), at: now)
    change(index) {
      $0.id = id
      $0.mentor = draft.mentor
    }
    for day in role.visits {
      plan(.visit(index), at: max(now, hours.moment(on: ClinicPlan.day(day), &dice)))
    }
    if let appointment = role.appointment {
      plan(.promise(index), at: hours.moment(on: ClinicPlan.day(appointment.agreed), &dice))
    }
  }

  /// Gives a case to a mentor.
  mutating func assign(_ index: Int, at now: Instant, _ scribe: inout some Scribe) throws {
    guard let id = lives[index].id else { return }
    let mentor = dice.pick(register.mentors)
    try scribe.assign(id, to: mentor, by: officer(), at: now)
    change(index) { $0.mentor = mentor }
  }

  private mutating func register(
    _ index: Int, _ draft: inout CaseDraft, at now: Instant, _ scribe: inout some Scribe
  ) throws {
    let officer = officer()
    let count = dice.happens(25) ? 2 : 1
    let agency = lives[index].agency
    for _ in 0..<count {
      let known = register.known(at: agency, &dice)
      let person = try known ?? add(register.newcomer(at: agency, &dice), by: officer, at: now, &scribe)
      if known == nil { register.remember(person, at: agency) }
      if !draft.participants.contains(person) { draft.participants.append(person) }
    }
    let id = try scribe.openCase(draft, by: officer, at: now)
    let people = draft.participants
    change(index) {
      $0.id = id
      $0.people = people
    }
    let isAssigned = dice.happens(85)
    if isAssigned { plan(.assignment(index), in: 0..<2, after: now) }
    try link(id, at: agency, by: officer, at: now, &scribe)
    try arrange(index, in: 2..<6, after: now, &scribe)
  }

  /// Ties a few cases to the one that came from the same unit before.
  private mutating func link(
    _ id: Identifier<CaseFile>, at agency: Int, by officer: Actor, at now: Instant,
    _ scribe: inout some Scribe
  ) throws {
    let former = register.lastCase(at: agency, now: id)
    guard let former, dice.happens(10) else { return }
    try scribe.link(id, to: former, as: dice.pick(CaseLink.allCases), by: officer, at: now)
  }

  private mutating func add(
    _ newcomer: Newcomer, by officer: Actor, at now: Instant, _ scribe: inout some Scribe
  ) throws -> Identifier<Person> {
    try scribe.addPerson(
      newcomer.particulars, agency: newcomer.agency, roles: [.innovator], logins: [], by: officer, at: now
    ).id
  }

  private mutating func walkIn(
    _ index: Int, _ draft: inout CaseDraft, at now: Instant, _ scribe: inout some Scribe
  ) throws {
    let officer = officer()
    let agency = lives[index].agency
    let known = register.known(at: agency, &dice)
    draft.participants = known.map { [$0] } ?? []
    var session = meeting(of: index, kind: .consultation, officer: officer, at: now)
    if let known { session.attendance[known] = .innovator }
    let visit = Visit(
      session: session, newCase: draft,
      newcomers: known == nil ? [try register.newcomer(at: agency, &dice)] : [])
    let record = try scribe.log(visit, by: officer, at: now)
    let newcomers = record.newcomers.map(\.id)
    for person in newcomers { register.remember(person, at: agency) }
    change(index) {
      $0.id = record.newCase?.id
      $0.people = draft.participants + newcomers
      $0.visitsLeft -= 1
    }
    // Half of them leave with an answer.
    guard dice.happens(50), lives[index].visitsLeft > 0 else {
      return plan(.ending(index), at: now.adding(milliseconds: Int64(dice.roll(60_000..<600_000))))
    }
    plan(.assignment(index), in: 0..<2, after: now)
    try arrange(index, in: 3..<12, after: now, &scribe)
  }
}
