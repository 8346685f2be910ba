import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Commands

/// What somebody typed about the one who is erased leaves the file of typed lines.
struct ForgottenLineTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `lines that hold what was erased go, the others stay as they are`() throws {
    let path = folder.file("history")
    let lines = [
      "_HiStOrY_V2_", "orang\\040lihat\\040Darmawati", "kasus\\040daftar", "catat\\040Jos\\303\\251",
      "a\\\\b",
    ]
    try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)

    let removed = try removeLines(of: path) { $0.contains("José") || $0.contains("lihat Darmawati") }

    #expect(removed == 2)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8) == "_HiStOrY_V2_\nkasus\\040daftar\na\\\\b\n")
  }

  @Test(arguments: [
    ("kasus\\040daftar", "kasus daftar"), ("a\\\\b", "a\\b"), ("Jos\\M-C\\M-)", "José"), ("é", "é"),
    ("\\", ""),
  ])
  func `a written line is read as it was typed`(_ written: String, _ typed: String) {
    #expect(typedLine(written) == typed)
  }

  @Test func `an erasure takes the typed lines along, and says how many`() throws {
    let clinic = try SampleClinic(at: folder.file("clinic.db"))
    _ = try clinic.casebook.editPerson(
      clinic.rina.person, PersonChange(formerLogins: ["rina"]), by: clinic.admin, at: SampleClinic.now)
    var (desk, written) = desk(
      language: .english, catalog: .klinik, databasePath: folder.file("clinic.db"),
      environment: ["HOME": folder.path], login: "admin")
    desk.options.languageIsChosen = true
    let path = try #require(stateFile("history", of: desk))
    try "_HiStOrY_V2_\norang\\040lihat\\040Rina\ncase\\040list\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let kept = try #require(ManuscriptFile(of: .problem(of: CaseDraft(title: "Antrean")), at: desk)).path
    try "Rina Astuti datang.\nJadwal disepakati.\n".write(toFile: kept, atomically: true, encoding: .utf8)

    let code = dispatch(["person", "erase", "rina", "--yes"], at: &desk)

    #expect(code == .done)
    #expect(
      written.output
        == "Erased: OR-0006. Lines removed from your own typed commands and unsaved texts: 2.\n")
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == "Jadwal disepakati.\n")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "_HiStOrY_V2_\ncase\\040list\n")
  }

  @Test func `where another program holds the file, the exit status says that traces are left`() throws {
    let clinic = try SampleClinic(at: folder.file("clinic.db"))
    let casebook = try clinic.openCase("Antrean Bu Rina")
    let erasure = Erasure(
      plan: try clinic.casebook.redactionPlan(
        of: .title, of: .caseFile(casebook.id), by: clinic.admin), unit: 9, purge: .held)
    var (desk, _) = desk(language: .english, catalog: .klinik)

    let reply = Language.$current.withValue(.english) {
      desk.receipt(
        of: erasure, ErasureWords.redacted(erasure), (noun: "text", code: "KI-2026-0001"), forgottenLines: 0)
    }

    #expect(desk.exitCode == .conflict)
    guard case .receipt(let receipt) = reply else {
      Issue.record("no receipt")
      return
    }
    #expect(receipt.sentence.english.hasPrefix("Redacted: KI-2026-0001, title. But another program"))
  }

  @Test func `where nothing was ever typed there is nothing to forget`() throws {
    #expect(try removeLines(of: folder.file("none")) { _ in true } == 0)
  }
}
