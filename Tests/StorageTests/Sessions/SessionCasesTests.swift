import Domain
import TestSupport
import Testing

@testable import Storage

struct SessionCasesTests {
  @Test func `a case named twice is in the session once`() throws {
    let clinic = try SampleClinic()
    let caseFile = try clinic.openCase()
    let task = FollowUpDraft(deed: "Lengkapi data", party: .clinic, due: SampleClinic.today)

    let record = try clinic.log(on: [caseFile, caseFile], followUps: [task])

    #expect(record.followUps.count == 1)
    #expect(try clinic.casebook.session(record.session.code, by: clinic.fitri).cases.count == 1)
  }
}
