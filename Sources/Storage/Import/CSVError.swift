/// Why a file of comma-separated values cannot be read.
package enum CSVError: Error, Sendable, Hashable {
  /// The file itself cannot be had.
  case file(path: String, FileProblem)
  /// The file is readable but no table.
  case table(TableProblem)
  /// The text is wrong at one place.
  case text(TextProblem, at: Place)

  /// Why a path gives no bytes.
  package enum FileProblem: Error, Sendable, Hashable {
    /// There is nothing of that name.
    case notFound
    /// It exists but may not be read.
    case notPermitted
    /// The path names a directory.
    case directory
    /// A pipe or a device, whose length nobody knows.
    case notRegular
    /// The system failed with this `errno` while opening or reading.
    case unreadable(code: Int32)
  }

  /// Why a text has no rows and columns.
  package enum TableProblem: Sendable, Hashable {
    /// Not one byte of text.
    case emptyFile
    /// The first line names no column.
    case noHeader
    /// Two columns, counted from 1, have one name.
    case duplicateColumn(name: String, first: Int, second: Int)
    /// UTF-16, as some spreadsheets save it.
    case utf16
    /// The row that begins on the line has more or fewer fields than the header.
    case fieldCount(line: Int, found: Int, expected: Int)
    /// More columns than ``CSVLimits/columns``.
    case tooManyColumns(line: Int)
    /// More bytes than ``CSVLimits/rowBytes``.
    case rowTooLong(line: Int)
  }

  /// What can be wrong at one place.
  package enum TextProblem: Sendable, Hashable {
    /// A byte of value 0, which no text has.
    case zeroByte
    /// Bytes that are no UTF-8.
    case notUTF8
    /// A quotation mark, opened here, that is still open where the file ends.
    case openQuote
    /// Something other than a delimiter after a closing quotation mark.
    case textAfterQuote
    /// More bytes than ``CSVLimits/fieldBytes``; a quoted one was perhaps never closed.
    case fieldTooLong(isQuoted: Bool)
  }

  /// A place in the text: physical lines and columns of the table, both counted from 1.
  package struct Place: Sendable, Hashable {
    /// The line on which the row begins.
    package let rowLine: Int
    /// The line on which the mistake stands, later than `rowLine` where a field goes over several lines.
    package let line: Int
    /// The column of the table.
    package let column: Int

    package init(rowLine: Int, line: Int, column: Int) {
      self.rowLine = rowLine
      self.line = line
      self.column = column
    }
  }
}

/// How much one row may hold; the file itself may be of any length.
package enum CSVLimits {
  /// Columns of a row.
  package static let columns = 1000
  /// Bytes of a field.
  package static let fieldBytes = 1 << 20
  /// Bytes of a row.
  package static let rowBytes = 16 << 20
}
