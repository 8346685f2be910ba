import Domain
import Storage
import TestSupport
import Testing

/// Sessions that are agreed on before they take place.
struct PlanTests {
  private let clinic: SampleClinic
  private let caseFile: CaseFile
  private let nine = Clock(minutes: 540)

  init() throws {
    clinic = try SampleClinic()
    caseFile = try clinic.openCase()
  }

  private var casebook: Casebook { clinic.casebook }
  private var tomorrow: Day { SampleClinic.today.adding(days: 1) }

  private func plan(
    _ kind: SessionKind = .mentoring, on day: Day? = nil, at clock: Clock? = Clock(minutes: 540),
    minutes: Int? = nil, of cases: [CaseFile]? = nil, anyway: Bool = false
  ) throws -> Session {
    let draft = SessionDraft(
      kind: kind, day: day ?? tomorrow, clock: clock, minutes: minutes.flatMap { Minutes($0) },
      cases: (cases ?? [caseFile]).map(\.id))
    return try casebook.planSession(draft, anyway: anyway, by: clinic.fitri, at: SampleClinic.now).result
  }

  @Test func `a plan moves no case and stands in no list of what took place`() throws {
    let planned = try plan()

    #expect(planned.state == .planned)
    #expect(try casebook.caseDetail(caseFile.code, by: clinic.fitri).summary.status.code == "new")
    #expect(try casebook.sessions(SessionFilter(), by: clinic.fitri).total == 0)
    var filter = SessionFilter()
    filter.states = [.planned]
    #expect(try casebook.sessions(filter, by: clinic.fitri).sessions.map(\.session) == [planned])
  }

  @Test func `who holds and who comes is taken from the case`() throws {
    let planned = try plan()

    let people = try casebook.session(planned.code, by: clinic.fitri).attendance.map(\.name)
    #expect(people == ["Dr. Sari Wulandari, M.Si.", "Rina Astuti, S.KM"])
  }

