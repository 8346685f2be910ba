import Commands
import Domain
import TestSupport
import Testing

/// Lines typed one after another in the shell of one clinic.
struct SelectedCaseTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("klinik.db")
    let (code, written) = typed([
      "siapkan --nama Contoh --zona WITA --admin Fitri", "orang tambah Rina", "orang tambah Budi",
      "kasus buka Antrean --orang rina", "kasus buka Arsip --orang rina",
    ])
    try #require(code == .done, "\(written.errors)")
  }

  @discardableResult
  private func typed(_ lines: [String]) -> (ExitCode, Written) {
    var (desk, written) = desk(typing: lines, language: .indonesian, catalog: .klinik, databasePath: path)
    return (shell(at: &desk), written)
  }

  @Test func `a session of somebody without a case never lands on the selected case`() {
    let (code, written) = typed(["kasus pilih KI-1", "sesi catat --orang budi konsultasi 5"])

    #expect(code == .refused)
    #expect(
      written.errors.contains(
        "Budi belum punya kasus yang berjalan. Buka dengan --baru JUDUL, atau sebut kode kasusnya."))
    #expect(typed(["sesi daftar --csv"]).1.output.contains("SS-2026") == false)
  }

  @Test func `of several cases of a person the selected one is meant`() {
    let (code, written) = typed(["kasus pilih KI-1", "sesi catat --orang rina konsultasi 5"])

    #expect(code == .done, "\(written.errors)")
    #expect(typed(["sesi daftar --kasus KI-1 --csv"]).1.output.contains("SS-2026-0001"))
  }

  @Test(arguments: [("KI-1", "SS-2026-0001"), ("kasus lihat KI-1", nil), ("KI-1 --json", nil)])
  func `a code alone selects the case, and showing it in full does not`(
    _ line: String, _ logged: String?
  ) {
    let (code, written) = typed([line, "sesi catat konsultasi 5"])

    #expect((code == .done) == (logged != nil))
    #expect(written.output.contains("SS-2026-0001") == (logged != nil))
  }

  @Test func `where nobody is named the selected case is meant`() {
    let (code, written) = typed(["kasus pilih KI-2", "sesi catat konsultasi 5"])

    #expect(code == .done, "\(written.errors)")
    #expect(typed(["sesi daftar --kasus KI-2 --csv"]).1.output.contains("SS-2026-0001"))
  }
}
