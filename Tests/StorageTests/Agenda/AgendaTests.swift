import Domain
import Storage
import TestSupport
import Testing

/// What a day asks for. The sample clinic's day is Thursday 15 October 2026.
struct AgendaTests {
  let clinic: SampleClinic
  let calendar: WorkCalendar

  init() throws {
    clinic = try SampleClinic()
    calendar = try clinic.casebook.calendar()
  }

  func agenda(
    on day: Day = SampleClinic.today, asked today: Day? = nil, for person: Actor? = nil,
    by actor: Actor? = nil
  ) throws -> Agenda {
    try clinic.casebook.agenda(
      of: day, on: today ?? day, for: person?.person, limit: 9, calendar: calendar, by: actor ?? clinic.fitri)
  }

  func days(_ count: Int) -> Day { SampleClinic.today.adding(days: count) }

  func instant(_ days: Int) -> Instant {
    SampleClinic.now.adding(milliseconds: Int64(days) * 86_400_000)
  }

  @Test func `a new case has a working day for its first answer`() throws {
    let caseFile = try clinic.openCase()

    #expect(try agenda().turn.items.map(\.summary.caseFile.code) == [caseFile.code])
    #expect(try agenda(on: days(1)).turn.items.map(\.due) == [CaseDue(days(1), .promise)])
    // Saturday and Sunday are no working days, yet the day of the promise is over.
    #expect(try agenda(on: days(4)).lateCases.items.map(\.summary.caseFile.code) == [caseFile.code])
  }

  @Test func `what was agreed tells of itself, not its case`() throws {
    let caseFile = try clinic.openCase()
    _ = try clinic.log(on: [caseFile])
    let followUp = try clinic.casebook.addFollowUp(
      FollowUpDraft(deed: "Kirim contoh", party: .clinic, due: days(1)), to: caseFile.id, by: clinic.fitri,
      at: SampleClinic.now
    ).result.followUp

    #expect(try agenda().ownFollowUps.items.map(\.followUp.code) == [followUp.code])
    #expect(try agenda().turn.total == 0)
    #expect(try agenda(on: days(4)).lateFollowUps.items.map(\.followUp.code) == [followUp.code])
    #expect(try agenda(on: days(4)).lateCases.total == 0)
  }

  @Test func `innovators are asked for what is due by the end of the week`() throws {
    let caseFile = try clinic.openCase()
    _ = try clinic.log(on: [caseFile])
    let due = [days(1), days(3), days(4)]
    for day in due {
      _ = try clinic.casebook.addFollowUp(
        FollowUpDraft(deed: "Foto antrean", party: .innovator, due: day), to: caseFile.id, by: clinic.fitri,
        at: SampleClinic.now)
    }

    #expect(try agenda().innovators.items.map(\.followUp.due) == [days(1), days(3)])
    #expect(try agenda(on: days(4)).innovators.total == 3)
  }

  @Test func `a paused case comes back on its day`() throws {
    let caseFile = try clinic.openCase()
    _ = try clinic.log(on: [caseFile])
    _ = try clinic.casebook.stepCase(
      caseFile.id, "pause", StepGrounds(reason: "Anggaran", day: days(5)), by: clinic.fitri,
      at: SampleClinic.now)

    #expect(try agenda(on: days(4)).turn.total == 0)
    #expect(try agenda(on: days(5)).turn.items.map(\.due?.ground) == [.waking])
    #expect(try agenda(on: days(6)).lateCases.total == 1)
  }

  @Test func `nothing of a paused case is late until it wakes up`() throws {
    let caseFile = try clinic.openCase()
    _ = try clinic.log(on: [caseFile])
    for party in [Party.clinic, .innovator] {
      _ = try clinic.casebook.addFollowUp(
        FollowUpDraft(deed: "Foto antrean", party: party, due: days(1)), to: caseFile.id, by: clinic.fitri,
        at: SampleClinic.now)
    }
    func late() throws -> [Int] {
      var filter = FollowUpFilter()
      filter.overdueOn = days(4)
      let agenda = try agenda(on: days(4))
      return [
        try clinic.casebook.followUps(filter, by: clinic.fitri).total, agenda.lateFollowUps.total,
        agenda.innovators.total,
      ]
    }
    #expect(try late() == [2, 1, 1])

    _ = try clinic.casebook.stepCase(
      caseFile.id, "pause", StepGrounds(reason: "Anggaran", day: days(20)), by: clinic.fitri,
      at: SampleClinic.now)

    #expect(try late() == [0, 0, 0])
    #expect(try clinic.casebook.followUps(FollowUpFilter(), by: clinic.fitri).total == 2)
  }

