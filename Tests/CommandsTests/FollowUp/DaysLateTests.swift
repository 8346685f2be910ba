import Commands
import Domain
import Storage
import TestSupport
import Testing

/// How late a follow-up is, told where it is listed.
struct DaysLateTests {
  @Test(arguments: [(7, "null"), (8, "1"), (47, "40")])
  func `a follow-up says by how many days it is late`(after days: Int, _ expected: String) throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("klinik.db"))
    _ = try clinic.addFollowUp(to: clinic.openCase())
    let later = SampleClinic.now.adding(milliseconds: Int64(days) * 86_400_000)
    var (desk, written) = desk(catalog: .klinik, clock: { later }, databasePath: folder.file("klinik.db"))

    _ = dispatch(["followup", "list", "--json"], at: &desk)

    #expect(written.output.contains("\"daysLate\": \(expected)"))
  }
}
