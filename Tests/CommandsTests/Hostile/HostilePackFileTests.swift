import Commands
import Domain
import Foundation
import TestSupport
import Testing

/// Files that a transcript cannot hold, given for a pack: each is refused in a sentence that names it, and soon.
struct HostilePackFileTests {
  private static let lines = [["pack", "check"], ["pack", "load"], ["calendar", "load"]]

  @Test(
    arguments: lines,
    [
      (Language.english, "the file has 104857600 bytes; a pack has at most 1048576"),
      (.indonesian, "ukuran berkas 104857600 bita; paket paling besar 1048576 bita"),
    ])
  func `a film is refused for its size`(_ line: [String], _ sentence: (language: Language, text: String))
    throws
  {
    let folder = try TemporaryFolder()
    let path = folder.file("film.yaml")
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.truncate(atOffset: 100 << 20)
    try file.close()

    let (code, errors) = try outcome(of: line + [path], sentence.language)

    #expect(code == .refused)
    #expect(errors == "\(path): \(sentence.text)\n")
  }

  @Test(
    arguments: lines,
    [
      (Language.english, "this is no text in UTF-8; save the file as plain text in UTF-8"),
      (.indonesian, "ini bukan teks UTF-8; simpan berkasnya sebagai teks biasa UTF-8"),
    ])
  func `bytes that are no text are refused`(_ line: [String], _ sentence: (language: Language, text: String))
    throws
  {
    let folder = try TemporaryFolder()
    let path = folder.file("scan.yaml")
    try Data("%PDF-1.7\n".utf8 + [0xE2, 0xE3, 0xCF, 0xD3]).write(to: URL(filePath: path))

    let (code, errors) = try outcome(of: line + [path], sentence.language)

    #expect(code == .refused)
    #expect(errors == "\(path):2: \(sentence.text)\n")
  }

  @Test(arguments: ["\r\n", "\n"], ["", "\u{FEFF}"])
  func `a file from Windows is read as any other`(end: String, mark: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("kalender.yaml")
    try (mark + "pack: calendar\ncode: id\nversion: x\n").replacing("\n", with: end).write(
      toFile: path, atomically: true, encoding: .utf8)

    let (_, errors) = try outcome(of: ["pack", "check", path], .english)

    #expect(errors.contains("\(path):3: version must be a whole number, not x\n"))
    #expect(errors.contains("\(path):1: holidays is missing\n"))
  }

  private func outcome(of line: [String], _ language: Language) throws -> (code: ExitCode, errors: String) {
    let folder = try TemporaryFolder()
    let path = folder.file("klinik.db")
    _ = try SampleClinic(at: path)
    var (desk, written) = desk(catalog: .klinik, databasePath: path, login: "admin")
    let code = dispatch(line + ["--lang", language == .english ? "en" : "id"], at: &desk)
    #expect(written.output.isEmpty)
    return (code, written.errors)
  }
}