  @Test func `a planned session stands on its day, and is asked about once that is over`() throws {
    let caseFile = try clinic.openCase()
    let plan = try clinic.casebook.planSession(
      SessionDraft(kind: .mentoring, day: days(1), clock: Clock(minutes: 540), cases: [caseFile.id]),
      by: clinic.fitri, at: SampleClinic.now
    ).result

    #expect(try agenda(on: days(1)).sessions.items.map(\.session.code) == [plan.code])
    #expect(try agenda(on: days(4)).unfinished.items.map(\.session.code) == [plan.code])
    #expect(try agenda(on: days(1), for: clinic.budi).sessions.total == 0)
    #expect(try agenda(on: days(1), for: clinic.sari).sessions.total == 1)
  }

  @Test func `a class that was counted lacks its list until it is as long`() throws {
    var draft = SessionDraft(kind: .class, day: SampleClinic.today)
    draft.headCount = 2
    let session = try clinic.casebook.log(Visit(session: draft), by: clinic.fitri, at: SampleClinic.now)
      .result.session
    #expect(try agenda().unfinished.items.map(\.session.code) == [session.code])

    var change = SessionChange()
    change.newAttendance = [clinic.rina.person: .innovator, clinic.dewi.person: .innovator]
    _ = try clinic.casebook.editSession(session.id, change, by: clinic.fitri, at: SampleClinic.now)
    #expect(try agenda().unfinished.total == 0)
  }

  @Test func `a mentor hears what became of what was agreed since the last visit`() throws {
    let caseFile = try clinic.openCase()
    let agreed = FollowUpDraft(deed: "Foto antrean", party: .innovator, due: days(7))
    let first = try clinic.log(.mentoring, on: [caseFile], followUps: [agreed]).followUps[0]
    _ = try clinic.casebook.finishFollowUp(first.id, by: clinic.rina, at: instant(3))

    let news = try agenda(on: days(6), for: clinic.sari, by: clinic.sari)

    #expect(news.lastVisit == SampleClinic.today)
    #expect(news.news.items.map(\.code) == [first.code])
    #expect(try agenda(on: days(6), for: clinic.budi, by: clinic.budi).lastVisit == nil)
  }

  @Test
  func `a mentor hears of what is still open, and who was there meanwhile, but not of their own visits`()
    throws
  {
    let caseFile = try clinic.openCase()
    let agreed = FollowUpDraft(deed: "Foto antrean", party: .innovator, due: days(4))
    let open = try clinic.log(.mentoring, on: [caseFile], followUps: [agreed]).followUps[0]
    var draft = SessionDraft(kind: .consultation, day: days(5), cases: [caseFile.id])
    draft.attendance = [clinic.fitri.person: .officer]
    let other = try clinic.casebook.log(Visit(session: draft), by: clinic.fitri, at: instant(5)).result
      .session
    draft = SessionDraft(kind: .mentoring, day: days(5), cases: [caseFile.id])
    draft.attendance = [clinic.sari.person: .mentor]
    _ = try clinic.casebook.log(Visit(session: draft), by: clinic.sari, at: instant(5))

    let news = try agenda(on: days(6), for: clinic.sari, by: clinic.sari)

    #expect(news.lastVisit == days(5))
    #expect(news.news.items.map(\.code) == [other.code, open.code])
    #expect(news.news.total == 2)
  }

