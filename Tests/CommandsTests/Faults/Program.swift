import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// The real program, beside the test's own, at work on a file of its own.
struct Program {
  let folder: TemporaryFolder
  let clinic: String
  private let binary: String

  /// Who made the clinic.
  private static let admin = Actor(person: Identifier(rawValue: 1), roles: [.admin])

  /// Makes a clinic with the program itself.
  init() throws {
    folder = try TemporaryFolder()
    clinic = folder.file("clinic.db")
    let tests = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    binary = tests.deletingLastPathComponent().appending(path: "klinik").path
    try #require(FileManager.default.isExecutableFile(atPath: binary), "build klinik first: swift build")
    try #require(try run("init", "--name", "Uji", "--zone", "WITA") == 0)
  }

  /// Starts a command and does not wait for it.
  func start(_ words: [String]) throws -> Process {
    try start(URL(fileURLWithPath: binary), words)
  }

  /// Starts a command that may write no file beyond a size, as on a full disk.
  func start(_ words: [String], blocks: Int) throws -> Process {
    let limited = ["-c", "ulimit -f \(blocks); exec \"$0\" \"$@\"", binary] + words
    return try start(URL(fileURLWithPath: "/bin/sh"), limited)
  }

  /// Runs a command to its end; its exit status.
  func run(_ words: String...) throws -> Int32 {
    try run(words)
  }

  /// Runs a command to its end; its exit status.
  func run(_ words: [String]) throws -> Int32 {
    let process = try start(words)
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Takes the last command back.
  func undo() throws {
    _ = try Casebook(path: clinic).undo(by: Self.admin, at: SampleClinic.now)
  }

  /// How many people and cases the clinic has; fails where the file is not as its journal says.
  func counts() throws -> [Int] {
    let casebook = try Casebook(path: clinic)
    let found = try casebook.verify(by: Self.admin)
    #expect(found.findings == [])
    var all = CaseFilter()
    all.isOpen = false
    return [try casebook.people(by: Self.admin).count, try casebook.cases(all, by: Self.admin).total]
  }

  private func start(_ executable: URL, _ words: [String]) throws -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = words
    process.environment = ["KLINIK_DB": clinic, "KLINIK_LANG": "en", "HOME": folder.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}
