import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Commands

struct EditorTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/klinik.db"
    let clinic = try SampleClinic(at: path)
    for title in ["Antrean obat", "Bank sampah"] { _ = try clinic.openCase(title) }
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

  // MARK: Offered again

  private var manuscripts: [String] {
    get throws {
      let place = folder.path + "/klinik/manuscripts"
      guard FileManager.default.fileExists(atPath: place) else { return [] }
      return try FileManager.default.contentsOfDirectory(atPath: place).sorted()
    }
  }

  /// The same where texts that were not saved are kept, at a terminal where answers are typed.
  private func write(
    _ editor: String, on code: String = "KI-1", typing answers: [String] = [], isTerminal: Bool = true
  ) -> (ExitCode, Written) {
    var (desk, written) = desk(
      typing: answers, isTerminal: isTerminal, catalog: .klinik, clock: { SampleClinic.now },
      databasePath: path,
      environment: ["EDITOR": editor, "XDG_STATE_HOME": folder.path, "TMPDIR": folder.path])
    return (dispatch(["session", "log", code, "mentoring", "45m", "--edit", "--yes"], at: &desk), written)
  }

  private static let dying = "f() { echo hilang >> \"$1\"; kill -9 $$; }; f"

  @Test func `what a killed editor left is offered again, and gone once it is saved`() throws {
    let (code, written) = write(Self.dying)
    #expect(code == .failed)
    #expect(written.errors.contains("ditawarkan lagi saat Anda menulis hal yang sama"))
    #expect(try note() == nil)

    let (again, asked) = write("echo lalu >>", typing: [""])
    #expect(again == .done)
    #expect(
      asked.errors.contains("yang belum tersimpan. Lanjutkan? (Jawaban t menghapus tulisan itu.) [Y/t]"))
    #expect(try note() == "hilang\nlalu")
    #expect(try manuscripts.isEmpty)
  }

  @Test func `the examination lists what waits to be saved`() throws {
    _ = write(Self.dying)
    let waiting = try #require(try manuscripts.first { $0.hasSuffix(".txt") })
    var (desk, written) = desk(
      language: .indonesian, catalog: .klinik, databasePath: path,
      environment: ["XDG_STATE_HOME": folder.path, "TMPDIR": folder.path])

    _ = dispatch(["diagnosis", "--csv"], at: &desk)

    #expect(written.output.contains(/manuscripts|Tulisan Anda/), "\(written.output)")
    #expect(written.output.contains(waiting), "\(written.output)")
  }

  @Test func `a text that is not wanted any more is discarded`() throws {
    _ = write(Self.dying)

    let (code, _) = write("echo baru >>", typing: ["t"])

    #expect(code == .done)
    #expect(try note() == "baru")
    #expect(try manuscripts.isEmpty)
  }

  @Test func `a text that failed twice is still the same text`() throws {
    _ = write(Self.dying)
    _ = write("false", typing: ["y"])

    #expect(write("true", typing: ["y"]).0 == .done)
    #expect(try note() == "hilang")
  }

  @Test func `a text that is refused is offered again`() throws {
    #expect(write("head -c 3000000 /dev/zero | tr '\\0' a >").0 == .refused)

    #expect(write("echo singkat >", typing: ["y"]).0 == .done)
    #expect(try note() == "singkat")
  }

  @Test func `where nobody can be asked, the text stays and its place is named`() throws {
    _ = write(Self.dying)

    let (code, written) = write("echo baru >>", isTerminal: false)

    #expect(code == .done)
    #expect(try note() == "baru")
    #expect(written.errors.contains("yang belum tersimpan, di "))
    #expect(try manuscripts.filter { $0.hasSuffix(".txt") }.count == 1)
  }

  @Test func `what was written of one case is not offered for another`() throws {
    _ = write(Self.dying)

    let (code, written) = write("echo lain >>", on: "KI-2")

    #expect(code == .done)
    #expect(!written.errors.contains("belum tersimpan"))
    #expect(try note() == "lain")
  }

  @Test func `an editor that is open keeps its file to itself`() throws {
    let first = try #require(ManuscriptFile(of: .problem(of: CaseDraft(title: "Arsip desa")), at: stateDesk))
    #expect(ManuscriptFile(of: .problem(of: CaseDraft(title: "Arsip desa")), at: stateDesk) == nil)
    first.discard()
    #expect(ManuscriptFile(of: .problem(of: CaseDraft(title: "Arsip desa")), at: stateDesk) != nil)
  }

  private var stateDesk: Desk {
    desk(databasePath: path, environment: ["XDG_STATE_HOME": folder.path]).0
  }

  // MARK: Told apart

  @Test func `a text that is kept elsewhere is not promised to be offered`() throws {
    let (_, written, files) = try log(with: "f() { echo hilang > \"$1\"; return 3; }; f")

    #expect(files.count == 1)
    #expect(written.errors.contains("tidak ditawarkan lagi"), "\(written.errors)")
    #expect(written.errors.contains("hapus sendiri"), "\(written.errors)")
  }

  private func receive(
    _ title: String, _ person: String, _ editor: String, typing answers: [String] = []
  ) -> (ExitCode, Written) {
    var (desk, written) = desk(
      typing: answers, isTerminal: true, catalog: .klinik, clock: { SampleClinic.now }, databasePath: path,
      environment: ["EDITOR": editor, "XDG_STATE_HOME": folder.path, "TMPDIR": folder.path])
    let words = [
      "session", "log", "--new", title, "--person", person, "consultation", "10m", "--edit", "--yes",
    ]
    return (dispatch(words, at: &desk), written)
  }

  @Test(arguments: [("Arsip desa", "Baso Tenri"), ("Syarat lomba", "Nurlina")])
  func `what was written of one visitor is not offered for another`(title: String, person: String) throws {
    #expect(receive("Syarat lomba", "Baso Tenri", Self.dying).0 == .failed)

    let (code, written) = receive(title, person, "echo lain >>")

    #expect(code == .done, "\(written.errors)")
    #expect(!written.errors.contains("belum tersimpan"), "\(written.errors)")
    #expect(try note() == "lain")
  }

  @Test func `what was written of a visitor is offered for the same one`() throws {
    _ = receive("Syarat lomba", "Baso Tenri", Self.dying)

    let (code, _) = receive("syarat lomba", "Baso  Tenri", "echo lalu >>", typing: ["y"])

    #expect(code == .done)
    #expect(try note() == "hilang\nlalu")
  }

  @Test func `the problem of one new case is not offered for another`() throws {
    func open(_ title: String, _ editor: String) -> (ExitCode, String) {
      var (desk, written) = desk(
        isTerminal: true, catalog: .klinik, clock: { SampleClinic.now }, databasePath: path,
        environment: ["EDITOR": editor, "XDG_STATE_HOME": folder.path])
      return (dispatch(["case", "open", title, "--write"], at: &desk), written.errors)
    }
    #expect(open("Arsip desa", Self.dying).0 == .failed)

    let (code, errors) = open("Syarat lomba", "echo lain >>")

    #expect(code == .done, "\(errors)")
    #expect(!errors.contains("belum tersimpan"), "\(errors)")
  }
}
