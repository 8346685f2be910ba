import Commands
import Domain
import Storage
import TestSupport
import Testing

/// How late a follow-up is, told where it is listed.
struct DaysLateTests {
  // It is due on Thursday 22 October; the 24th is a Saturday.
  @Test(arguments: [(7, "null"), (8, "1"), (9, "1"), (11, "2"), (47, "28")])
  func `a follow-up says by how many working days it is late`(after days: Int, _ expected: String) throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("klinik.db"))
    _ = try clinic.addFollowUp(to: clinic.openCase())
    let later = SampleClinic.now.adding(milliseconds: Int64(days) * 86_400_000)
    var (desk, written) = desk(catalog: .klinik, clock: { later }, databasePath: folder.file("klinik.db"))

    _ = dispatch(["followup", "list", "--json"], at: &desk)

    #expect(written.output.contains("\"workingDaysLate\": \(expected)"))
  }
}
