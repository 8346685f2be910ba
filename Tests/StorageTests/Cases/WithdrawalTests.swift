import Domain
import TestSupport
import Testing

@testable import Storage

/// Who ends a case in the innovators' name.
struct WithdrawalTests {
  private let clinic: SampleClinic
  private let caseFile: CaseFile
  private let grounds = StepGrounds(reason: "Pindah tugas")

  init() throws {
    clinic = try SampleClinic()
    caseFile = try clinic.openCase()
    _ = try clinic.casebook.editCase(
      caseFile.id, CaseChange(newParticipants: [clinic.dewi.person]), by: clinic.fitri, at: SampleClinic.now)
  }

  private func withdraw(by actor: Actor) throws -> Status {
    try clinic.casebook.stepCase(caseFile.id, "withdraw", grounds, by: actor, at: SampleClinic.now)
      .result.status
  }

  private func steps(by actor: Actor) throws -> [Step] {
    let found = try clinic.casebook.caseFile(caseFile.code, by: actor)
    return try clinic.casebook.steps(of: found, by: actor)
  }

  @Test func `a member does not withdraw the case from its leader`() throws {
    #expect {
      try withdraw(by: clinic.dewi)
    } throws: { error in
      guard case StorageError.stepNotYours(_, _, _, ends: true) = error else { return false }
      return true
    }
    #expect(try steps(by: clinic.dewi).isEmpty)
    #expect(
      try clinic.casebook.obstacles(of: caseFile, to: "withdrawn", by: clinic.dewi)
        .contains { if case .notYours = $0 { true } else { false } })
  }

  @Test func `the leader withdraws it`() throws {
    #expect(try steps(by: clinic.rina).map(\.code) == ["withdraw"])
    #expect(try withdraw(by: clinic.rina).code == "withdrawn")
  }

  @Test func `staff records that it was withdrawn`() throws {
    #expect(try withdraw(by: clinic.fitri).code == "withdrawn")
  }

  @Test func `whoever is made the leader may withdraw it, and the former leader no longer`() throws {
    _ = try clinic.casebook.transferCase(
      caseFile.id, .leader, to: clinic.dewi.person, by: clinic.fitri, at: SampleClinic.now)

    #expect(throws: StorageError.self) { try withdraw(by: clinic.rina) }
    #expect(try withdraw(by: clinic.dewi).code == "withdrawn")
  }

  @Test func `a member still says that a case is not finished yet`() throws {
    _ = try clinic.log(on: [caseFile])
    _ = try clinic.casebook.stepCase(
      caseFile.id, "propose-closing", StepGrounds(result: "answered"), by: clinic.sari, at: SampleClinic.now)

    #expect(try steps(by: clinic.dewi).map(\.code) == ["reject-closing"])
  }
}
