import Commands
import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// Nobody is added to the register twice unasked.
struct NearNameTests {
  private let folder: TemporaryFolder
  private let clinic: SampleClinic

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("klinik.db"))
  }

  private func add(
    _ words: [String], typing typed: [String] = [], isTerminal: Bool = false
  ) -> (code: ExitCode, text: String) {
    var (desk, written) = desk(
      typing: typed, isTerminal: isTerminal, language: .indonesian, catalog: .klinik,
      databasePath: folder.file("klinik.db"))
    let code = dispatch(["orang", "tambah"] + words, at: &desk)
    return (code, written.output + written.errors)
  }

  @Test(arguments: [
    ["Rina Astuti"], ["Rina Astuti", "--unit", "sdn-12-kenari"], ["rina", "asturi"], ["Rina"],
    ["Budi Santosa, S.T."],
  ])
  func `a name that is nearly a known one is refused off a terminal`(_ words: [String]) throws {
    let before = try clinic.casebook.people(by: clinic.fitri).count
    let answer = add(words)

    #expect(answer.code == .refused, "\(answer)")
    #expect(answer.text.contains("Mungkin sudah terdaftar: OR-"), "\(answer)")
    #expect(try clinic.casebook.people(by: clinic.fitri).count == before)
    #expect(add(words + ["--ya"]).code == .done)
  }

  @Test(arguments: [("y", ExitCode.done), ("", .refused)])
  func `at a terminal it is asked`(answer: String, code: ExitCode) {
    let asked = add(["Rina Astuti"], typing: [answer], isTerminal: true)

    #expect(asked.code == code)
    #expect(asked.text.contains("Rina Astuti, S.KM, Puskesmas Melati. Tetap tambah orang baru"), "\(asked)")
  }

  @Test(arguments: [["Nurlina"], ["Rani Amalia"], ["Budi Sentausa"]])
  func `another name is added unasked`(_ words: [String]) {
    #expect(add(words).code == .done)
  }
}
