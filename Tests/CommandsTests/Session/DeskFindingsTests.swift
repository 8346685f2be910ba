import Domain
import Storage
import TestSupport
import Testing

@testable import Commands

/// What the desk says before it saves, and what it never asks in vain.
struct DeskFindingsTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("klinik.db")
    _ = try SampleClinic(at: path).openCase()
  }

  private func run(
    _ line: [String], typing typed: [String] = [], isTerminal: Bool = false
  ) -> (code: ExitCode, output: String, errors: String) {
    var (desk, written) = desk(
      typing: typed, isTerminal: isTerminal, language: .indonesian, catalog: .klinik, databasePath: path)
    let code = dispatch(line, at: &desk)
    return (code, written.output, written.errors)
  }

  @Test func `a line that takes up a plan of later today says so, with the hour of the plan only`() {
    #expect(
      run(["sesi", "jadwal", "KI-1", "mentoring", "--tanggal", "hari-ini", "--jam", "16"]).code == .done)

    let (code, output, errors) = run(["catat", "1", "mentoring", "40", "menit", "--ya"])

    #expect(code == .done, "\(errors)")
    #expect(errors.contains("SS-1, dijadwalkan pukul 16.00"), "\(errors)")
    #expect(errors.contains("(jam tidak disebut)"), "16.00 is still ahead: \(errors)")
    #expect(output.contains("Sebelumnya dijadwalkan Kamis 15 Okt 2026 pukul 16.00."), "\(output)")
  }

  @Test func `where nothing is late no ended case is spoken of`() {
    #expect(run(["kasus", "tutup", "KI-1", "--hasil", "terjawab"]).code == .done)

    let (_, output, errors) = run(["kasus", "daftar", "--telat"])

    #expect((output + errors).contains("Tidak ada kasus yang lewat waktu."), "\(output + errors)")
    #expect(!(output + errors).contains("--semua"), "\(output + errors)")
  }

  @Test func `a pause asks for its reason too`() {
    #expect(run(["catat", "KI-1", "coaching", "30m"]).code == .done)

    let (code, _, errors) = run(["kasus", "tunda", "KI-1"], typing: ["besok", "anggaran"], isTerminal: true)

    #expect(code == .done, "\(errors)")
  }

  @Test func `nobody is asked for a new day of a session that is still ahead`() {
    #expect(run(["sesi", "jadwal", "KI-1", "mentoring", "--tanggal", "besok"]).code == .done)

    let (code, _, errors) = run(["sesi", "tidak-hadir", "SS-1"], isTerminal: true)

    #expect(code == .refused)
    #expect(!errors.contains("Kapan gantinya?"), "\(errors)")
  }

  @Test func `a topic given with a new case is the case's too`() throws {
    #expect(
      run([
        "catat", "--baru", "Arsip desa", "konsultasi", "15m", "--topik", "video", "--orang", "rina astuti",
      ])
      .code == .done)

    #expect(run(["kasus", "lihat", "KI-2", "--json"]).output.contains("\"topic\": {\"id\": \"video\""))
  }

  @Test func `a folder is no page of the guest book`() throws {
    let (code, _, errors) = run(["catat", "--dari", folder.file("."), "--ya"])

    #expect(code == .refused)
    #expect(errors.contains("adalah folder"), "\(errors)")
  }
}
