import Domain
import Glibc
import Testing

@testable import Storage

struct CSVErrorTests {
  private static func at(_ rowLine: Int, _ line: Int, _ column: Int) -> CSVError.Place {
    CSVError.Place(rowLine: rowLine, line: line, column: column)
  }

  @Test(arguments: [
    ("", CSVError.table(.emptyFile)),
    ("\u{FEFF}", .table(.emptyFile)),
    ("\n1,2\n", .table(.noHeader)),
    (" , ,\n1,2,3\n", .table(.noHeader)),
    ("a,b,a\n", .table(.duplicateColumn(name: "a", first: 1, second: 3))),
    ("a,b\n1,2\n1,2,3\n", .table(.fieldCount(line: 3, found: 3, expected: 2))),
    ("a,b\n\"1\n\n\",2\n1\n", .table(.fieldCount(line: 5, found: 1, expected: 2))),
    ("a,b\n1,2\nx,\"open\nto,the\nend", .text(.openQuote, at: at(3, 3, 2))),
    ("a,b\n\"x\ny\",\"open\nend", .text(.openQuote, at: at(2, 3, 2))),
    ("a,b\n1,\"2\" \n", .text(.textAfterQuote, at: at(2, 2, 2))),
    ("a,b\n\"1\r\n\"x,2\n", .text(.textAfterQuote, at: at(2, 3, 1))),
    ("a,b\n1,2\n1,x\0y\n", .text(.zeroByte, at: at(3, 3, 2))),
    ("a,b\n\"1\n\0\",2\n", .text(.zeroByte, at: at(2, 3, 1))),
    ("\"a,b\n", .text(.openQuote, at: at(1, 1, 1))),
  ])
  func `a mistake is told with its place`(text: String, expected: CSVError) throws {
    #expect(try flaw(reading: text.utf8) == expected)
    #expect(try flaw(reading: text.utf8, bufferSize: 1) == expected)
  }

  @Test func `bytes that are no text are told with their place`() throws {
    let bytes = Array("a,b\n1,é\n\"x\ny\",Jos".utf8) + [0xE9] + Array(",\n".utf8)

    #expect(try flaw(reading: bytes) == .text(.notUTF8, at: Self.at(3, 4, 2)))
    #expect(try flaw(reading: [0x61, 0xC3, 0x0A]) == .text(.notUTF8, at: Self.at(1, 1, 1)))
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0x00, 0x2C, 0x00, 0x62, 0x00, 0x0A, 0x00],
    [0x00, 0x61, 0x00, 0x2C, 0x00, 0x62],
  ])
  func `UTF-16 is recognised with and without its mark`(bytes: [UInt8]) throws {
    #expect(try flaw(reading: bytes) == .table(.utf16))
  }

  @Test func `more than 1000 columns are refused`() throws {
    let header = (0...CSVLimits.columns).map { "c\($0)" }.joined(separator: ",")

    #expect(try flaw(reading: header.utf8) == .table(.tooManyColumns(line: 1)))
  }

  @Test func `a field of more than 1 MB is refused where it begins`() throws {
    let field = String(repeating: "x\n", count: CSVLimits.fieldBytes)

    #expect(
      try flaw(reading: "a,b\n1,\"\(field)".utf8)
        == .text(.fieldTooLong(isQuoted: true), at: Self.at(2, 2, 2)))
  }

  @Test func `a row of more than 16 MB is refused`() throws {
    let header = (0..<20).map { "c\($0)" }.joined(separator: ",")
    let field = String(repeating: "x", count: CSVLimits.fieldBytes)
    let row = Array(repeating: field, count: 20).joined(separator: ",")

    #expect(
      try flaw(reading: "\(header)\n\(row)\n".utf8, bufferSize: 1 << 16) == .table(.rowTooLong(line: 2)))
  }

  @Test func `only an ordinary file that exists is read`() throws {
    #expect(throws: CSVError.file(path: "/nowhere/log.csv", .notFound)) {
      try CSVReader.check("/nowhere/log.csv")
    }
    #expect(throws: CSVError.file(path: "/", .directory)) { try CSVReader.check("/") }
    #expect(throws: CSVError.file(path: "/dev/null", .notRegular)) { try CSVReader.check("/dev/null") }
  }

  @Test func `a pipe is refused without waiting for a writer`() throws {
    let path = "/tmp/klinik-csv-pipe-\(getpid())"
    try #require(mkfifo(path, 0o600) == 0)
    defer { unlink(path) }

    #expect(throws: CSVError.file(path: path, .notRegular)) { try CSVReader.check(path) }
  }

  @Test func `a mistake within a long row names both lines`() {
    let wording = CSVError.text(.openQuote, at: Self.at(10, 12, 3)).wording

    #expect(
      wording.english == "Line 12, column 3 of the row that begins on line 10: "
        + "the quotation mark that opens here is never closed.")
    #expect(
      wording.indonesian == "Baris 12, kolom 3 dari data yang dimulai di baris 10: "
        + "tanda kutip yang dibuka di sini tidak pernah ditutup.")
  }
}

extension CSVReader {
  fileprivate static func check(_ path: String) throws(CSVError) {
    _ = try CSVReader(path: path)
  }
}
