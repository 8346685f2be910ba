/// Reads a table of comma-separated values row by row, in memory that does not grow with the file.
///
/// RFC 4180 with the usual freedoms: commas, semicolons or tabs, as the header has them; a byte order mark;
/// LF, CR LF or CR; a last line without an end; empty lines between rows of several columns are passed over.
package struct CSVReader: ~Copyable {
  /// How far the reading has come.
  package struct Progress: Sendable, Hashable {
    /// Bytes of the rows that were handed out.
    package let bytesDone: Int
    /// Bytes of the file when it was opened.
    package let bytesInAll: Int
  }

  /// The names of the columns, without spaces around them.
  package let header: [String]
  /// What separates the fields, given or found in the header.
  package let delimiter: CSVDelimiter

  private var window: CSVWindow
  private var scanner: CSVScanner
  private var line: Int

  /// Opens a file and reads its header.
  ///
  /// - Parameter delimiter: nil to take the one that divides the header into the most columns.
  /// - Throws: ``CSVError``.
  package init(path: String, delimiter: CSVDelimiter? = nil, bufferSize: Int = 1 << 18) throws(CSVError) {
    var window = CSVWindow(try CSVSource(path: path), capacity: bufferSize)
    try CSVHeader.skipByteOrderMark(in: &window)
    let found = try CSVHeader.read(from: &window, delimiters: delimiter.map { [$0] } ?? CSVDelimiter.allCases)
    header = found.names
    self.delimiter = found.delimiter
    line = found.nextLine
    scanner = CSVScanner(found.delimiter)
    self.window = window
  }

  /// The share of the file that was read so far.
  package var progress: Progress {
    Progress(bytesDone: window.bytesDone, bytesInAll: window.bytesInAll)
  }

  /// The SHA-256 of the file, once every row was handed out; it is asked for once.
  package mutating func finishDigest() -> [UInt8] { window.finishDigest() }

  /// Where a column of that name stands, from 0; capitals matter only where two names differ in nothing else.
  package func column(named name: String) -> Int? {
    header.firstIndex(of: name) ?? header.firstIndex { $0.lowercased() == name.lowercased() }
  }

  /// Hands out each row that remains, as many fields in it as the header has.
  ///
  /// - Parameter misfit: what to do with a row that has more or fewer fields; unless told otherwise, the
  ///   reading ends there.
  /// - Throws: ``CSVError``, and whatever the closures throw.
  package mutating func forEachRow(
    _ body: (borrowing CSVRow) throws -> Void, misfit: (CSVError) throws -> Void = { throw $0 }
  ) throws {
    while let row = try nextRow() {
      if row.count == header.count {
        try body(row)
      } else {
        try misfit(.table(.fieldCount(line: row.line, found: row.count, expected: header.count)))
      }
    }
  }

  private mutating func nextRow() throws(CSVError) -> CSVRow? {
    while !(window.isLast && window.count == 0) {
      let bytes = window.bytes
      let start = window.start
      guard
        let row = try scanner.scan(
          UnsafeRawBufferPointer(bytes), from: start, isLast: window.isLast, line: line)
      else {
        try window.refill()
        continue
      }
      let rowLine = line
      line += row.lineBreaks + 1
      window.advance(to: row.next)
      // An empty line is a row only where an empty field can be one.
      guard row.end > start || header.count == 1 else { continue }
      scanner.undoubleQuotes(in: bytes)
      return CSVRow(line: rowLine, bytes: UnsafeRawBufferPointer(bytes), fields: scanner.fields)
    }
    return nil
  }
}
