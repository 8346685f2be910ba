import Domain
import TestSupport
import Testing

@testable import Storage

/// What a case was given with a step holds only until its next one.
struct WakingTests {
  static let later = Day(number: SampleClinic.today.number + 30)

  @Test func `a session that wakes a paused case clears the day on which it would have woken`() throws {
    let clinic = try SampleClinic()
    let caseFile = try clinic.openCase()
    _ = try clinic.log(on: [caseFile])
    _ = try clinic.casebook.stepCase(
      caseFile.id, "pause", StepGrounds(reason: "cuti", day: Self.later), by: clinic.fitri,
      at: SampleClinic.now)
    let paused = try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri).resumeOn

    _ = try clinic.log(on: [caseFile])

    let woken = try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri)
    #expect(paused == Self.later)
    #expect(woken.summary.status.code == "active")
    #expect(woken.resumeOn == nil)
  }

  @Test func `a case that is opened again has neither result nor recipient`() throws {
    let clinic = try SampleClinic()
    let caseFile = try clinic.openCase()
    for (step, grounds) in [
      ("refer", StepGrounds(reason: "di luar tugas", recipient: "Bappeda")),
      ("reopen", StepGrounds(reason: "kembali")), ("close", StepGrounds(result: "answered")),
      ("reopen", StepGrounds(reason: "belum selesai")),
    ] {
      _ = try clinic.casebook.stepCase(caseFile.id, step, grounds, by: clinic.fitri, at: SampleClinic.now)
    }

    let reopened = try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri)

    #expect(reopened.result == nil)
    #expect(reopened.recipient == nil)
  }
}
