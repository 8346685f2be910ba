import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Commands

/// A session that was put down as something else than it was is taken back, and whoever tries to end or move it is
/// told by which command.
struct EndedSessionTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("klinik.db")
    _ = try SampleClinic(at: path).openCase()
    #expect(run(["sesi", "jadwal", "KI-1", "coaching", "--tanggal", "2026-10-15"]).0 == .done)
  }

  private func run(_ line: [String], as login: String = "fitri") -> (ExitCode, String) {
    var (desk, written) = desk(language: .indonesian, catalog: .klinik, databasePath: path, login: login)
    let code = dispatch(line, at: &desk)
    return (code, written.errors)
  }

  private func state() throws -> SessionState {
    let casebook = try Casebook(path: path)
    let code = try #require(Code(.session, year: 2026, site: 0, number: 1))
    return try casebook.session(code, by: casebook.actor(login: "fitri")).session.state
  }

  @Test(arguments: [
    ["sesi", "batal", "SS-1"], ["sesi", "tidak-hadir", "SS-1"],
    ["sesi", "ubah", "SS-1", "--tanggal", "2026-10-20"],
  ])
  func `a session that was logged by mistake says which change to undo`(_ line: [String]) throws {
    #expect(run(["catat", "KI-1", "coaching", "30m"]).0 == .done)
    #expect(run(["sesi", "ubah", "SS-1", "--tempat", "Aula"]).0 == .done)
    #expect(run(["urungkan"]).0 == .done)

    let (code, errors) = run(line)

    #expect(code == .refused)
    let unit = try #require(errors.firstMatch(of: /klinik urungkan ([0-9]+)/), "\(errors)")
    #expect(run(["urungkan", String(unit.1)]).0 == .done)
    #expect(try state() == .planned)
    #expect(run(line).0 == .done)
  }

  @Test(arguments: [["sesi", "tidak-hadir", "SS-1"], ["sesi", "batal", "SS-1"]])
  func `one that ended otherwise by mistake says so too`(_ line: [String]) throws {
    #expect(run(line).0 == .done)

    let (code, errors) = run(line)

    #expect(code == .refused)
    let unit = try #require(errors.firstMatch(of: /klinik urungkan ([0-9]+)/), "\(errors)")
    #expect(run(["urungkan", String(unit.1)]).0 == .done)
    #expect(try state() == .planned)
  }

  @Test func `whoever may not undo it is told who may`() {
    #expect(run(["catat", "KI-1", "coaching", "30m"], as: "sari").0 == .done)

    #expect(run(["sesi", "batal", "SS-1"]).1.contains("(oleh pelakunya, atasan, atau admin)"))
  }
}
