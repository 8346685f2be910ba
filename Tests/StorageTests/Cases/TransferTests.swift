import Domain
import TestSupport
import Testing

@testable import Storage

/// A case passes to somebody else, with what was still to be done on it.
struct TransferTests {
  private let clinic: SampleClinic
  private let caseFile: CaseFile

  init() throws {
    clinic = try SampleClinic()
    caseFile = try clinic.openCase()
  }

  private func transfer(_ seat: CaseSeat, to actor: Actor) throws {
    _ = try clinic.casebook.transferCase(
      caseFile.id, seat, to: actor.person, by: clinic.fitri, at: SampleClinic.now)
  }

  @Test
  func `the lead passes, and the former leader stays as a member`() throws {
    try transfer(.leader, to: clinic.dewi)

    let detail = try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri)
    #expect(detail.participants == ["Dewi Lestari, S.Pd.", "Rina Astuti, S.KM"])
    #expect(detail.summary.leader == "Dewi Lestari, S.Pd.")
    #expect(detail.summary.agency == "Puskesmas Melati")
  }

  @Test
  func `what the former leader still had to do goes along, what is done stays`() throws {
    let done = try clinic.addFollowUp(to: caseFile)
    _ = try clinic.casebook.finishFollowUp(done.id, by: clinic.fitri, at: SampleClinic.now)
    let open = try clinic.addFollowUp(to: caseFile)

    try transfer(.leader, to: clinic.dewi)

    #expect(
      try clinic.casebook.followUp(open.code, by: clinic.fitri).followUp.owner == clinic.dewi.person)
    #expect(
      try clinic.casebook.followUp(done.code, by: clinic.fitri).followUp.owner == clinic.rina.person)
  }

  @Test
  func `the mentoring passes to a mentor only`() throws {
    try transfer(.mentor, to: clinic.budi)

    #expect(try clinic.casebook.caseFile(caseFile.code, by: clinic.fitri).mentor == clinic.budi.person)
    #expect(throws: StorageError.self) { try transfer(.mentor, to: clinic.dewi) }
  }

  @Test
  func `all open cases of somebody pass as one unit, closed ones stay`() throws {
    let closed = try clinic.openCase("Sudah selesai")
    _ = try clinic.log(on: [closed])
    _ = try clinic.casebook.stepCase(
      closed.id, "close", StepGrounds(result: "answered"), by: clinic.fitri, at: SampleClinic.now)
    let second = try clinic.openCase("Kasus kedua")

    let passed = try clinic.casebook.transferCases(
      from: clinic.sari.person, .mentor, to: clinic.budi.person, by: clinic.fitri, at: SampleClinic.now)

    #expect(passed.result.map(\.id) == [caseFile.id, second.id])
    #expect(try clinic.casebook.caseFile(closed.code, by: clinic.fitri).mentor == clinic.sari.person)
    _ = try clinic.casebook.undo(passed.unit, by: clinic.fitri, at: SampleClinic.now)
    #expect(try clinic.casebook.caseFile(second.code, by: clinic.fitri).mentor == clinic.sari.person)
  }

  @Test
  func `who has no open case has nothing to pass on`() throws {
    #expect(throws: StorageError.self) {
      try clinic.casebook.transferCases(
        from: clinic.dewi.person, .leader, to: clinic.rina.person, by: clinic.fitri, at: SampleClinic.now)
    }
  }

  @Test
  func `a case that has ended is not passed on`() throws {
    _ = try clinic.log(on: [caseFile])
    _ = try clinic.casebook.stepCase(
      caseFile.id, "close", StepGrounds(result: "answered"), by: clinic.fitri, at: SampleClinic.now)

    #expect(throws: StorageError.self) { try transfer(.leader, to: clinic.dewi) }
  }
}
