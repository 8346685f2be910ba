/// The first row, which names the columns and shows the delimiter.
struct CSVHeader {
  let names: [String]
  let delimiter: CSVDelimiter
  /// The physical line after the header.
  let nextLine: Int

  /// Passes over the mark that some spreadsheets put before UTF-8.
  ///
  /// - Throws: ``CSVError`` where the mark is that of UTF-16 or the file is empty.
  static func skipByteOrderMark(in window: inout CSVWindow) throws(CSVError) {
    while window.count < 3, !window.isLast {
      try window.refill()
    }
    let beginning = window.bytes.prefix(3)
    if beginning.starts(with: [0xFF, 0xFE]) || beginning.starts(with: [0xFE, 0xFF]) { throw .table(.utf16) }
    if beginning.elementsEqual([0xEF, 0xBB, 0xBF]) { window.advance(to: 3) }
    while window.count == 0, !window.isLast {
      try window.refill()
    }
    guard window.count > 0 else { throw .table(.emptyFile) }
  }

  /// Reads the header with the delimiter that divides it into the most columns, the first of equals.
  static func read(
    from window: inout CSVWindow, delimiters: [CSVDelimiter]
  ) throws(CSVError) -> CSVHeader {
    while true {
      if let (scanned, delimiter) = try best(of: delimiters, in: window) {
        return try CSVHeader(scanned, delimiter: delimiter, window: &window)
      }
      try window.refill()
    }
  }

  private struct Scanned {
    var scanner: CSVScanner
    let row: CSVScanner.Row
  }

  private init(_ scanned: Scanned, delimiter: CSVDelimiter, window: inout CSVWindow) throws(CSVError) {
    var scanner = scanned.scanner
    scanner.undoubleQuotes(in: window.bytes)
    let row = CSVRow(line: 1, bytes: UnsafeRawBufferPointer(window.bytes), fields: scanner.fields)
    names = (0..<row.count).map { Self.trimmed(row.text($0)) }
    self.delimiter = delimiter
    nextLine = scanned.row.lineBreaks + 2
    window.advance(to: scanned.row.next)
    try Self.check(names)
  }

  private static func trimmed(_ name: String) -> String {
    var name = name.drop(while: \.isWhitespace)
    while name.last?.isWhitespace == true { name.removeLast() }
    return String(name)
  }

  /// Columns without a name, such as the row numbers that some tools put first, are let pass.
  private static func check(_ names: [String]) throws(CSVError) {
    guard names.contains(where: { !$0.isEmpty }) else { throw .table(.noHeader) }
    var places: [String: Int] = [:]
    for (index, name) in names.enumerated() where !name.isEmpty {
      if let first = places.updateValue(index + 1, forKey: name) {
        throw .table(.duplicateColumn(name: name, first: first, second: index + 1))
      }
    }
  }

  /// Nil where a delimiter needs more of the file to decide.
  private static func best(
    of delimiters: [CSVDelimiter], in window: borrowing CSVWindow
  ) throws(CSVError) -> (Scanned, CSVDelimiter)? {
    var best: (scanned: Scanned, delimiter: CSVDelimiter)?
    var flaw: CSVError?
    for delimiter in delimiters {
      var scanner = CSVScanner(delimiter)
      do throws(CSVError) {
        guard let row = try scan(window, with: &scanner) else { return nil }
        if let best, best.scanned.scanner.fields.count >= scanner.fields.count { continue }
        best = (Scanned(scanner: scanner, row: row), delimiter)
      } catch .text(let problem, let place) {
        // Perhaps only a wrong guess at the delimiter.
        flaw = flaw ?? .text(problem, at: place)
      }
    }
    guard let best else { throw flaw ?? .table(.noHeader) }
    return best
  }

  private static func scan(
    _ window: borrowing CSVWindow, with scanner: inout CSVScanner
  ) throws(CSVError) -> CSVScanner.Row? {
    let bytes = UnsafeRawBufferPointer(window.bytes)
    do throws(CSVError) {
      return try scanner.scan(bytes, from: window.start, isLast: window.isLast, line: 1)
    } catch .text(.zeroByte, _) where isEveryThirdByteZero(bytes) {
      throw .table(.utf16)
    }
  }

  /// Latin text in UTF-16 without a mark is half zeros.
  private static func isEveryThirdByteZero(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count { $0 == 0 } * 3 >= bytes.count
  }
}
