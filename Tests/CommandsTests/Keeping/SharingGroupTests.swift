import Foundation
import TestSupport
import Testing

@testable import Commands

/// A clinic that several logins share through a group of the operating system.
struct SharingGroupTests {
  private let folder: TemporaryFolder
  private let own: String

  init() throws {
    folder = try TemporaryFolder()
    let entry = try #require(getgrgid(getegid()))
    own = String(cString: entry.pointee.gr_name)
  }

  @Test func `file and folder belong to the group, and so will what is made beside them`() throws {
    let home = folder.file("home")
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: false)

    let answer = run("init \(home)/klinik.db --name Uji --zone WITA --group \(own)")

    #expect(answer.code == .done, "\(answer.errors)")
    #expect(try mode(home) == 0o2770)
    #expect(try mode("\(home)/klinik.db") == 0o660)
    #expect(try mode("\(home)/klinik.db-wal") == 0o660)
  }

  @Test func `a restored file belongs to the group that is named, or whose folder it is`() throws {
    let (home, closed) = (folder.file("home"), folder.file("closed"))
    for path in [home, closed] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    let made = run("init \(home)/klinik.db --name Uji --zone WITA --group \(own)")
    try #require(made.code == .done, "\(made.errors)")
    let backup = folder.file("malam.db")
    try #require(run("backup create \(backup) --db \(home)/klinik.db").code == .done)

    let answers = [
      run("backup restore \(backup) \(home)/taken-over.db"),
      run("backup restore \(backup) \(home)/named.db --group \(own)"),
      run("backup restore \(backup) \(folder.file("alone.db"))"),
      run("backup restore \(backup) \(closed)/opened.db --group \(own)"),
    ]

    #expect(answers.map(\.code) == [.done, .done, .done, .done], "\(answers.map(\.errors))")
    #expect(try mode("\(home)/taken-over.db") == 0o660)
    #expect(try mode("\(home)/named.db") == 0o660)
    #expect(try mode(folder.file("alone.db")) == 0o600)
    #expect(try mode("\(closed)/opened.db") == 0o660)
    #expect(try mode(closed) == 0o2770)
  }

  @Test func `a folder that holds other things is not opened to the group`() throws {
    try Data("x".utf8).write(to: URL(filePath: folder.file("letter.txt")))

    let answer = run("init \(folder.file("klinik.db")) --name Uji --zone WITA --group \(own)")

    #expect(answer.code == .refused)
    #expect(try mode(folder.path) == 0o700)
    #expect(!FileManager.default.fileExists(atPath: folder.file("klinik.db")))
  }

  @Test func `a group that is not there is named, with what makes it`() throws {
    let answer = run("init \(folder.file("klinik.db")) --name Uji --zone WITA --group klinik-tidak-ada")

    #expect(answer.code == .usage)
    #expect(answer.errors.contains("groupadd klinik-tidak-ada"))
  }

  private func run(_ line: String) -> (code: ExitCode, errors: String) {
    var (desk, written) = desk(catalog: .klinik)
    let code = dispatch(line.split(separator: " ").map(String.init), at: &desk)
    return (code, written.errors)
  }

  private func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(stat(path, &status) == 0, "\(path)")
    return status.st_mode & 0o7777
  }
}
