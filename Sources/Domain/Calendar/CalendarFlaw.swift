/// What is wrong with a working calendar, and which of its parts shows it.
public struct CalendarFlaw: Sendable, Hashable {
  /// A part of a calendar, by its position in the list it came from.
  public enum Place: Sendable, Hashable {
    case calendar
    case year(Int)
    case hours
    case dated(Int)
    case holiday(Int)
  }

  /// A rule that is broken, with what a reader needs to find it.
  public enum Fault: Sendable, Hashable {
    /// The code is not 1 to 40 small letters, digits and hyphens, beginning with a letter.
    case malformedCode(String)
    /// The version is 0 or less.
    case versionNotPositive(Int)
    /// A label is empty in that language.
    case emptyLabel(Language)
    /// More parts than ``WorkCalendar/largest`` allows; nothing else was checked then.
    case tooLarge(years: Int, dated: Int, holidays: Int)
    /// No year is covered.
    case noYears
    /// A year outside ``WorkCalendar/yearRange``.
    case yearOutOfRange(Int)
    case duplicateYear(Int)
    /// A year that is said to be covered, of which no holiday is listed.
    case yearWithoutHolidays(Int)
    /// No weekday has a slot.
    case noHours
    /// Two slots of a weekday get into each other's way.
    case overlappingSlots(Weekday, first: WorkSlot, second: WorkSlot)
    /// Dated hours end before they begin.
    case endsBeforeStart(from: Day, to: Day)
    /// Dated hours hold on a day of others, `first`, too.
    case overlappingPeriods(from: Day, first: Day)
    /// A day whose year is not covered.
    case outsideYears(Day)
    case duplicateHoliday(Day)
    case unnamedHoliday(Day)
  }

  /// The part that shows it.
  public let place: Place
  /// The rule that is broken.
  public let fault: Fault
}

/// The refusal of a calendar.
public struct FlawedCalendar: Error, Hashable {
  /// Never empty.
  public let flaws: [CalendarFlaw]
}
