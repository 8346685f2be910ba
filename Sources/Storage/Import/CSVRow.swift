/// One row as it lies in memory; it is lent to whoever reads it and gone when the next row comes.
package struct CSVRow: ~Copyable {
  /// The physical line on which the row begins, from 1; the header is on line 1.
  package let line: Int
  private let bytes: UnsafeRawBufferPointer
  private let fields: [CSVScanner.Field]

  init(line: Int, bytes: UnsafeRawBufferPointer, fields: [CSVScanner.Field]) {
    self.line = line
    self.bytes = bytes
    self.fields = fields
  }

  /// How many fields there are.
  package var count: Int { fields.count }

  /// The bytes of a field, valid UTF-8 without quotation marks around it or doubled within; an empty field
  /// has none. They must not be kept longer than the row.
  package subscript(column: Int) -> UnsafeRawBufferPointer {
    let field = fields[column]
    return UnsafeRawBufferPointer(rebasing: bytes[field.start..<field.end])
  }

  /// A field as text that may be kept.
  package func text(_ column: Int) -> String {
    String(decoding: self[column], as: UTF8.self)
  }
}
