/// One row that was not imported, and why.
public struct ImportFlaw: Error, Sendable, Hashable {
  /// The physical line on which the row begins, from 1.
  public let line: Int
  /// The name of the column that is at fault, as the file has it; empty where the whole row is.
  public let column: String
  /// What stands there, cut after 80 characters.
  public let value: String
  /// Why it cannot be taken.
  public let reason: ImportReason

  /// The longest value that is kept to be shown, in characters.
  public static let valueLimit = 80

  /// Notes a row; a longer value is cut and ends with an ellipsis.
  public init(line: Int, column: String = "", value: String = "", reason: ImportReason) {
    self.line = line
    self.column = column
    self.value = value.count > Self.valueLimit ? value.prefix(Self.valueLimit - 1) + "…" : value
    self.reason = reason
  }
}

/// Why a row of a log or of a table of cases cannot be imported.
///
/// What can be read but cannot be right, such as an end before its start, is no flaw of a row: it is imported and
/// counted as an ``Oddity`` of its case.
public enum ImportReason: Sendable, Hashable {
  /// No case stands in the row.
  case missingCase
  /// No activity stands in the row.
  case missingActivity
  /// No instant stands in the row.
  case missingInstant
  /// The instant has no form that is understood, or does not exist.
  case unreadableInstant
  /// The instant is told without an offset, and no zone was named for such ones.
  case noZone
  /// Clocks in the zone of that name went forward over the local time, so that it never was.
  case skippedInstant(zone: String)
  /// Before 1970, when no clinic kept a log: a slip, or a placeholder.
  case instantTooOld
  /// After 2099, for which no law says what clocks will do: a slip, or a placeholder for an end that is unknown.
  case instantTooLate
  /// More characters than this limit.
  case tooLong(limit: Int)
  /// A character that cannot be seen, such as an escape.
  case controlCharacter
  /// A row of the table of cases tells about a case that the log does not have.
  case caseNotInLog
  /// The table of cases told about this case before, on that line.
  case duplicateCase(firstLine: Int)
  /// More or fewer fields than the header.
  case fieldCount(found: Int, expected: Int)
}
