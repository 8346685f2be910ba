import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// The real program, beside the test's own, at work on a file of its own.
///
/// It is started without Foundation, which can neither close a stream nor hand over bytes that are no text.
struct Program {
  let folder: TemporaryFolder
  let clinic: String
  private let binary: String

  /// Who made the clinic.
  static let admin = Actor(person: Identifier(rawValue: 1), roles: [.admin])

  /// Makes a clinic with the program itself.
  init() throws {
    folder = try TemporaryFolder()
    clinic = folder.file("clinic.db")
    let tests = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    binary = tests.deletingLastPathComponent().appending(path: "klinik").path
    try #require(FileManager.default.isExecutableFile(atPath: binary), "build klinik first: swift build")
    try #require(try run("init", "--name", "Uji", "--zone", "WITA").status == 0)
  }

  /// What a run has before it and around it.
  struct Setting {
    /// Where the program reads from.
    enum Source {
      case nothing, closed
      case path(String)
      /// A pipe with these lines in it.
      case lines([String])
    }

    /// Where the program writes to.
    enum Target {
      /// A file that the test reads afterwards.
      case kept
      case closed
      /// A pipe whose reader has left.
      case leftPipe
      case path(String)
    }

    var input = Source.nothing
    var output = Target.kept
    var errors = Target.kept
    /// Beyond how many blocks of 512 bytes no file may grow, as on a full disk; nil for any size.
    var blocks: Int?
    /// The environment; nil for one that names the clinic and speaks English.
    var environment: [String]?
    /// Tells runs apart that go on at once.
    var name = "run"
  }

  /// Starts a command and does not wait for it.
  func start(_ words: [String], _ setting: Setting = Setting()) throws -> Run {
    try start(bytes: words.map { Array($0.utf8) }, setting)
  }

  /// Starts a command whose words need not be text.
  func start(bytes words: [[UInt8]], _ setting: Setting = Setting()) throws -> Run {
    let run = Run(
      output: folder.file(setting.name + ".out"), errors: folder.file(setting.name + ".err"))
    var wiring = Wiring()
    defer { wiring.close() }
    try wiring.connect(STDIN_FILENO, to: setting.input)
    try wiring.connect(STDOUT_FILENO, to: setting.output, keptAt: run.output)
    try wiring.connect(STDERR_FILENO, to: setting.errors, keptAt: run.errors)
    let own = ["KLINIK_DB=\(clinic)", "KLINIK_LANG=en", "HOME=\(folder.path)"]
    let environment = (setting.environment ?? own).map { Array($0.utf8) }
    guard let blocks = setting.blocks else {
      return try run.started(binary, words, environment, wiring)
    }
    let limit = ["-c", "ulimit -f \(blocks); exec \"$0\" \"$@\"", binary].map { Array($0.utf8) }
    return try run.started("/bin/sh", limit + words, environment, wiring)
  }

  /// Runs a command to its end.
  func run(_ words: String...) throws -> Run.Ending {
    try start(words).wait()
  }

  /// What was done in the clinic so far, oldest first; fails where the file is not as its journal says.
  func deeds() throws -> [String] {
    let casebook = try Casebook(path: clinic)
    let found = try casebook.verify(by: Self.admin)
    #expect(found.findings == [])
    var all = HistoryFilter()
    all.limit = .max
    let units = try casebook.history(all, by: Self.admin).units
    #expect(units.map(\.seq) == (1...Int64(units.count)).reversed())
    return units.reversed().map { unit in
      ([unit.deed?.rawValue ?? "-"] + unit.about).joined(separator: " ")
    }
  }

  /// How long the log of the clinic's writes is, in blocks of 512 bytes.
  func logLength() throws -> Int {
    try (FileManager.default.attributesOfItem(atPath: clinic + "-wal")[.size] as? Int ?? 0) / 512
  }
}
