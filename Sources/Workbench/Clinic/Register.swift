import Domain
import Storage

/// The units and people of an invented clinic.
struct Register {
  private(set) var agencies: [Agency] = []
  private(set) var staff: [Actor] = []
  private(set) var mentors: [Identifier<Person>] = []
  /// Who may do anything.
  let admin: Actor
  /// When the clinic is open.
  let hours: OfficeHours
  private var names: Names
  private var agenciesByName: [String: Int] = [:]
  private var peopleByName: [String: Identifier<Person>] = [:]
  /// Those who have come so far, by the position of their agency.
  private var innovators: [[Identifier<Person>]] = []
  private var everybody: [Identifier<Person>] = []
  /// The case that was opened last, by the position of its agency.
  private var lastCases: [Int: Identifier<CaseFile>] = [:]

  /// Registers all units, everybody who works in the clinic, and the cast of the demo.
  init(
    _ plan: ClinicPlan, admin: Actor, _ scribe: inout some Scribe, _ dice: inout Dice
  ) throws {
    self.admin = admin
    names = Names(today: ClinicPlan.lastDay)
    hours = try OfficeHours(since: plan.firstDay.adding(days: -14))
    let day = hours.workingDay(0, after: plan.firstDay.adding(days: -14))
    let now = OfficeHours.instant(of: day, minutes: 9 * 60)
    try addAgencies(&scribe, at: now)
    let cast = plan.hasCast ? Cast.mentors : []
    try addWorkers(.mentor, cast, count: plan.count(of: .mentor), at: now, &scribe, &dice)
    let officers = plan.hasCast ? [(Cast.officer, true)] : []
    try addWorkers(.staff, officers, count: plan.count(of: .staff), at: now, &scribe, &dice)
    try addWorkers(.supervisor, [], count: plan.count(of: .supervisor), at: now, &scribe, &dice)
    if plan.hasCast { try addCast(at: now, &scribe, &dice) }
  }

  /// The position of a unit by its name.
  func agency(named name: String) -> Int? { agenciesByName[name] }

  /// A person of the cast.
  func person(named name: String) -> Identifier<Person>? { peopleByName[name] }

  /// Who a case from a unit is of: somebody who came before, or nil for somebody new.
  func known(at agency: Int, _ dice: inout Dice) -> Identifier<Person>? {
    guard !innovators[agency].isEmpty, dice.happens(45) else { return nil }
    return dice.pick(innovators[agency])
  }

  /// Somebody who has never come before.
  mutating func newcomer(at agency: Int, _ dice: inout Dice) throws -> Newcomer {
    let isVillager = agencies[agency].kind == .village && dice.happens(60)
    return Newcomer(
      particulars: try names.person(&dice, isCivilServant: !isVillager), agency: agencies[agency].id)
  }

  /// Remembers somebody who came.
  mutating func remember(_ person: Identifier<Person>, at agency: Int) {
    innovators[agency].append(person)
    everybody.append(person)
  }

  /// Some of those who came so far, at most so many, each once.
  func guests(_ count: Int, _ dice: inout Dice) -> [Identifier<Person>] {
    guard !everybody.isEmpty else { return [] }
    return Set((0..<count).map { _ in dice.pick(everybody) }).sorted()
  }

  /// The case that came from a unit before, now that another one has.
  mutating func lastCase(at agency: Int, now id: Identifier<CaseFile>) -> Identifier<CaseFile>? {
    lastCases.updateValue(id, forKey: agency)
  }

  private mutating func addAgencies(_ scribe: inout some Scribe, at now: Instant) throws {
    for place in Places.all {
      guard let code = AgencyCode(naming: place.name) else { continue }
      let draft = AgencyDraft(
        code: code, name: place.name, kind: place.kind,
        parent: place.parent.flatMap { agenciesByName[$0] }.map { agencies[$0].id },
        aliases: try place.aliases.map { try AgencyCode($0) })
      agenciesByName[place.name] = agencies.count
      agencies.append(try scribe.addAgency(draft, by: admin, at: now))
    }
    innovators = Array(repeating: [], count: agencies.count)
  }

  private mutating func addWorkers(
    _ role: Role, _ given: [(name: String, isWoman: Bool)], count: Int, at now: Instant,
    _ scribe: inout some Scribe, _ dice: inout Dice
  ) throws {
    for position in 0..<count {
      let particulars =
        position < given.count
        ? try names.particulars(
          given[position].name, isWoman: given[position].isWoman, isCivilServant: true, &dice)
        : try names.person(&dice, isCivilServant: true)
      let person = try scribe.addPerson(
        particulars, agency: agenciesByName["Bappelitbangda"].map { agencies[$0].id }, roles: [role],
        logins: [], by: admin, at: now)
      peopleByName[particulars.name.text] = person.id
      switch role {
      case .staff: staff.append(Actor(person: person.id, roles: [role]))
      case .mentor: mentors.append(person.id)
      case .admin, .supervisor, .innovator, .juror: break
      }
    }
  }

  private mutating func addCast(
    at now: Instant, _ scribe: inout some Scribe, _ dice: inout Dice
  ) throws {
    var people = Cast.cases.sorted { $0.key < $1.key }.flatMap { _, role in
      role.people.map { (name: $0.name, isWoman: $0.isWoman, agency: role.agency) }
    }
    people.append((Cast.acquaintance.name, false, Cast.acquaintance.agency))
    for person in people {
      guard let agency = agenciesByName[person.agency] else { continue }
      let particulars = try names.particulars(
        person.name, isWoman: person.isWoman, isCivilServant: true, &dice)
      peopleByName[person.name] = try scribe.addPerson(
        particulars, agency: agencies[agency].id, roles: [.innovator], logins: [], by: admin, at: now
      ).id
    }
  }
}