  @Test func `a plan that is written up keeps its code and moves the case`() throws {
    let planned = try plan(on: SampleClinic.today, at: Clock(minutes: 16 * 60))
    let draft = SessionDraft(
      kind: .coaching, day: SampleClinic.today, minutes: Minutes(45), note: "Dampak", cases: [caseFile.id])
    let later = SampleClinic.now.adding(milliseconds: 2 * 3_600_000)

    let held = try casebook.log(
      Visit(session: draft, plan: planned.id), by: clinic.fitri, at: later
    ).result.session

    #expect(held.code == planned.code)
    #expect(held.state == .held)
    #expect(held.kind == .coaching)
    #expect(held.clock == Clock(minutes: 16 * 60))
    #expect(try casebook.caseDetail(caseFile.code, by: clinic.fitri).summary.status.code == "active")
    #expect(throws: StorageError.self) {
      try casebook.log(Visit(session: draft, plan: planned.id), by: clinic.fitri, at: later)
    }
  }

  @Test func `a plan that took place before its hour has no hour`() throws {
    let planned = try plan(on: SampleClinic.today, at: Clock(minutes: 16 * 60))
    let draft = SessionDraft(kind: .mentoring, day: SampleClinic.today, cases: [caseFile.id])

    let held = try casebook.log(
      Visit(session: draft, plan: planned.id), by: clinic.fitri, at: SampleClinic.now
    ).result.session

    #expect(held.clock == nil)
  }

  @Test func `what was agreed at a planned hour was opened at that hour`() throws {
    let planned = try plan()
    var visit = Visit(
      session: SessionDraft(kind: .mentoring, day: tomorrow, cases: [caseFile.id]), plan: planned.id)
    visit.followUps = [FollowUpDraft(deed: "Foto antrean", party: .innovator, due: tomorrow.adding(days: 7))]
    let evening = SampleClinic.now.adding(milliseconds: 30 * 3_600_000)

    _ = try casebook.log(visit, by: clinic.fitri, at: evening)

    let moved = try casebook.caseDetail(caseFile.code, by: clinic.fitri).summary.since
    let hour = try #require(nine)
    #expect(moved == casebook.clinic.zone.instant(of: tomorrow, hour))
  }

  @Test func `a plan whose hour is over, or that clashes, can still be described`() throws {
    let first = try plan()
    let second = try plan(minutes: 60, anyway: true)
    var change = SessionChange()
    change.place = "Ruang 2"

    _ = try casebook.editSession(second.id, change, by: clinic.fitri, at: SampleClinic.now)
    let later = SampleClinic.now.adding(milliseconds: 5 * 86_400_000)
    change.place = "Ruang 3"
    _ = try casebook.editSession(first.id, change, by: clinic.fitri, at: later)
    change = SessionChange()
    change.clock = Clock(minutes: 600)

    #expect(throws: StorageError.self) {
      try casebook.editSession(first.id, change, by: clinic.fitri, at: later)
    }
  }

  @Test func `a plan is found again by its case, then by its people`() throws {
    let other = try clinic.openCase("Arsip desa", of: clinic.dewi, mentor: clinic.budi)
    let mine = try plan()
    let others = try plan(at: Clock(minutes: 600), of: [other])

    let found = try casebook.plans(
      on: tomorrow, cases: [caseFile.id], people: [clinic.dewi.person], by: clinic.fitri)

    #expect(found.map(\.code) == [mine.code, others.code])
    #expect(try casebook.plans(on: SampleClinic.today, cases: [caseFile.id], by: clinic.fitri).isEmpty)
  }

  @Test(arguments: [(540, 60, true), (599, 30, true), (600, 30, false), (481, 60, true), (480, 60, false)])
  func `two plans of one mentor clash where their hours overlap`(
    _ clock: Int, _ minutes: Int, _ clashes: Bool
  ) throws {
    _ = try plan()
    let other = try clinic.openCase("Arsip desa", of: clinic.dewi)

    // Which error it is does not matter here.
    let second = try? plan(at: Clock(minutes: clock), minutes: minutes, of: [other])

    #expect((second == nil) == clashes)
    _ = try plan(at: Clock(minutes: clock), minutes: minutes, of: [other], anyway: true)
  }

  @Test func `nobody is planned in their leave`() throws {
    _ = try casebook.addLeave(
      of: clinic.sari.person, .leave, on: tomorrow...tomorrow, by: clinic.fitri, at: SampleClinic.now)

    #expect(throws: StorageError.self) { try plan() }
    _ = try plan(anyway: true)
  }

  @Test(arguments: [-1, 800])
  func `a plan lies ahead, and not years ahead`(_ days: Int) {
    #expect(throws: StorageError.self) { try plan(on: SampleClinic.today.adding(days: days)) }
  }

  @Test func `an hour of today that is over cannot be planned`() throws {
    #expect(throws: StorageError.self) { try plan(on: SampleClinic.today) }
    _ = try plan(on: SampleClinic.today, at: nil)
  }

  @Test func `a plan that was missed is followed by another one, in one unit`() throws {
    let planned = try plan()
    let later = SampleClinic.now.adding(milliseconds: 2 * 86_400_000)

    let missed = try casebook.missSession(
      planned.id, next: (SampleClinic.today.adding(days: 5), nine), by: clinic.fitri, at: later
    ).result

    #expect(missed.missed.state == .missed)
    #expect(missed.next?.day == SampleClinic.today.adding(days: 5))
    _ = try casebook.undo(by: clinic.fitri, at: later)
    #expect(try casebook.session(planned.code, by: clinic.fitri).session.state == .planned)
  }

  @Test func `why nobody came stands below what was planned, and not in the next plan`() throws {
    var draft = SessionDraft(kind: .mentoring, day: tomorrow, note: "Bawa data antrean", cases: [caseFile.id])
    draft.topic = .budget
    let planned = try casebook.planSession(draft, by: clinic.fitri, at: SampleClinic.now).result
    let later = SampleClinic.now.adding(milliseconds: 2 * 86_400_000)

    let done = try casebook.missSession(
      planned.id, topic: .regulation, note: "Sakit", next: (SampleClinic.today.adding(days: 5), nine),
      by: clinic.fitri, at: later
    ).result

    let missed = try casebook.session(planned.code, by: clinic.fitri)
    #expect(missed.note == "Bawa data antrean\nSakit")
    #expect(missed.topic == .regulation)
    let next = try #require(done.next)
    #expect(try casebook.session(next.code, by: clinic.fitri).note == nil)
  }

  @Test func `a session that was agreed on elsewhere can be missed too`() throws {
    let draft = SessionDraft(
      kind: .coaching, day: SampleClinic.today, clock: Clock(minutes: 600), cases: [caseFile.id])

    let missed = try casebook.missSession(draft, by: clinic.fitri, at: SampleClinic.now).result.missed

    #expect(missed.state == .missed)
    let detail = try casebook.session(missed.code, by: clinic.fitri)
    #expect(detail.attendance.map(\.name) == ["Dr. Sari Wulandari, M.Si.", "Rina Astuti, S.KM"])
    #expect(try casebook.caseDetail(caseFile.code, by: clinic.fitri).summary.status.code == "new")
    let ahead = SessionDraft(kind: .coaching, day: tomorrow, cases: [caseFile.id])
    #expect(throws: StorageError.self) {
      try casebook.missSession(ahead, by: clinic.fitri, at: SampleClinic.now)
    }
  }

  @Test func `nobody has missed what is still to come`() throws {
    let planned = try plan()

    #expect(throws: StorageError.self) {
      try casebook.missSession(planned.id, by: clinic.fitri, at: SampleClinic.now)
    }
  }

  @Test func `a plan that was called off is over`() throws {
    let planned = try plan()

    _ = try casebook.cancelSession(planned.id, reason: "Rapat", by: clinic.fitri, at: SampleClinic.now)

    #expect(try casebook.session(planned.code, by: clinic.fitri).reason == "Rapat")
    #expect(throws: StorageError.self) {
      try casebook.cancelSession(planned.id, reason: nil, by: clinic.fitri, at: SampleClinic.now)
    }
  }

  @Test func `a plan is moved by its day, where that fits`() throws {
    let planned = try plan()
    let other = try clinic.openCase("Arsip desa", of: clinic.dewi)
    _ = try plan(on: SampleClinic.today.adding(days: 3), of: [other])
    var change = SessionChange()
    change.day = SampleClinic.today.adding(days: 3)

    #expect(throws: StorageError.self) {
      try casebook.editSession(planned.id, change, by: clinic.fitri, at: SampleClinic.now)
    }
    change.clock = Clock(minutes: 600)
    _ = try casebook.editSession(planned.id, change, by: clinic.fitri, at: SampleClinic.now)
  }

  @Test func `an innovator sees the plans of their own case`() throws {
    let planned = try plan()

    #expect(try casebook.plans(on: tomorrow, cases: [caseFile.id], by: clinic.rina).map(\.id) == [planned.id])
    #expect(try casebook.plans(on: tomorrow, cases: [caseFile.id], by: clinic.dewi).isEmpty)
  }

  @Test func `nobody writes up somebody else's plan, and nobody in a false part`() throws {
    let planned = try plan(on: SampleClinic.today, at: nil)
    let others = try clinic.openCase("Arsip desa", of: clinic.dewi, mentor: clinic.budi)
    let foreign = SessionDraft(kind: .mentoring, day: SampleClinic.today, cases: [others.id])
    let pretended = SessionDraft(
      kind: .mentoring, day: SampleClinic.today, attendance: [clinic.rina.person: .mentor],
      cases: [caseFile.id])

    #expect(throws: StorageError.self) {
      try casebook.log(Visit(session: foreign, plan: planned.id), by: clinic.budi, at: SampleClinic.now)
    }
    #expect(throws: StorageError.self) {
      try casebook.log(Visit(session: pretended, plan: planned.id), by: clinic.fitri, at: SampleClinic.now)
    }
    #expect(try casebook.session(planned.code, by: clinic.fitri).session.state == .planned)
  }

  @Test func `a page of the guest book asks for the same rights as a line`() throws {
    let newcomer = Newcomer(
      particulars: Particulars(name: try PersonName("Tono")),
      newAgency: AgencyDraft(code: try AgencyCode("desa-melati"), name: "Desa Melati"))
    let session = SessionDraft(kind: .consultation, day: SampleClinic.today, cases: [caseFile.id])

    #expect(throws: RefusedPage.self) {
      try casebook.log(
        page: [.visit(Visit(session: session, newcomers: [newcomer]))], by: clinic.sari, at: SampleClinic.now)
    }
    _ = try casebook.log(
      page: [.visit(Visit(session: session, newcomers: [newcomer]))], by: clinic.fitri, at: SampleClinic.now)
  }
}
