import Commands
import Domain
import TestSupport
import Testing

struct NegativeNumberTests {
  @Test(arguments: [
    ["session", "log", "KI-1", "mentoring", "-5"], ["session", "log", "KI-1", "-5", "mentoring"],
    ["session", "log", "KI-1", "mentoring", "--minutes", "-5"],
    ["session", "log", "KI-1", "mentoring", "--minutes=-5"],
  ])
  func `a negative length is told which lengths there are`(line: [String]) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/klinik.db"
    _ = try SampleClinic(at: path).openCase()
    var (desk, written) = desk(catalog: .klinik, clock: { SampleClinic.now }, databasePath: path)

    let code = dispatch(line, at: &desk)

    #expect(code == .usage)
    #expect(written.errors.hasPrefix("`-5` bukan lama sesi dari 1 menit sampai 24 jam"))
  }
}