  @Test func `a plan of tomorrow is not asked about today, whichever day is looked at`() throws {
    let caseFile = try clinic.openCase()
    _ = try clinic.casebook.planSession(
      SessionDraft(kind: .mentoring, day: days(1), cases: [caseFile.id]), by: clinic.fitri,
      at: SampleClinic.now)

    #expect(try agenda(on: days(4), asked: SampleClinic.today).unfinished.total == 0)
    #expect(try agenda(on: days(4), asked: days(4)).unfinished.total == 1)
  }

  @Test func `whoever was answered at once can still be called a week later`() throws {
    let name = try PersonName("Nurlina")
    var visit = Visit(session: SessionDraft(kind: .consultation, day: SampleClinic.today))
    visit.newcomers = [Newcomer(particulars: Particulars(name: name), leads: true)]
    visit.newCase = CaseDraft(title: "Syarat lomba")
    visit.isClosing = true
    let caseFile = try clinic.casebook.log(visit, by: clinic.fitri, at: SampleClinic.now).result.newCase

    #expect(try agenda(on: days(7)).unreachable.items.map(\.code) == [caseFile?.code])
    #expect(try agenda(on: days(8)).unreachable.total == 0)
  }

  @Test func `an innovator learns of their own day only, and staff who cannot be called`() throws {
    _ = try clinic.openCase()
    _ = try clinic.openCase("Arsip", of: clinic.dewi, mentor: clinic.budi)

    #expect(try agenda(for: clinic.rina, by: clinic.rina).turn.total == 1)
    #expect(try agenda(for: clinic.rina, by: clinic.rina).unreachable.total == 0)
    #expect(try agenda(by: clinic.rina).turn.total == 1)
    #expect(try agenda().unreachable.total == 2)
  }

  @Test func `an innovator learns nothing of others by asking for a mentor's day`() throws {
    let foreign = try clinic.openCase("Arsip", of: clinic.dewi)
    let agreed = FollowUpDraft(deed: "Foto antrean", party: .innovator, due: days(4))
    _ = try clinic.log(.mentoring, on: [foreign], followUps: [agreed])

    let asked = try agenda(on: days(2), for: clinic.sari, by: clinic.rina)

    #expect(asked.lastVisit == nil)
    #expect(asked.news.total == 0)
    #expect(asked.innovators.total == 0)
  }

  @Test func `a mentor hears nothing of what was agreed before and rests`() throws {
    let caseFile = try clinic.openCase()
    let agreed = FollowUpDraft(deed: "Foto antrean", party: .innovator, due: days(1))
    _ = try clinic.log(.mentoring, on: [caseFile], followUps: [agreed])
    var draft = SessionDraft(kind: .mentoring, day: days(2), cases: [caseFile.id])
    draft.attendance = [clinic.sari.person: .mentor]
    _ = try clinic.casebook.log(Visit(session: draft), by: clinic.sari, at: instant(2))
    func heard() throws -> Int { try agenda(on: days(4), for: clinic.sari, by: clinic.sari).news.total }
    #expect(try heard() == 1)

    _ = try clinic.casebook.stepCase(
      caseFile.id, "pause", StepGrounds(reason: "Anggaran", day: days(20)), by: clinic.fitri, at: instant(2))

    #expect(try heard() == 0)
  }

  @Test func `late cases are listed, the latest first, as far as the filter reaches`() throws {
    let first = try clinic.openCase(at: instant(-9))
    let second = try clinic.openCase("Arsip", mentor: clinic.budi, at: instant(-6))
    _ = try clinic.openCase("Baru")
    var filter = CaseFilter()

    let late = try clinic.casebook.lateCases(
      filter, on: SampleClinic.today, calendar: calendar, by: clinic.fitri)
    #expect(late.cases.map(\.summary.caseFile.code) == [first.code, second.code])
    #expect(late.total == 2)

    filter.mentor = clinic.budi.person
    #expect(
      try clinic.casebook.lateCases(filter, on: SampleClinic.today, calendar: calendar, by: clinic.fitri)
        .total
        == 1)
  }
}

extension Agenda.News {
  /// The follow-up or the session that it tells of.
  fileprivate var code: Code {
    switch self {
    case .agreed(let followUp): followUp.followUp.code
    case .met(let detail, _): detail.session.code
    }
  }
}
