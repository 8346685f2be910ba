import Domain
import TestSupport
import Testing

@testable import Storage

struct SessionCasesTests {
  @Test func `a class on cases has their leaders`() throws {
    let clinic = try SampleClinic()
    let caseFile = try clinic.openCase()

    let lesson = try clinic.log(.class, on: [caseFile], attendance: [clinic.sari.person: .mentor])

    let leader = try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri).participants
    #expect(!leader.isEmpty)
    #expect(lesson.attendance.filter { $0.part == .innovator }.map(\.name) == leader)
  }

  @Test func `a case named twice is in the session once`() throws {
    let clinic = try SampleClinic()
    let caseFile = try clinic.openCase()
    let task = FollowUpDraft(deed: "Lengkapi data", party: .clinic, due: SampleClinic.today)

    let record = try clinic.log(on: [caseFile, caseFile], followUps: [task])

    #expect(record.followUps.count == 1)
    #expect(try clinic.casebook.session(record.session.code, by: clinic.fitri).cases.count == 1)
  }
}
