import Commands
import Domain
import Storage
import TestSupport
import Testing

/// What help and version answer in other formats than text, and in which language a line is refused that was never
/// understood.
struct PlainAnswerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try SampleClinic(at: folder.file("klinik.db"))
  }

  private func run(_ line: String, as login: String = "rina") -> (ExitCode, Written) {
    var (desk, written) = desk(catalog: .klinik, databasePath: folder.file("klinik.db"), login: login)
    return (dispatch(line.split(separator: " ").map(String.init), at: &desk), written)
  }

  @Test(arguments: ["help --json", "help --csv", "help --html", "case ? --json"])
  func `help has no other format than text`(_ line: String) {
    let (code, written) = run(line)

    #expect(code == .usage)
    #expect(written.output.isEmpty)
  }

  @Test func `the version is told to programs too`() {
    #expect(run("version --json").1.output.contains("\"version\": \"0.1.0\""))
    #expect(run("--version --json").1.output.contains("\"version\": \"0.1.0\""))
  }

  @Test(arguments: [("rina", false), ("fitri", true)])
  func `how many cases the clinic has is told to who may read them`(_ login: String, _ isTold: Bool) {
    #expect(run("pack list --json", as: login).1.output.contains("\"cases\"") == isTold)
  }

  @Test func `what is refused before a command is found is said in the clinic's language`() throws {
    #expect(run("setting edit language en", as: "admin").0 == .done)
    var (desk, written) = desk(
      language: .indonesian, catalog: .klinik, databasePath: folder.file("klinik.db"), login: "rina")

    _ = dispatch(["case", "list", "--json", "--csv"], at: &desk)

    #expect(written.errors.hasPrefix("One format at a time"), "\(written.errors)")
  }
}
