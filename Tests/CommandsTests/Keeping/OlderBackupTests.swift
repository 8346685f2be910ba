import Commands
import Domain
import Foundation
import TestSupport
import Testing

/// A backup that an older program made, after the clinic was upgraded or its machine was lost.
struct OlderBackupTests {
  private let folder: TemporaryFolder
  private var backup: String { folder.file("backup.db") }

  init() throws {
    folder = try TemporaryFolder()
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Upgrade/Fixtures/v001/clinic.db")
    try FileManager.default.copyItem(atPath: fixture.path, toPath: backup)
  }

  @Test func `it is still a true earlier state of the upgraded clinic`() throws {
    try FileManager.default.copyItem(atPath: backup, toPath: path)
    #expect(run("upgrade").code == .done)

    let answer = run("backup test \(backup)")

    #expect(answer.code == .done, "\(answer.output)\(answer.errors)")
  }

  @Test func `it is restored as it was, and works once it is upgraded`() throws {
    let answer = run("backup restore \(backup) \(path)")

    #expect(answer.code == .done, "\(answer.output)\(answer.errors)")
    #expect(answer.output.contains("587 changes"))
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(contentsOf: URL(filePath: backup)))
    #expect(run("case list").code == .failed)
    #expect(run("upgrade").code == .done)
    #expect(run("verify").code == .done)
  }

  // MARK: -

  private var path: String { folder.file("klinik.db") }

  private func run(_ line: String) -> (code: ExitCode, output: String, errors: String) {
    var (desk, written) = desk(
      catalog: .klinik, clock: { Instant(milliseconds: 1_795_392_400_000) },
      databasePath: path, environment: ["TMPDIR": folder.path], login: "admin")
    let code = dispatch((line + " --lang en").split(separator: " ").map(String.init), at: &desk)
    return (code, written.output, written.errors)
  }
}
