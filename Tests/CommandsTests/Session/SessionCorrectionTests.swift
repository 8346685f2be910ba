import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Commands

/// A session that is corrected is asked about like one that is logged; a new case is led by whoever is named first.
struct SessionCorrectionTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("klinik.db")
    let clinic = try SampleClinic(at: path)
    _ = try clinic.log(on: [clinic.openCase()])
  }

  private func run(_ line: [String]) -> (ExitCode, String) {
    var (desk, written) = desk(catalog: .klinik, databasePath: path)
    let code = dispatch(line, at: &desk)
    return (code, written.errors)
  }

  @Test(arguments: [
    ["--date", "2026-10-01"], ["--date", "2026-06-01"], ["--minutes", "9h"],
  ])
  func `a strange day or length is asked back, and saved with --yes`(_ change: [String]) {
    let (code, errors) = run(["session", "edit", "SS-1"] + change)

    #expect(code != .done)
    #expect(errors.contains("--ya"), "\(errors)")
    #expect(run(["session", "edit", "SS-1", "--yes"] + change).0 == .done)
  }

  @Test(arguments: [["--date", "2026-10-16"], ["--mentor", "dewi"], ["--at", "23.00"]])
  func `what cannot have happened is refused, whatever is confirmed`(_ change: [String]) {
    #expect(run(["session", "edit", "SS-1", "--yes"] + change).0 == .refused)
  }

  @Test func `a session keeps somebody who came`() {
    let (code, errors) = run(["session", "edit", "SS-1", "--without", "rina"])

    #expect(code == .refused)
    #expect(errors.contains("--orang NAMA"), "\(errors)")
    #expect(run(["session", "edit", "SS-1", "--without", "rina", "--person", "dewi"]).0 == .done)
  }

  @Test func `a class whose heads were counted may name nobody`() {
    let line = ["session", "edit", "SS-2", "--without", "rina"]
    #expect(run(["session", "log", "class", "60m", "--person", "rina", "--mentor", "sari"]).0 == .done)

    let (code, errors) = run(line)

    #expect(code == .refused)
    #expect(errors.contains("--jumlah ANGKA"), "\(errors)")
    #expect(run(line + ["--head-count", "12"]).0 == .done)
  }

  @Test func `what is not new is not asked about`() {
    #expect(run(["session", "edit", "SS-1", "--yes", "--minutes", "9h"]).0 == .done)
    #expect(run(["session", "edit", "SS-1", "--note", "Isi"]).0 == .done)
  }

  @Test(arguments: [
    (["Nurlina", "rina astuti"], "Nurlina"), (["rina astuti", "Nurlina"], "Rina Astuti, S.KM"),
    (["Nurlina", "Kamal"], "Nurlina"), (["dewi lestari", "rina astuti"], "Dewi Lestari, S.Pd."),
  ])
  func `whoever is named first leads the new case`(names: [String], leader: String) throws {
    let people = names.flatMap { ["--person", $0] }
    let (code, errors) = run(["session", "log", "--new", "Arsip desa", "consultation", "15m"] + people)

    #expect(code == .done, "\(errors)")
    let casebook = try Casebook(path: path)
    let cases = try casebook.cases(CaseFilter(), by: casebook.actor(login: "fitri")).cases
    #expect(cases.first { $0.caseFile.title == "Arsip desa" }?.leader == leader)
  }
}
