/// Finds the fields of one row in bytes, following RFC 4180; any of LF, CR LF and CR ends a line.
///
/// A quotation mark opens a quoted field only as its first byte; further on it is an ordinary character.
struct CSVScanner {
  /// Where a field lies, its quotation marks outside.
  struct Field {
    var start: Int
    var end: Int
    /// Whether quotation marks within are still doubled.
    var hasDoubledQuotes = false
  }

  /// A row that was found.
  struct Row {
    /// Where the text of the row ends and where the next row begins.
    var end: Int
    var next: Int
    /// Ends of lines within quoted fields.
    var lineBreaks: Int
  }

  let delimiter: UInt8
  /// The fields of the row that was scanned last.
  private(set) var fields: [Field] = []

  init(_ delimiter: CSVDelimiter) {
    self.delimiter = delimiter.rawValue
  }

  /// Scans the row that begins at `start`; nil where its end is not among the bytes yet.
  ///
  /// - Parameters:
  ///   - isLast: whether the file ends where the bytes end.
  ///   - line: the physical line of `start`, for the errors.
  mutating func scan(
    _ bytes: UnsafeRawBufferPointer, from start: Int, isLast: Bool, line: Int
  ) throws(CSVError) -> Row? {
    fields.removeAll(keepingCapacity: true)
    var cursor = Cursor(bytes: bytes, start: start, line: line)
    while true {
      let isQuoted = cursor.isAt(Byte.quote)
      let fieldLine = line + cursor.lineBreaks
      let isClosed = isQuoted ? try scanQuoted(&cursor) : try scanPlain(&cursor)
      guard cursor.fieldLength <= CSVLimits.fieldBytes else {
        throw .text(.fieldTooLong(isQuoted: isQuoted), at: cursor.place(line: fieldLine))
      }
      if !isClosed, isLast { throw .text(.openQuote, at: cursor.place(line: fieldLine)) }
      guard cursor.rowLength <= CSVLimits.rowBytes else { throw .table(.rowTooLong(line: line)) }
      guard isClosed else { return nil }
      guard cursor.column <= CSVLimits.columns else { throw .table(.tooManyColumns(line: line)) }
      if cursor.isAt(delimiter) {
        cursor.beginField()
      } else {
        return try endOfRow(cursor, isLast: isLast)
      }
    }
  }

  /// Makes one quotation mark of two in the fields of the last row, in place.
  mutating func undoubleQuotes(in bytes: UnsafeMutableRawBufferPointer) {
    for index in fields.indices where fields[index].hasDoubledQuotes {
      var target = fields[index].start
      var source = target
      while source < fields[index].end {
        let byte = bytes[source]
        bytes[target] = byte
        target += 1
        source += byte == Byte.quote ? 2 : 1
      }
      fields[index].end = target
    }
  }

  private func endOfRow(_ cursor: Cursor, isLast: Bool) throws(CSVError) -> Row? {
    let end = cursor.position
    guard end < cursor.bytes.count else { return isLast ? try row(cursor, next: end) : nil }
    switch cursor.bytes[end] {
    case Byte.lineFeed:
      return try row(cursor, next: end + 1)
    case Byte.carriageReturn:
      guard end + 1 < cursor.bytes.count else { return isLast ? try row(cursor, next: end + 1) : nil }
      return try row(cursor, next: cursor.bytes[end + 1] == Byte.lineFeed ? end + 2 : end + 1)
    case 0:
      throw .text(.zeroByte, at: cursor.place)
    default:
      throw .text(.textAfterQuote, at: cursor.place)
    }
  }

  private func row(_ cursor: Cursor, next: Int) throws(CSVError) -> Row {
    if cursor.hasHighBytes { try cursor.validate(fields) }
    return Row(end: cursor.position, next: next, lineBreaks: cursor.lineBreaks)
  }

  /// Goes to the end of an unquoted field; it always finds one, if only the end of the bytes.
  private mutating func scanPlain(_ cursor: inout Cursor) throws(CSVError) -> Bool {
    let bytes = cursor.bytes
    let delimiter = delimiter
    var position = cursor.position
    var seen: UInt8 = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn || byte == 0 { break }
      seen |= byte
      position += 1
    }
    fields.append(Field(start: cursor.position, end: position))
    cursor.move(to: position, seen: seen)
    return true
  }

  /// Goes behind the closing quotation mark; false where there is none among the bytes.
  private mutating func scanQuoted(_ cursor: inout Cursor) throws(CSVError) -> Bool {
    let bytes = cursor.bytes
    let start = cursor.position + 1
    var position = start
    var seen: UInt8 = 0
    var hasDoubledQuotes = false
    while position < bytes.count {
      let byte = bytes[position]
      seen |= byte
      if byte == Byte.quote {
        guard position + 1 < bytes.count, bytes[position + 1] == Byte.quote else {
          fields.append(Field(start: start, end: position, hasDoubledQuotes: hasDoubledQuotes))
          cursor.move(to: position + 1, seen: seen)
          return true
        }
        hasDoubledQuotes = true
        position += 1
      } else if byte <= Byte.carriageReturn {
        try cursor.noteControl(byte, at: position)
      }
      position += 1
    }
    cursor.move(to: position, seen: seen)
    return false
  }
}

/// The bytes that mean something in every file.
enum Byte {
  static let quote: UInt8 = 0x22
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
}
