import Commands
import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// Whoever comes for the first time is given the privacy notice, however the visit is typed.
struct NoticeTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("klinik.db")
    _ = try SampleClinic(at: path)
  }

  private func answer(_ words: [String]) -> (ExitCode, Written) {
    var (desk, written) = desk(
      language: .indonesian, catalog: .klinik, clock: { SampleClinic.now }, databasePath: path)
    return (dispatch(words, at: &desk), written)
  }

  private func notices() throws -> [PrivacyNotice] {
    let casebook = try Casebook(path: path)
    let admin = try casebook.actor(login: "admin")
    let found = try casebook.people(matching: "Nurlina", on: SampleClinic.today, by: admin)
    return try found.flatMap { try casebook.privacy(of: $0.id, by: admin).notices }
  }

  @Test(arguments: [
    "session log konsultasi orang baru Nurlina Puskesmas Melati 15 menit, tanya syarat lomba --yes",
    "session log --new Lomba --person Nurlina consultation 15m",
    "session log --new Lomba --person Nurlina --person Nurhayati --agency puskesmas-melati consultation 15m",
  ])
  func `the notice is said and its version recorded in the same change`(_ line: String) throws {
    let (code, written) = answer(line.split(separator: " ").map(String.init))

    #expect(code == .done, "\(written.errors)")
    #expect(written.errors.ranges(of: "Pemberitahuan privasi 2026-1: ").count == 1, "\(written.errors)")
    #expect(try notices() == [PrivacyNotice(version: PrivacyNotice.usualVersion, day: SampleClinic.today)])

    let (undone, _) = answer(["undo"])

    #expect(undone == .done)
    #expect(try notices().isEmpty)
  }

  @Test func `the notice of a visit of a past day bears that day, on a line and on a page`() throws {
    let page = folder.file("buku.txt")
    try "14/10/2026\norang baru Nurlina konsultasi 15 menit, tanya syarat lomba\n".write(
      toFile: page, atomically: true, encoding: .utf8)
    let yesterday = PrivacyNotice(
      version: PrivacyNotice.usualVersion, day: SampleClinic.today.adding(days: -1))

    let (line, said) = answer([
      "session", "log", "--new", "Lomba", "--person", "Nurlina", "consultation", "15m", "--date",
      "2026-10-14",
    ])
    #expect(line == .done, "\(said.errors)")
    #expect(try notices() == [yesterday])
    #expect(answer(["undo"]).0 == .done)

    let (code, written) = answer(["session", "log", "--from", page, "--yes"])
    #expect(code == .done, "\(written.errors)")
    #expect(try notices() == [yesterday])
  }

  @Test func `a visit of somebody known says no notice`() throws {
    let (code, written) = answer([
      "session", "log", "--new", "Lomba", "--person", "Rina Astuti", "consultation", "15m",
    ])

    #expect(code == .done, "\(written.errors)")
    #expect(!written.errors.contains("Pemberitahuan"))
  }
}
