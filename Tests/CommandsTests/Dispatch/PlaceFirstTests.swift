import Commands
import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// What changes the clinic is done only where its answer has a place.
struct PlaceFirstTests {
  private let folder: TemporaryFolder
  private let clinic: SampleClinic

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("klinik.db"))
  }

  private func add(
    answerTo path: String, _ more: [String] = [], typing typed: [String] = [], isTerminal: Bool = false
  ) -> (code: ExitCode, errors: String) {
    var (desk, written) = desk(
      typing: typed, isTerminal: isTerminal, catalog: .klinik, databasePath: folder.file("klinik.db"))
    let code = dispatch(
      ["agency", "add", "Dinas Perikanan", "--output", path, "--lang", "en"] + more, at: &desk)
    return (code, written.errors)
  }

  private var isSaved: Bool {
    get throws {
      try clinic.casebook.agencies(by: clinic.fitri).contains { $0.name == "Dinas Perikanan" }
    }
  }

  private func standing() throws -> String {
    let path = folder.file("answer.txt")
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }

  @Test func `where the file is to stay, nothing is saved`() throws {
    let answer = add(answerTo: try standing())

    #expect(answer.code == .refused)
    #expect(answer.errors.contains("--force") && !answer.errors.contains("It was done"))
    #expect(try !isSaved)
  }

  @Test func `whoever keeps the file saves nothing`() throws {
    let path = try standing()

    #expect(add(answerTo: path, typing: ["n"], isTerminal: true).code == .refused)
    #expect(try !isSaved)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
  }

  @Test func `whoever replaces the file is asked once`() throws {
    let path = try standing()

    let answer = add(answerTo: path, typing: ["y"], isTerminal: true)

    #expect(answer.code == .done)
    #expect(answer.errors.components(separatedBy: "Replace it?").count == 2, "\(answer.errors)")
    #expect(try isSaved)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("dinas-perikanan"))
  }

  @Test(arguments: [
    "gone.txt", "none/answer.txt", String(repeating: "a", count: 300), "klinik.db/answer.txt",
  ])
  func `where no file can be made, nothing is saved`(_ name: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("gone.txt"), withDestinationPath: folder.file("nowhere/answer.txt"))

    let answer = add(answerTo: folder.file(name), ["--force"])

    #expect(answer.code == .failed)
    #expect(!answer.errors.contains("It was done"), "\(answer.errors)")
    #expect(try !isSaved)
  }

  @Test func `what only tried to make a file leaves none`() throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var (desk, _) = desk(catalog: .klinik, databasePath: folder.file("klinik.db"))

    let code = dispatch(["case", "show", "KI-9", "--output", folder.file("a.txt")], at: &desk)

    #expect(code == .notFound)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == before)
  }
}
