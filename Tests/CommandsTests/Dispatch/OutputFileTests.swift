import Commands
import Domain
import Foundation
import Testing

struct OutputFileTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "klinik-output-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  @Test func `the answer goes to the file and its path to the person`() throws {
    var (desk, written) = desk()

    let code = dispatch(["case", "--output", folder + "/cases.txt"], at: &desk)

    #expect(code == .done)
    #expect(written.output.isEmpty)
    #expect(written.errors.hasPrefix("Written: /") && written.errors.hasSuffix("/cases.txt\n"))
    #expect(try String(contentsOfFile: folder + "/cases.txt", encoding: .utf8) == "list of cases as text\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["cases.txt"])
  }

  @Test func `a file that is there is replaced whole, with its rights`() throws {
    let path = folder + "/cases.txt"
    try String(repeating: "old ", count: 100).write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    var (desk, _) = desk()

    _ = dispatch(["case", "--output", path, "--force"], at: &desk)

    #expect(try String(contentsOfFile: path, encoding: .utf8) == "list of cases as text\n")
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o600)
  }

  @Test func `a link that leads nowhere stays`() throws {
    let path = folder + "/cases.txt"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder + "/gone/cases.txt")
    var (desk, written) = desk()

    let code = dispatch(["case", "--output", path, "--force"], at: &desk)

    #expect(code == .failed)
    #expect(!written.errors.isEmpty)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == folder + "/gone/cases.txt")
  }

  @Test func `off a terminal a file that is there stays`() throws {
    let path = folder + "/cases.txt"
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    var (desk, written) = desk(language: .indonesian)

    let code = dispatch(["case", "--output", path], at: &desk)

    #expect(code == .refused)
    #expect(
      written.errors == "\(path) sudah ada dan tidak ditimpa. Untuk menggantinya, tambahkan --timpa.\n")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
  }

  @Test(arguments: [("y", ExitCode.done, "list of cases as text\n"), ("", .refused, "old")])
  func `at a terminal a person decides whether a file is replaced`(
    answer: String, exit: ExitCode, text: String
  ) throws {
    let path = folder + "/cases.txt"
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    var (desk, written) = desk(typing: [answer], isTerminal: true)

    let code = dispatch(["case", "--output", path], at: &desk)

    #expect(code == exit)
    #expect(written.errors.hasPrefix("\(path) is there already. Replace it? [y/N] "))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func `a folder is refused`() {
    var (desk, written) = desk()

    let code = dispatch(["case", "--output", folder], at: &desk)

    #expect(code == .refused)
    #expect(written.errors == "\(folder) is a folder; name a file in it.\n")
  }

  @Test(arguments: ["klinik.db", "klinik.db-wal", "link"])
  func `the clinic's own file is never overwritten`(_ name: String) throws {
    let database = folder + "/klinik.db"
    try "data".write(toFile: database, atomically: false, encoding: .utf8)
    try "log".write(toFile: database + "-wal", atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: database)
    var (desk, _) = desk(databasePath: database)

    let code = dispatch(["case", "--output", folder + "/" + name], at: &desk)

    #expect(code == .refused)
    #expect(try String(contentsOfFile: database, encoding: .utf8) == "data")
    #expect(try String(contentsOfFile: database + "-wal", encoding: .utf8) == "log")
  }

  @Test(arguments: ["-wal", "-shm", "-journal"])
  func `a place that the clinic's file needs stays free`(_ suffix: String) throws {
    let database = folder + "/klinik.db"
    try "data".write(toFile: database, atomically: false, encoding: .utf8)
    var (desk, _) = desk(databasePath: database)

    let code = dispatch(["case", "--output", folder + "/./klinik.db" + suffix], at: &desk)

    #expect(code == .refused)
    #expect(!FileManager.default.fileExists(atPath: database + suffix))
  }

  @Test func `the program that runs is never overwritten`() throws {
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: program)
    var (desk, written) = desk()

    let code = dispatch(["case", "--output", folder + "/link"], at: &desk)

    #expect(code == .refused)
    #expect(written.errors.contains("is the program klinik itself"))
  }

  @Test func `a folder that is not there is a failure, and nothing is left behind`() {
    var (desk, written) = desk()

    let code = dispatch(["case", "--output", folder + "/none/cases.txt"], at: &desk)

    #expect(code == .failed)
    #expect(written.errors.hasSuffix("could not be written: there is no such file or folder.\n"))
  }
}
