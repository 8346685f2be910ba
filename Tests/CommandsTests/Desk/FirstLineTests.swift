import Commands
import Foundation
import TestSupport
import Testing

/// How the tables of the operating system are read.
struct FirstLineTests {
  private let folder: TemporaryFolder
  private let table: String

  init() throws {
    folder = try TemporaryFolder()
    table = folder.file("passwd")
    let lines = "root:x:0:0::/root\n\n# remark\nfitri:x:1000\nlain:x:1000:7\n\u{FFFD}:x:5"
    try Data(lines.utf8).write(to: URL(filePath: table))
  }

  @Test(arguments: [("0", "root"), ("1000", "fitri"), ("5", "\u{FFFD}"), ("7", nil), ("", nil)])
  func `the first line with the value has the field`(_ number: String, _ login: String?) {
    #expect(field(0, ofTable: table, where: 2, is: number) == login)
  }

  @Test func `a line that is too short for the field is passed over`() {
    #expect(field(3, ofTable: table, where: 2, is: "1000") == "7")
  }

  @Test func `a table that is not there, or is a folder, has nothing`() {
    #expect(field(0, ofTable: folder.file("none"), where: 2, is: "0") == nil)
    #expect(field(0, ofTable: folder.path, where: 2, is: "0") == nil)
  }
}
