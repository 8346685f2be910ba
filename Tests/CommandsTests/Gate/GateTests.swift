import Domain
import Foundation
import TestSupport
import Testing

@testable import Commands

/// People who come in by SSH as the owner's account: they are who the key says, and reach nothing but the clinic.
struct GateTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try SampleClinic(at: path)
  }

  private var path: String { folder.file("klinik.db") }

  /// What the forced command of a key answers to a line that somebody sends along.
  private func send(
    _ line: String?, as login: String = "fitri", piped: [String] = [], environment: [String: String] = [:],
    arguments: [String]? = nil
  ) -> (code: ExitCode, output: String, errors: String) {
    var surroundings = environment
    surroundings["SSH_ORIGINAL_COMMAND"] = line
    var (desk, written) = desk(
      typing: piped, catalog: .klinik, environment: surroundings, login: "klinik")
    let words = arguments ?? ["--db", path, "--lang", "en", "shell", "--login", login]
    let code = enter(words, at: &desk)
    return (code, written.output, written.errors)
  }

  @Test(arguments: ["fitri", "rina", "hasan"])
  func `the person behind a key is the login that its line fixes`(login: String) {
    let answer = send("whoami --json", as: login)

    #expect(answer.code == .done)
    #expect(answer.output.contains("\"\(login)\""))
  }

  @Test func `a line may begin with the program's name, and quotes are read`() {
    let answer = send("klinik agency add \"Dinas Perhubungan Laut\"")

    #expect(answer.code == .done)
    #expect(answer.output.contains("Dinas Perhubungan Laut"))
  }

  @Test func `without a line the shell reads what is piped`() {
    let answer = send(nil, piped: ["agency add Dinas Pertanian", "agency list"])

    #expect(answer.code == .done)
    #expect(answer.output.contains("dinas-pertanian"))
  }

  @Test(arguments: [
    "whoami --db /tmp/another.db", "--db /tmp/another.db whoami", "whoami --berkas=/tmp/another.db",
    "case list --output /tmp/out.txt", "case list --ke-berkas=/tmp/out.txt --force",
    "init /tmp/new.db --name X --zone WITA", "import log /etc/passwd --map case=a,activity=b,at=c",
    "attachment add KI-1 /etc/passwd", "attachment export LA-1 --to /tmp/out", "upgrade",
    "backup create /tmp/gate-backup.db", "backup test /etc/passwd", "backup restore /etc/passwd /tmp/gate.db",
    "shell --login hasan", "konsol", "shell",
  ])
  func `nothing leads past the clinic`(line: String) {
    let answer = send(line)

    #expect(answer.code == .refused)
    #expect(answer.errors.contains("here") || answer.errors.contains("already"), "\(answer.errors)")
    #expect(answer.output.isEmpty)
  }

  @Test(arguments: [
    "whoami; id", "whoami && id", "whoami | sh", "$(id)", "`id`", "whoami > /tmp/out", "sh -c id", "!id",
    "\u{1b}[31mwhoami", "whoami\nid",
  ])
  func `what a shell of the system would run is no command`(line: String) {
    let answer = send(line)

    #expect(answer.code != .done)
    #expect(!answer.output.contains("uid="))
    #expect(!FileManager.default.fileExists(atPath: "/tmp/out"))
  }

  @Test(arguments: ["attachment add KI-1 ", "case list --output ", "attachment export LA-1 --to "])
  func `no name of a file is offered`(line: String) throws {
    try "".write(toFile: folder.file("secret.txt"), atomically: true, encoding: .utf8)
    let typed = line + folder.file("")
    var (desk, _) = desk(catalog: .klinik, databasePath: path, login: "klinik")
    #expect(!candidates(for: typed, at: &desk).isEmpty)

    try Gate.confine(&desk, to: "fitri")

    #expect(candidates(for: typed, at: &desk).isEmpty)
  }

  @Test func `no list of attendance is read from a file of the owner`() throws {
    let secret = folder.file("secret.txt")
    try "kata sandi\n".write(toFile: secret, atomically: true, encoding: .utf8)
    #expect(send("case open Arsip --person OR-5").code == .done)
    #expect(send("session log 1 class 45m --mentor OR-3").code == .done)

    for line in ["class attend SS-1 --from", "session log --from"] {
      let answer = send("\(line) \(secret)")

      #expect(answer.code == .refused, "\(answer)")
      #expect(!(answer.output + answer.errors).contains("kata sandi"))
    }
  }

  @Test func `no editor is started`() throws {
    let mark = folder.file("started")
    let answer = send(
      "case open \"Arsip\" --write",
      environment: ["EDITOR": "touch \(mark); true", "VISUAL": "touch \(mark)"])
    let edited = send(
      "session log --new \"Arsip\" --person OR-2 consultation 10m --edit",
      environment: ["EDITOR": "touch \(mark); true"])

    #expect(answer.errors.contains("No editor"))
    #expect(edited.code == .refused)
    #expect(edited.errors.contains("No editor"))
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  @Test func `another name is for admins only, and for nobody by another option`() {
    #expect(send("whoami --as hasan", as: "rina").code == .refused)
    #expect(send("whoami --login hasan", as: "rina").code == .usage)
    #expect(send("whoami --as hasan", as: "admin").code == .done)
  }

  @Test func `variables that come along change nothing but how it looks`() {
    let answer = send(
      "whoami --json", environment: ["KLINIK_DB": "/tmp/another.db", "XDG_STATE_HOME": "/tmp/x"])

    #expect(answer.code == .done)
    #expect(answer.output.contains(path))
  }

  @Test func `an unknown login is refused`() {
    #expect(send("whoami", as: "nobody-of-that-name").code == .refused)
  }

  @Test func `whoever does not own the file opens no gate`() throws {
    let file = "/tmp/klinik-gate-\(getpid()).db"
    // A file of nobody's: root owns everything, and any other user owns what it made, so a missing file stands in.
    let answer = send(nil, arguments: ["--db", file, "--lang", "en", "shell", "--login", "fitri"])

    #expect(answer.code == .refused)
    #expect(answer.errors.contains("owns the clinic's file"))
  }

  @Test func `whatever takes the name of a file is closed`() throws {
    let files = try Catalog.klinik.commands.flatMap { command in
      try Catalog.klinik.parameters(of: command).filter { $0.files != nil }.map { (command, $0) }
    }
    #expect(files.count >= 13)
    let secret = folder.file("secret.txt")
    try "kata sandi\n".write(toFile: secret, atomically: true, encoding: .utf8)
    #expect(send("case open Arsip --person OR-5").code == .done)
    #expect(send("session log 1 class 45m --mentor OR-3").code == .done)

    for (command, parameter) in files {
      let others = try Catalog.klinik.parameters(of: command)
        .filter { $0.kind == .positional && !$0.isOptional && $0 != parameter }
        .map { $0.known == .sessions ? "SS-1" : "1" }
      let line = ([command.manual.name.english] + others + [parameter.names.first ?? "", secret])
        .joined(separator: " ")
      for login in ["fitri", "admin"] {
        let answer = send(line, as: login)

        #expect(answer.code == .refused, "\(line): \(answer)")
        #expect(answer.errors.contains("closed here"), "\(line): \(answer)")
        #expect(!(answer.output + answer.errors).contains("kata sandi"))
      }
    }
    #expect(try String(contentsOfFile: secret, encoding: .utf8) == "kata sandi\n")
  }
}
