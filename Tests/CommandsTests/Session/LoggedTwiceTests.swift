import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Commands

/// A session is not put into the book twice unseen, whoever put it there first.
struct LoggedTwiceTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("klinik.db")
    _ = try SampleClinic(at: path).openCase()
    #expect(run(["catat", "KI-1", "coaching", "30m", "--jam", "9.30"], as: "sari").0 == .done)
  }

  private func run(
    _ line: [String], as login: String = "fitri", typing typed: [String] = [], isTerminal: Bool = false
  ) -> (ExitCode, String) {
    var (desk, written) = desk(
      typing: typed, isTerminal: isTerminal, language: .indonesian, catalog: .klinik, databasePath: path,
      login: login)
    let code = dispatch(line, at: &desk)
    return (code, written.errors)
  }

  private func count() throws -> Int {
    let casebook = try Casebook(path: path)
    return try casebook.sessions(SessionFilter(), by: casebook.actor(login: "fitri")).total
  }

  @Test(arguments: [
    ["catat", "KI-1", "coaching", "30m", "--jam", "9.30"], ["catat", "1", "coaching", "30", "menit"],
    ["catat", "1", "coaching", "30", "menit", "jam", "9.30", "soal", "dampak", "--ya"],
  ])
  func `what a colleague logged is refused off a terminal`(_ line: [String]) throws {
    let (code, errors) = run(line)

    #expect(code == .refused)
    #expect(errors.contains("SS-2026-0001 sudah tercatat: coaching 30 menit"), "\(errors)")
    #expect(errors.contains("dicatat Dr. Sari Wulandari, M.Si. Bila"), "\(errors)")
    #expect(errors.contains("--tetap"), "\(errors)")
    #expect(try count() == 1)
  }

  @Test(arguments: [
    ["catat", "KI-1", "coaching", "30m", "--jam", "9.30", "--tetap"],
    ["catat", "KI-1", "coaching", "30m", "--jam", "9.30", "--catatan", "Yang kedua."],
    ["catat", "KI-1", "coaching", "30m", "--jam", "13"], ["catat", "KI-1", "mentoring", "30m"],
    ["catat", "1", "coaching", "30", "menit", "--ya", "--tetap"],
    ["catat", "1", "coaching", "45", "menit", "soal", "dampak", "--ya"],
  ])
  func `another one, or one that is meant, is saved`(_ line: [String]) throws {
    let (code, errors) = run(line)

    #expect(code == .done, "\(errors)")
    #expect(try count() == 2)
  }

  @Test(arguments: [("", 1), ("y", 2)])
  func `at a terminal it is asked back, and Enter means no`(answer: String, sessions: Int) throws {
    let (_, errors) = run(
      ["catat", "KI-1", "coaching", "30m"], typing: [answer], isTerminal: true)

    #expect(errors.contains("Catat lagi? [y/T]"), "\(errors)")
    #expect(try count() == sessions)
  }

  @Test func `a page entered again lists each line that is in the book`() throws {
    let page = folder.file("buku.txt")
    try "1 mentoring 20 menit\n1 coaching 30 menit\n".write(toFile: page, atomically: true, encoding: .utf8)

    let (code, errors) = run(["catat", "--dari", page, "--ya"])
    #expect(code == .refused)
    #expect(errors.contains("  2  1 coaching 30 menit"), "\(errors)")
    #expect(try count() == 1)

    #expect(run(["catat", "--dari", page, "--ya", "--tetap"]).0 == .done)
    #expect(try count() == 3)
  }

  @Test func `another case than the one logged says which change to undo`() {
    let (code, errors) = run(["sesi", "ubah", "SS-1", "KI-9"])

    #expect(code == .refused)
    #expect(errors.contains(/klinik urungkan [0-9]+/), "\(errors)")
  }
}
