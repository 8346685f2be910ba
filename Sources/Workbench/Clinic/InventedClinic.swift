import Domain
import Packs
import Storage

/// Makes invented clinics.
enum InventedClinic {
  /// How many days one unit of a bulk stands for.
  private static let bulkDays = 91

  /// Makes a clinic unit by unit, as people would have; nil keeps it in memory.
  static func units(_ plan: ClinicPlan, at path: String?, login: String) throws -> Casebook {
    let (casebook, admin) = try make(plan, at: path, login: login)
    var scribe = UnitScribe(casebook: casebook)
    var dice = Dice(seed: plan.seed)
    let register = try Register(plan, admin: admin, &scribe, &dice)
    var simulation = Simulation(plan, register, dice)
    try simulation.run(.max, &scribe)
    if path != nil { try casebook.settle() }
    return casebook
  }

  /// Makes a clinic of any size in a few big units.
  static func bulk(_ plan: ClinicPlan, at path: String?, login: String) throws -> Casebook {
    let (casebook, admin) = try make(plan, at: path, login: login)
    var dice = Dice(seed: plan.seed)
    let register = try casebook.bulk(by: admin, at: OfficeHours.zone.start(of: plan.firstDay)) {
      try Register(plan, admin: admin, &$0, &dice)
    }.result
    var simulation = Simulation(plan, register, dice)
    var day = plan.firstDay
    while !simulation.isOver {
      day = day.adding(days: bulkDays)
      let end = min(OfficeHours.zone.start(of: day), ClinicPlan.end)
      _ = try casebook.bulk(by: admin, at: end) { try simulation.run(until: end, &$0) }
      if path != nil { try casebook.settle() }
    }
    return casebook
  }

  /// Adds units of one session each, with its note and a follow-up, to a clinic.
  static func addSessions(_ count: Int, seed: UInt64, to casebook: Casebook, by admin: Actor) throws {
    var dice = Dice(seed: seed)
    let scribe = UnitScribe(casebook: casebook)
    let start = ClinicPlan.end.adding(milliseconds: -Int64(count) * 1000)
    let person = try scribe.addPerson(
      Particulars(name: PersonName("Putri Hidayat")), agency: nil, roles: [.innovator], logins: [], by: admin,
      at: start)
    let cases = try (0..<100).map { number in
      let draft = CaseDraft(title: "\(dice.pick(Ideas.titles).text) \(number)", participants: [person.id])
      return try scribe.openCase(draft, by: admin, at: start)
    }
    for number in 0..<count {
      let now = start.adding(milliseconds: Int64(number) * 1000)
      let session = SessionDraft(
        kind: .consultation, day: OfficeHours.zone.day(of: now), minutes: Minutes(30),
        note: dice.pick(Ideas.notes), attendance: [person.id: .innovator, admin.person: .officer],
        cases: [cases[number % cases.count]])
      let followUp = FollowUpDraft(
        deed: dice.pick(Ideas.deeds(of: .innovator)), party: .innovator, due: ClinicPlan.lastDay)
      _ = try scribe.log(Visit(session: session, followUps: [followUp]), by: admin, at: now)
    }
  }

  /// Makes a clinic in which nothing has happened yet.
  static func make(_ plan: ClinicPlan, at path: String?, login: String) throws -> (Casebook, Actor) {
    let casebook = try Casebook.make(
      at: path, clinic: Clinic(name: "Klinik Inovasi Tanjung Mekar", zone: OfficeHours.zone),
      workflow: WorkflowPack.embeddedCase(), calendar: CalendarPack.embedded(),
      admin: Particulars(name: PersonName("Wahyu Adiputra")),
      login: login, now: OfficeHours.zone.start(of: plan.firstDay.adding(days: -14)))
    let opened = try path.map { try Casebook(hasty: $0) } ?? casebook
    return (opened, try opened.actor(login: login))
  }
}
