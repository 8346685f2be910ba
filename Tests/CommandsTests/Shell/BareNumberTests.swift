import Commands
import Domain
import Storage
import TestSupport
import Testing

/// A number alone, typed in the shell.
struct BareNumberTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try SampleClinic(at: folder.file("klinik.db")).openCase("Antrean obat")
  }

  @Test func `is the case, and selects it`() {
    var (desk, written) = desk(
      typing: ["1", "case list --csv"], catalog: .klinik, databasePath: folder.file("klinik.db"))

    let code = shell(at: &desk)

    #expect(code == .done, "\(written.errors)")
    #expect(written.output.contains("Antrean obat"))
    #expect(desk.selectedCase == "KI-2026-0001")
    #expect(prompt(at: desk) == "klinik KI-1> ")
  }

  @Test func `behind a step it is the case whose steps are offered`() {
    var (desk, _) = desk(catalog: .klinik, databasePath: folder.file("klinik.db"))

    let offered = candidates(for: "case step 1 ", at: &desk).map(\.text)

    #expect(offered.contains("withdraw"), "\(offered)")
    #expect(!offered.contains("KI-2026-0001"), "\(offered)")
  }
}
