/// What stands between two fields.
package enum CSVDelimiter: UInt8, Sendable, CaseIterable {
  case comma = 0x2C
  /// As spreadsheets write it where the comma is the decimal sign, Indonesia included.
  case semicolon = 0x3B
  case tab = 0x09
}
