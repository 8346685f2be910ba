import Domain
import TestSupport
import Testing

@testable import Storage

/// To whom something can be given to do.
struct FollowUpOwnerTests {
  private let clinic: SampleClinic
  private let caseFile: CaseFile

  init() throws {
    clinic = try SampleClinic()
    caseFile = try clinic.openCase()
  }

  private func give(to owner: Actor, _ party: Party) throws -> FollowUp {
    try clinic.casebook.addFollowUp(
      FollowUpDraft(deed: "Kirim SK", party: party, owner: owner.person, due: SampleClinic.today),
      to: caseFile.id, by: clinic.fitri, at: SampleClinic.now
    ).result.followUp
  }

  @Test func `somebody whom the case does not concern is given nothing to do on it`() throws {
    for (stranger, party) in [(clinic.dewi, Party.innovator), (clinic.yusuf, .outside)] {
      #expect {
        try give(to: stranger, party)
      } throws: { error in
        guard case StorageError.notOnCase(_, caseFile.code, _) = error else { return false }
        return true
      }
    }
  }

  @Test func `a session gives strangers nothing to do either, and nothing of it stays`() throws {
    let task = FollowUpDraft(
      deed: "Kirim SK", party: .innovator, owner: clinic.dewi.person, due: SampleClinic.today)

    #expect(throws: StorageError.self) { try clinic.log(on: [caseFile], followUps: [task]) }
    #expect(try clinic.casebook.sessions(SessionFilter(), by: clinic.fitri).total == 0)
  }

  @Test func `who takes part, accompanies it or works for the clinic can be given something to do`() throws {
    for (owner, party) in [
      (clinic.rina, Party.innovator), (clinic.sari, .clinic), (clinic.budi, .clinic), (clinic.hasan, .clinic),
    ] {
      #expect(try give(to: owner, party).owner == owner.person)
    }
  }

  @Test func `somebody who joined the case can be given something to do`() throws {
    _ = try clinic.casebook.editCase(
      caseFile.id, CaseChange(newParticipants: [clinic.dewi.person]), by: clinic.fitri, at: SampleClinic.now)

    #expect(try give(to: clinic.dewi, .innovator).owner == clinic.dewi.person)
  }
}
