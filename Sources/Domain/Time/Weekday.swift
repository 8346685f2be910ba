/// A day of the week, numbered as ISO 8601 does: Monday is 1, Sunday 7.
public enum Weekday: Int, Sendable, Hashable, CaseIterable, Comparable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Monday first.
  public static func < (earlier: Weekday, later: Weekday) -> Bool {
    earlier.rawValue < later.rawValue
  }
}
