import Domain
import Storage
import TestSupport
import Testing

/// Who may say that something agreed was done.
struct FollowUpTurnTests {
  @Test(arguments: [(Party.innovator, true), (.clinic, false), (.outside, false)])
  func `an innovator finishes only what is the innovators' to do`(_ party: Party, _ isAllowed: Bool) throws {
    let clinic = try SampleClinic()
    let caseFile = try clinic.casebook.openCase(
      CaseDraft(title: "Antrean obat", participants: [clinic.rina.person]), by: clinic.fitri,
      at: SampleClinic.now
    ).result
    let followUp = try clinic.casebook.addFollowUp(
      FollowUpDraft(deed: "kirim SK", party: party, due: SampleClinic.today), to: caseFile.id,
      by: clinic.fitri,
      at: SampleClinic.now
    ).result.followUp

    // Which error it is does not matter here.
    let finished = try? clinic.casebook.finishFollowUp(followUp.id, by: clinic.rina, at: SampleClinic.now)

    #expect((finished != nil) == isAllowed)
  }
}
