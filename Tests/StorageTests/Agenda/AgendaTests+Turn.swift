import Domain
import Storage
import TestSupport
import Testing

// Whose turn a day names, and what a past day does not know yet.
extension AgendaTests {
  private func agree(_ party: Party, due: Day, on caseFile: CaseFile, at now: Instant) throws -> FollowUp {
    try clinic.casebook.addFollowUp(
      FollowUpDraft(deed: "Kirim surat", party: party, due: due), to: caseFile.id, by: clinic.fitri, at: now
    ).result.followUp
  }

  @Test func `what an outside party agreed on stands in a block of its own, late or due this week`() throws {
    let caseFile = try clinic.openCase()
    _ = try clinic.log(on: [caseFile])
    let soon = try agree(.outside, due: days(1), on: caseFile, at: SampleClinic.now)
    _ = try agree(.outside, due: days(4), on: caseFile, at: SampleClinic.now)

    #expect(try agenda().outside.items.map(\.followUp.code) == [soon.code])
    #expect(try agenda(on: days(4)).outside.total == 2)
    #expect(try agenda(on: days(4), for: clinic.budi).outside.total == 0)
  }

  @Test func `every case in the clinic's hands is told of, with a day or without`() throws {
    let planned = try clinic.openCase()
    _ = try clinic.casebook.planSession(
      SessionDraft(kind: .mentoring, day: days(5), cases: [planned.id]), by: clinic.fitri,
      at: SampleClinic.now)
    let agreed = try clinic.openCase()
    _ = try clinic.log(on: [agreed])
    _ = try agree(.clinic, due: days(2), on: agreed, at: SampleClinic.now)
    var filter = CaseFilter()
    filter.holder = .clinic

    let turn = try agenda().turn.items
    let mine = try agenda(for: clinic.sari).turn.items.map(\.summary.caseFile.code)

    #expect(turn.map(\.summary.caseFile.code) == [planned.code])
    #expect(turn.map(\.due) == [CaseDue(days(5), .plan)])
    // What Fitri is to do on it is no row of Sari's day, so the case itself is.
    #expect(mine == [agreed.code, planned.code])
    #expect(try clinic.casebook.cases(filter, by: clinic.fitri).total == 2)
  }

  @Test
  func `without the calendar of its year a case of the clinic's has no day, and is told of all the same`()
    throws
  {
    let caseFile = try clinic.openCase()

    let agenda = try clinic.casebook.agenda(
      of: SampleClinic.today, on: SampleClinic.today, limit: 9, calendar: nil, by: clinic.fitri)

    #expect(agenda.turn.items.map(\.summary.caseFile.code) == [caseFile.code])
    #expect(agenda.turn.items.map(\.due) == [nil])
  }

  @Test func `a past day knows no case, follow-up or plan that was made after it`() throws {
    let caseFile = try clinic.openCase()
    _ = try clinic.log(on: [caseFile])
    for party in Party.allCases { _ = try agree(party, due: days(1), on: caseFile, at: SampleClinic.now) }
    _ = try clinic.casebook.planSession(
      SessionDraft(kind: .mentoring, day: days(2), cases: [caseFile.id]), by: clinic.fitri,
      at: SampleClinic.now)
    var draft = SessionDraft(kind: .class, day: SampleClinic.today)
    draft.headCount = 2
    _ = try clinic.casebook.log(Visit(session: draft), by: clinic.fitri, at: SampleClinic.now)

    let before = try agenda(on: days(-1), asked: SampleClinic.today)
    let mentor = try agenda(on: days(-1), asked: SampleClinic.today, for: clinic.sari)

    #expect(before.turn.total + before.lateCases.total == 0)
    #expect(before.ownFollowUps.total + before.innovators.total + before.outside.total == 0)
    #expect(before.unfinished.total == 0)
    #expect(mentor.next == nil)
    #expect(mentor.news.total == 0)
  }
}
