import Testing

@testable import Storage

struct CSVReaderTests {
  @Test(arguments: [
    "a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r", "a,b\n1,2\n3,4", "a,b\r\n1,2\n3,4\r",
  ])
  func `lines end in any of the three ways, the last one perhaps not at all`(text: String) throws {
    let table = try readTable(text.utf8)

    #expect(table == ReadTable(header: ["a", "b"], rows: [["1", "2"], ["3", "4"]], lines: [2, 3]))
  }

  @Test(arguments: [
    ("a;b,c;d", CSVDelimiter.semicolon), ("a\tb", .tab), ("a,b", .comma), ("\"a,b\";c", .semicolon),
    ("a", .comma),
  ])
  func `the header shows the delimiter`(header: String, delimiter: CSVDelimiter) throws {
    let file = try TemporaryFile(header.utf8)

    let reader = try CSVReader(path: file.path)

    #expect(reader.delimiter == delimiter)
  }

  @Test func `a given delimiter is not questioned`() throws {
    let table = try readTable("a;b,c\n1;2,3\n".utf8, delimiter: .comma)

    #expect(table.header == ["a;b", "c"])
    #expect(table.rows == [["1;2", "3"]])
  }

  @Test func `quotes hold delimiters, quotes and ends of lines`() throws {
    let table = try readTable("a,b\n\"x,\"\"y\"\"\",\"l1\r\nl2\"\n\"\",\"\"\"\"\n".utf8)

    #expect(table.rows == [["x,\"y\"", "l1\r\nl2"], ["", "\""]])
    #expect(table.lines == [2, 4])
  }

  @Test func `a quote further on in a field is an ordinary character`() throws {
    #expect(try readTable("a,b\n5\" pipa,Nu'mang\n".utf8).rows == [["5\" pipa", "Nu'mang"]])
  }

  @Test func `a byte order mark is no part of the first name`() throws {
    #expect(try readTable([0xEF, 0xBB, 0xBF] + "a,b\n1,2".utf8, bufferSize: 1).header == ["a", "b"])
  }

  @Test func `names of columns lose the spaces around them`() throws {
    #expect(try readTable("case id ,\" the \"\"at\"\" \"\n".utf8).header == ["case id", "the \"at\""])
  }

  @Test func `empty lines are passed over, but counted`() throws {
    let table = try readTable("a,b\n\n1,2\n\r\n3,4\n\n".utf8)

    #expect(table.rows == [["1", "2"], ["3", "4"]])
    #expect(table.lines == [3, 5])
  }

  @Test func `in a table of one column an empty line is an empty field`() throws {
    #expect(try readTable("a\n\n1\n".utf8).rows == [[""], ["1"]])
  }

  @Test func `a column is found by name, capitals aside`() throws {
    let file = try TemporaryFile("Case,case,At\n".utf8)

    let reader = try CSVReader(path: file.path)

    #expect(reader.column(named: "case") == 1)
    #expect(reader.column(named: "AT") == 2)
    #expect(reader.column(named: "by") == nil)
  }

  @Test func `columns may go without a name`() throws {
    #expect(try readTable(",a,\n0,1,2\n".utf8).header == ["", "a", ""])
  }

  @Test func `progress counts the bytes of the rows handed out`() throws {
    let file = try TemporaryFile("a,b\n1,2\n3,4\n".utf8)
    var reader = try CSVReader(path: file.path, bufferSize: 7)
    let before = reader.progress

    try reader.forEachRow { _ in }

    #expect(before == CSVReader.Progress(bytesDone: 4, bytesInAll: 12))
    #expect(reader.progress == CSVReader.Progress(bytesDone: 12, bytesInAll: 12))
  }

  @Test func `a row that does not fit may be noted instead of ending the reading`() throws {
    let file = try TemporaryFile("a,b\n1\n1,2\n1,2,3\n".utf8)
    var reader = try CSVReader(path: file.path)
    var lines: [Int] = []
    var misfits: [CSVError] = []

    try reader.forEachRow({ lines.append($0.line) }, misfit: { misfits.append($0) })

    #expect(lines == [3])
    #expect(
      misfits == [
        .table(.fieldCount(line: 2, found: 1, expected: 2)),
        .table(.fieldCount(line: 4, found: 3, expected: 2)),
      ])
  }

  @Test func `a field of 1 MB and 1000 columns are still read`() throws {
    let field = String(repeating: "x", count: CSVLimits.fieldBytes)
    let header = (0..<CSVLimits.columns).map { "c\($0)" }.joined(separator: ",")

    #expect(try readTable("a\n\(field)\n".utf8).rows == [[field]])
    #expect(try readTable(header.utf8).header.count == CSVLimits.columns)
  }
}
