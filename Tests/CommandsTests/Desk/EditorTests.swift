import Commands
import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct EditorTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/klinik.db"
    let clinic = try SampleClinic(at: path)
    _ = try clinic.openCase()
  }

  /// Logs a session with an editor that is a shell command, and gives what was said and the files left behind.
  private func log(with editor: String, _ more: [String] = []) throws -> (ExitCode, Written, [String]) {
    var (desk, written) = desk(
      catalog: .klinik, clock: { SampleClinic.now }, databasePath: path,
      environment: ["EDITOR": editor, "TMPDIR": folder.path])
    let code = dispatch(["session", "log", "KI-1", "mentoring", "45m", "--edit"] + more, at: &desk)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasPrefix("klinik-")
    }
    return (code, written, files)
  }

  private func note() throws -> String? {
    let casebook = try Casebook(path: path)
    return try casebook.sessions(SessionFilter(), by: casebook.actor(login: "fitri")).sessions.first?.note
  }

  @Test func `what is written in the editor becomes the note`() throws {
    let (code, _, files) = try log(with: "printf 'satu\\ndua\\n' >")

    #expect(code == .done)
    #expect(try note() == "satu\ndua")
    #expect(files.isEmpty)
  }

  @Test func `the editor begins with the note that was typed`() throws {
    let (code, _, _) = try log(with: "sed -i s/satu/dua/", ["--note", "satu"])

    #expect(code == .done)
    #expect(try note() == "dua")
  }

  @Test func `an editor that fails before anything is written leaves no file`() throws {
    let (code, written, files) = try log(with: "false", ["--note", "satu"])

    #expect(code == .failed)
    #expect(written.errors == "Editor gagal (1); tidak ada yang disimpan.\n")
    #expect(files.isEmpty)
  }

  @Test func `an editor that appends begins on a line of its own`() throws {
    _ = try log(with: "echo dua >>", ["--note", "satu"])

    #expect(try note() == "satu\ndua")
  }

  @Test func `an editor that fails leaves the text, and its place is named`() throws {
    let (code, written, files) = try log(with: "f() { echo hilang > \"$1\"; return 3; }; f")

    #expect(code == .failed)
    #expect(files.count == 1)
    #expect(try note() == nil)
    for file in files {
      #expect(written.errors.contains(file))
      #expect(try String(contentsOfFile: folder.path + "/" + file, encoding: .utf8) == "hilang\n")
    }
  }

  @Test func `a refusal after writing leaves the text, and its place is named`() throws {
    let (code, written, files) = try log(with: "head -c 3000000 /dev/zero | tr '\\0' a >")

    #expect(code == .refused)
    #expect(files.count == 1)
    for file in files { #expect(written.errors.contains(file)) }
  }

  @Test func `an empty text is a change of mind`() throws {
    let (code, _, files) = try log(with: "true")

    #expect(code == .refused)
    #expect(files.isEmpty)
    #expect(try note() == nil)
  }
}
