import Domain
import TestSupport
import Testing

@testable import Storage

/// How much a list of sessions asks of the file, and that it says of each session what the session itself says.
struct SessionListTests {
  @Test func `a list of fifty sessions asks no more often than one of five`() throws {
    let clinic = try SampleClinic()
    let cases = [try clinic.openCase(), try clinic.openCase("Buku tamu digital")]
    for _ in 1...50 { _ = try clinic.log(on: cases, note: "Antre dua jam") }

    let few = try statements(clinic, limit: 5)
    let many = try statements(clinic, limit: 50)

    #expect(few.count == many.count, "\(many)")
  }

  @Test func `a list gives each session its own people, cases, texts and follow-ups`() throws {
    let clinic = try SampleClinic()
    let caseFile = try clinic.openCase()
    let task = FollowUpDraft(deed: "Lengkapi data", party: .clinic, due: SampleClinic.today)
    _ = try clinic.log(
      on: [caseFile], note: "Pertama", attendance: [clinic.rina.person: .innovator], followUps: [task])
    _ = try clinic.log(.class, note: "Kedua", attendance: [clinic.sari.person: .mentor])

    let listed = try clinic.casebook.sessions(SessionFilter(), by: clinic.hasan).sessions

    #expect(listed.map(\.note) == ["Kedua", "Pertama"])
    #expect(listed.map { $0.cases.map(\.code) } == [[], [caseFile.code]])
    #expect(listed.map { $0.followUps.map(\.deed) } == [[], ["Lengkapi data"]])
    #expect(listed[0].attendance.map(\.name) == ["Dr. Sari Wulandari, M.Si."])
    #expect(listed[1].attendance.map(\.part).contains(.innovator))
    #expect(listed.map(\.recorder) == ["Fitri Amalia, S.Sos.", "Fitri Amalia, S.Sos."])
  }

  private func statements(_ clinic: SampleClinic, limit: Int) throws -> [String] {
    try clinic.casebook.heard {
      var filter = SessionFilter()
      filter.limit = limit
      let listed = try clinic.casebook.sessions(filter, by: clinic.fitri).sessions
      #expect(listed.count == limit)
    }
  }
}
