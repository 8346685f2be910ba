public import Domain

/// What a cell holds. Renderers decide how it looks; missing is a dash, never zero.
public enum Value: Sendable, Hashable {
  case missing
  /// Free text, as somebody typed it.
  case text(String)
  /// A code or another word of a closed vocabulary, the same in both languages.
  case code(String)
  /// A word of a closed vocabulary: its stable id, and how it is shown.
  case label(id: String, Bilingual)
  case integer(Int)
  /// A number that names a thing and is typed again, such as that of a unit of the history: never grouped.
  case ordinal(Int)
  case number(Double)
  case flag(Bool)
  /// A share always shows both its numbers (METRICS §1, rule 6).
  case share(part: Int, whole: Int)
  /// A length of time, in milliseconds; may be fractional where it is a mean.
  case duration(milliseconds: Double)
  /// A count of calendar days; may be fractional where it is a mean. Programs read the number.
  case days(Double)
  case instant(Instant)
  case day(Day)
  case clock(Clock)
  case week(ISOWeek)
  case month(Month)
}
