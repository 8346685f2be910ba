import Commands
import Domain
import Foundation
import TestSupport
import Testing

/// Every report and every count says the same before and after somebody is erased.
struct UnchangedFiguresTests {
  @Test func `reports and counts are the same before and after an erasure`() throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("clinic.db"))
    for number in 1...50 {
      let caseFile = try clinic.openCase("Gagasan \(number) Bu Rina", by: clinic.fitri)
      _ = try clinic.log(on: [caseFile], note: "Rina Astuti datang.")
      _ = try clinic.addFollowUp("Telepon Rina", to: caseFile)
    }
    let path = folder.file("clinic.db")
    let reports = [
      "report throughput --json", "report throughput --explain --json", "report cycle-time --json",
      "report cycle-time --cases --json",
    ]
    let before = reports.map { answer($0, path) }
    let counts = ["case list --json", "session list --json", "followup list --json"].map { total($0, path) }

    #expect(answer("person edit rina --remove-login rina", path).contains("Saved"))
    #expect(answer("person erase rina --with-texts --yes", path) == "Erased: OR-0006, and 150 texts.\n")

    #expect(reports.map { answer($0, path) } == before)
    #expect(
      ["case list --json", "session list --json", "followup list --json"].map { total($0, path) } == counts)
    #expect(counts == ["\"total\": 50", "\"total\": 50", "\"total\": 50"])
    let list = answer("case list", path)
    #expect(list.contains("[redacted]"))
    #expect(list.contains("OR-0006 (identity erased)"))
    #expect(answer("verify", path).contains("agrees with its history"))
  }

  private func answer(_ line: String, _ path: String) -> String {
    var (desk, written) = desk(
      catalog: .klinik, databasePath: path, environment: ["HOME": path + ".home"], login: "admin")
    _ = dispatch(line.split(separator: " ").map(String.init) + ["--lang", "en"], at: &desk)
    return written.output + written.errors
  }

  /// How many there are in all, as the answer says.
  private func total(_ line: String, _ path: String) -> String {
    let lines = answer(line, path).split(separator: "\n")
    return lines.first { $0.contains("\"total\"") }?.trimmingCharacters(in: [" ", ","]) ?? "none"
  }
}
