import Commands
import Domain
import Storage
import TestSupport
import Testing

/// Codes as people say them, in a year that has hardly begun.
struct ShortCodeTests {
  private let folder: TemporaryFolder
  private let path: String
  /// 5 January 2027.
  private let later = SampleClinic.now.adding(milliseconds: 82 * 86_400_000)

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("klinik.db")
    let clinic = try SampleClinic(at: path)
    let opened = try clinic.openCase("Antrean obat")
    _ = try clinic.log(on: [opened])
    _ = try clinic.addFollowUp(to: opened)
  }

  private func run(_ words: [String]) -> (ExitCode, Written) {
    var (desk, written) = desk(catalog: .klinik, clock: { later }, databasePath: path)
    return (dispatch(words, at: &desk), written)
  }

  @Test(arguments: [
    (["case", "show", "1"], "KI-2026-0001"), (["KI-1"], "KI-2026-0001"), (["ki1"], "KI-2026-0001"),
    (["session", "show", "1"], "SS-2026-0001"), (["SS-1"], "SS-2026-0001"),
    (["followup", "show", "1"], "TL-2026-0001"), (["status", "KI-1"], "KI-2026-0001"),
  ])
  func `last year's thing is named, never taken for this year's`(_ words: [String], _ code: String) {
    let (exit, written) = run(words + ["--lang", "en"])

    #expect(exit == .notFound)
    #expect(written.output == "")
    #expect(written.errors.contains("Last year's is \(code); name it with its year."))
  }

  @Test(arguments: [["KI-2026-1"], ["case", "show", "KI-2026-0001"], ["SS-2026-1"], ["TL-2026-1"], ["OR-1"]])
  func `with its year it is shown`(_ words: [String]) {
    #expect(run(words).0 == .done)
  }

  @Test(arguments: [["KI-9"], ["case", "show", "9"], ["KI-2027-1"], ["SS-9"]])
  func `what neither year has is not found, and a full code means itself`(_ words: [String]) {
    let (exit, written) = run(words)

    #expect(exit == .notFound)
    #expect(!written.errors.contains("tahun lalu"))
  }

  @Test func `in the shell a code alone shows its thing, and only a case's code selects`() {
    var (desk, written) = desk(
      typing: ["SS-2026-1", "TL-2026-1", "OR-1"], catalog: .klinik, clock: { later }, databasePath: path)

    #expect(shell(at: &desk) == .done, "\(written.errors)")
    #expect(written.output.contains("Sesi SS-2026-0001\n"))
    #expect(written.output.contains("Tindak lanjut TL-2026-0001\n"))
    #expect(desk.selectedCase == nil)
  }

  @Test func `in the shell the code of a case selects it`() {
    var (desk, _) = desk(typing: ["ki-2026-1"], catalog: .klinik, clock: { later }, databasePath: path)

    #expect(shell(at: &desk) == .done)
    #expect(desk.selectedCase == "KI-2026-0001")
  }

  @Test func `in the shell a number alone is this year's case`() {
    var (desk, written) = desk(typing: ["1"], catalog: .klinik, databasePath: path)

    #expect(shell(at: &desk) == .done)
    #expect(written.output.contains("Kasus KI-2026-0001\n"))
    #expect(desk.selectedCase == "KI-2026-0001")
    #expect(run(["12345"]).0 == .usage)
  }
}
