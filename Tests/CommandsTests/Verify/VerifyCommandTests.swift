import Commands
import Domain
import TestSupport
import Testing

/// What a script can rely on: the exit status, and the head digest that proves the history later.
struct VerifyCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ line: [String]) -> (ExitCode, String) {
    var (desk, written) = desk(language: .english, catalog: .klinik, databasePath: folder.file("klinik.db"))
    let code = dispatch(line, at: &desk)
    return (code, written.output)
  }

  private func head() -> String {
    let words = run(["verify", "--csv"]).1.split(whereSeparator: { $0.isNewline || $0 == "," })
    return words.first { $0.count == 64 }.map(String.init) ?? ""
  }

  @Test
  func `a whole file is called whole, with its head digest`() throws {
    _ = run(["init", "--name", "Klik Ide", "--zone", "WITA"])

    let (code, output) = run(["verify"])

    #expect(code == .done)
    #expect(output.contains("The file agrees with its history."))
    #expect(head().count == 64)
  }

  @Test
  func `a digest that was noted is found again after more work`() throws {
    _ = run(["init", "--name", "Klik Ide", "--zone", "WITA"])
    let noted = head()
    _ = run(["agency", "add", "Dinas Kesehatan"])

    let (code, output) = run(["verify", "--against", String(noted.prefix(32))])

    #expect(code == .done)
    #expect(output.contains("number 1"))
  }

  @Test
  func `a digest of another history is a finding`() throws {
    _ = run(["init", "--name", "Klik Ide", "--zone", "WITA"])

    let (code, output) = run(["verify", "--against", String(repeating: "0", count: 32)])

    #expect(code == .failed)
    #expect(output.contains("does NOT agree") || output.contains("No number"))
  }

  @Test(arguments: ["9f3a71c2", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"])
  func `what cannot be a digest is wrong usage`(_ digest: String) throws {
    _ = run(["init", "--name", "Klik Ide", "--zone", "WITA"])

    #expect(run(["verify", "--against", digest]).0 == .usage)
  }
}
