import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Commands

/// A refusal says who may, before it says anything of what was typed, and names no command that its reader may not run.
struct RefusalTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("klinik.db")
    let clinic = try SampleClinic(at: path)
    _ = try clinic.openCase()
    let other = try clinic.openCase("Arsip sekolah", of: clinic.dewi, mentor: clinic.budi)
    _ = try clinic.log(
      on: [other], attendance: [clinic.budi.person: .mentor, clinic.dewi.person: .innovator])
    try clinic.casebook.settle()
  }

  private func refusal(_ line: [String], as login: String) -> (ExitCode, String) {
    let marker = folder.file("opened")
    var (desk, written) = desk(
      catalog: .klinik, databasePath: path,
      environment: ["EDITOR": "touch \(marker) #", "TMPDIR": folder.path],
      login: login)
    let code = dispatch(line + ["--lang", "en"], at: &desk)
    return (code, written.errors)
  }

  @Test(arguments: [
    ["agency", "add", ""], ["agency", "edit", "nowhere", "--name", "SDN"],
    ["agency", "merge", "nowhere", "elsewhere"],
    ["person", "edit", "nobody", "--phone", "081"], ["person", "edit", "sari", "--phone", "081"],
    ["person", "add", "x", "--agency", "nowhere"], ["person", "merge", "nobody", "budi"],
    ["person", "deactivate", "nobody"], ["case", "assign", "KI-2", "nobody"],
    ["case", "transfer", "KI-2", "nobody"], ["word", "redact", "KI-9", "title", "--dry-run"], ["verify"],
    ["doctor"], ["backup", "create", "copy.db"], ["setting", "edit", "name", "Lain"],
  ])
  func `who may not do something at all is told who may, whatever was typed`(_ line: [String]) {
    for login in ["rina", "sari"] {
      let (code, errors) = refusal(line, as: login)

      #expect(code == .refused, "\(login)")
      #expect(errors.hasPrefix("You may not "), "\(errors)")
      #expect(errors.contains("Who may: admin"), "\(errors)")
    }
  }

  @Test(arguments: [
    ("sari", "history KI-2", "KI-2026-0002 is not your own, and you may read the history only on what is."),
    ("sari", "history SS-1", "SS-2026-0001 is not your own"),
    ("rina", "history sari", "OR-0003 is not your own"),
    ("rina", "history puskesmas-melati", "puskesmas-melati is not your own"),
    (
      "rina", "person show sari",
      "OR-0003 is not you; what is known of others is read by: admin, staff, mentor"
    ),
    ("rina", "history KI-2", "KI-2026-0002 was not found, or you may not see it."),
    ("rina", "case step KI-1 reopen", "Possible: withdraw."),
  ])
  func `who may do something only on their own is told so`(login: String, line: String, sentence: String) {
    let (_, errors) = refusal(line.split(separator: " ").map(String.init), as: login)

    #expect(errors.contains(sentence), "\(errors)")
  }

  @Test(arguments: ["rina", "sari"])
  func `nobody is sent to register people or agencies who may not`(login: String) {
    for line in [
      ["search", "x"], ["case", "list", "--mentor", "nobody"], ["case", "list", "--agency", "nowhere"],
    ] {
      let (_, errors) = refusal(line, as: login)

      #expect(!errors.contains("person add"), "\(errors)")
      #expect(!errors.contains("agency add"), "\(errors)")
    }
    #expect(refusal(["case", "list", "--mentor", "nobody"], as: login).1.contains("klinik person list"))
    #expect(
      refusal(["case", "list", "--mentor", "nobody"], as: "fitri").1.contains("klinik person add nobody"))
  }

  @Test func `who may not add people is not told to add one with --yes`() {
    let line = ["session", "log", "--new", "Judul", "--person", "rin", "consultation", "30m"]

    let (code, errors) = refusal(line, as: "sari")

    #expect(code == .refused)
    #expect(errors.contains("OR-0006"), "\(errors)")
    #expect(!errors.contains("--yes"))
    #expect(refusal(Array(line.dropLast(3)) + ["Orang Baru", "class", "30m"], as: "sari").0 == .notFound)
    #expect(refusal(line, as: "fitri").1.contains("--yes"))
  }

  @Test(arguments: [
    ("rina", "session log KI-1 consultation 30m --edit"),
    ("sari", "session log KI-2 consultation 30m --edit"),
    ("rina", "session edit SS-1 --edit"), ("sari", "session edit SS-1 --edit"),
    ("rina", "case edit KI-1 --write"), ("sari", "case edit KI-2 --write"),
    ("hasan", "case edit KI-1 --write"),
    ("rina", "case open Arsip --write"),
    ("fitri", "session log KI-1 consultation 30m --edit --date 2026-12-24"),
    ("fitri", "session log KI-1 consultation 30m --edit --mentor dewi"),
  ])
  func `no editor opens for what may not be saved`(login: String, line: String) {
    let (code, _) = refusal(line.split(separator: " ").map(String.init), as: login)

    #expect(code == .refused || code == .notFound, "\(code)")
    #expect(!FileManager.default.fileExists(atPath: folder.file("opened")))
  }

  @Test func `the editor opens for what may be saved, and a rehearsal leaves no number behind`() throws {
    let (code, errors) = refusal(
      ["session", "log", "KI-1", "consultation", "30m", "--edit", "--note", "Isi"], as: "fitri")

    #expect(code == .done, "\(errors)")
    #expect(FileManager.default.fileExists(atPath: folder.file("opened")))
    let casebook = try Casebook(path: path)
    let sessions = try casebook.sessions(SessionFilter(), by: casebook.actor(login: "fitri")).sessions
    #expect(sessions.map(\.session.code.number) == [2, 1])
    #expect(try casebook.verify(by: casebook.actor(login: "admin")).findings.isEmpty)
  }
}
