import Domain
import Storage
import TestSupport
import Testing

/// What becomes of a follow-up before it is done.
struct FollowUpChangeTests {
  private let clinic: SampleClinic
  private let caseFile: CaseFile
  private let followUp: FollowUp

  init() throws {
    clinic = try SampleClinic()
    caseFile = try clinic.openCase()
    _ = try clinic.log(on: [caseFile])
    followUp = try clinic.addFollowUp(to: caseFile)
  }

  private var casebook: Casebook { clinic.casebook }
  private var status: String {
    get throws { try casebook.caseDetail(caseFile.code, by: clinic.fitri).summary.status.code }
  }

  @Test func `giving the last one up gives the turn back to the clinic`() throws {
    #expect(try status == "waiting")

    let cancelled = try casebook.cancelFollowUp(
      followUp.id, reason: "Tidak perlu", by: clinic.fitri, at: SampleClinic.now
    ).result

    #expect(cancelled.followUp.isCancelled)
    #expect(cancelled.standing.status.code == "active")
    #expect(try casebook.followUps(FollowUpFilter(), by: clinic.fitri).total == 0)
  }

  @Test func `giving it to the clinic makes it the clinic's turn, and outsiders' theirs`() throws {
    let toClinic = try casebook.transferFollowUp(
      followUp.id, to: .clinic, clinic.sari.person, by: clinic.fitri, at: SampleClinic.now
    ).result
    #expect(toClinic.standing.status.code == "active")
    #expect(toClinic.followUp.owner == clinic.sari.person)

    let toOthers = try casebook.transferFollowUp(
      followUp.id, to: .outside, by: clinic.fitri, at: SampleClinic.now
    ).result
    #expect(toOthers.standing.status.code == "outside")
    #expect(toOthers.followUp.owner == nil)
  }

  @Test func `it is put off to a later day only`() throws {
    for day in [followUp.due, followUp.due.adding(days: -1)] {
      #expect(throws: StorageError.self) {
        try casebook.postponeFollowUp(followUp.id, to: day, by: clinic.fitri, at: SampleClinic.now)
      }
    }
    let later = try casebook.postponeFollowUp(
      followUp.id, to: followUp.due.adding(days: 3), by: clinic.fitri, at: SampleClinic.now
    ).result

    #expect(later.followUp.due == followUp.due.adding(days: 3))
    #expect(try status == "waiting")
  }

  @Test func `a correction may move its day back, but not before the day of the agreement`() throws {
    _ = try casebook.editFollowUp(
      followUp.id, FollowUpChange(due: SampleClinic.today), by: clinic.fitri, at: SampleClinic.now)
    #expect(throws: StorageError.self) {
      try casebook.editFollowUp(
        followUp.id, FollowUpChange(due: SampleClinic.today.adding(days: -1)), by: clinic.fitri,
        at: SampleClinic.now)
    }
    #expect(throws: StorageError.self) {
      try casebook.editFollowUp(followUp.id, FollowUpChange(), by: clinic.fitri, at: SampleClinic.now)
    }
  }

  @Test func `nothing changes of one that is done`() throws {
    _ = try casebook.finishFollowUp(followUp.id, by: clinic.fitri, at: SampleClinic.now)

    #expect(throws: StorageError.self) {
      try casebook.cancelFollowUp(followUp.id, by: clinic.fitri, at: SampleClinic.now)
    }
    #expect(throws: StorageError.self) {
      try casebook.editFollowUp(
        followUp.id, FollowUpChange(deed: "Lain"), by: clinic.fitri, at: SampleClinic.now)
    }
  }

  @Test func `it is given to nobody who has nothing to do with the case`() {
    #expect(throws: StorageError.self) {
      try casebook.transferFollowUp(
        followUp.id, to: .innovator, clinic.dewi.person, by: clinic.fitri, at: SampleClinic.now)
    }
  }
}
