import Glibc
import Testing

@testable import Storage

/// A file that exists as long as the value.
struct TemporaryFile: ~Copyable {
  let path: String

  init(_ bytes: some Sequence<UInt8>) throws {
    path = try Self.write(Array(bytes))
  }

  deinit {
    unlink(path)
  }

  private static func write(_ bytes: [UInt8]) throws -> String {
    var template = Array("/tmp/klinik-csv-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      try #require(count > 0)
      written += count
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// A table that was read to its end.
struct ReadTable: Equatable {
  var header: [String]
  var rows: [[String]]
  var lines: [Int]
}

func readTable(
  _ bytes: some Sequence<UInt8>, delimiter: CSVDelimiter? = nil, bufferSize: Int = 64
) throws -> ReadTable {
  let file = try TemporaryFile(bytes)
  var reader = try CSVReader(path: file.path, delimiter: delimiter, bufferSize: bufferSize)
  var table = ReadTable(header: reader.header, rows: [], lines: [])
  try reader.forEachRow { row in
    table.rows.append((0..<row.count).map { row.text($0) })
    table.lines.append(row.line)
  }
  return table
}

func flaw(reading bytes: some Sequence<UInt8>, bufferSize: Int = 64) throws -> CSVError? {
  do {
    _ = try readTable(bytes, bufferSize: bufferSize)
    return nil
  } catch let error as CSVError {
    return error
  }
}
