extension CSVScanner {
  /// How far the scanning of one row has come.
  struct Cursor {
    let bytes: UnsafeRawBufferPointer
    private let start: Int
    private let line: Int
    private var fieldStart: Int
    private(set) var position: Int
    /// The column of the table at hand, from 1.
    private(set) var column = 1
    private(set) var lineBreaks = 0
    private(set) var hasHighBytes = false

    init(bytes: UnsafeRawBufferPointer, start: Int, line: Int) {
      self.bytes = bytes
      self.start = start
      self.line = line
      fieldStart = start
      position = start
    }

    var fieldLength: Int { position - fieldStart }
    var rowLength: Int { position - start }

    /// The place of a mistake where the cursor stands.
    var place: CSVError.Place { place(line: line + lineBreaks) }

    func place(line: Int) -> CSVError.Place {
      CSVError.Place(rowLine: self.line, line: line, column: column)
    }

    func isAt(_ byte: UInt8) -> Bool {
      position < bytes.count && bytes[position] == byte
    }

    mutating func move(to position: Int, seen: UInt8) {
      self.position = position
      if seen >= 0x80 { hasHighBytes = true }
    }

    /// Steps over a delimiter.
    mutating func beginField() {
      position += 1
      fieldStart = position
      column += 1
    }

    /// Counts the ends of lines within a quoted field, CR LF once.
    mutating func noteControl(_ byte: UInt8, at position: Int) throws(CSVError) {
      switch byte {
      case 0: throw .text(.zeroByte, at: place)
      case Byte.carriageReturn: lineBreaks += 1
      case Byte.lineFeed where bytes[position - 1] != Byte.carriageReturn: lineBreaks += 1
      default: break
      }
    }

    /// Looks whether the row is UTF-8; rows of plain ASCII need not be asked.
    func validate(_ fields: [Field]) throws(CSVError) {
      let row = UnsafeRawBufferPointer(rebasing: bytes[start..<position])
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: row.bindMemory(to: UInt8.self).span)
      } catch {
        throw .text(.notUTF8, at: place(of: start + error.byteOffsets.lowerBound, among: fields))
      }
    }

    private func place(of offset: Int, among fields: [Field]) -> CSVError.Place {
      var breaks = 0
      for place in start..<offset
      where bytes[place] == Byte.carriageReturn
        || (bytes[place] == Byte.lineFeed && (place == start || bytes[place - 1] != Byte.carriageReturn))
      {
        breaks += 1
      }
      let column = fields.lastIndex { $0.start <= offset } ?? 0
      return CSVError.Place(rowLine: line, line: line + breaks, column: column + 1)
    }
  }
}
