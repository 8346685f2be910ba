public import Domain
import GRDB

/// A day's entry in the calendar that the clinic itself made.
public enum HolidayChange: Sendable, Hashable {
  /// The day gets this meaning, whatever the pack says.
  case set(Holiday)
  /// What the clinic itself said of the day goes; the pack's word holds again.
  case takeBack(Day)
}

extension Casebook {
  /// The working calendar: the pack that was loaded, and above it what the clinic itself said of single days.
  ///
  /// Read in one view, when somebody asks for it: commands that reckon no working time do not pay for it. It covers
  /// no year at all until a pack is loaded.
  public func calendar() throws -> WorkCalendar {
    try view { try $0.calendar() }
  }

  /// Puts a checked pack in place of the one before; what the clinic itself said of single days stays.
  ///
  /// - Throws: `StorageError.notAllowed`; `.calendarDiffers` and `.calendarOlder` of the same calendar,
  ///   `.calendarLacksYears` where years would become unknown.
  public func loadCalendar(_ calendar: WorkCalendar, by actor: Actor, at now: Instant) throws -> Written<Void>
  {
    try write(.loadCalendar, by: actor, at: now) { book in
      try book.requireNewer(calendar)
      try book.loadCalendar(calendar)
    }
  }

  /// Says of a day that it is free or worked, or takes that back.
  ///
  /// - Returns: What the day is afterwards; nil where it is like its weekday.
  /// - Throws: `StorageError.noCalendarYear` where the calendar does not know the year, `.noOwnHoliday`.
  public func changeHoliday(
    _ change: HolidayChange, by actor: Actor, at now: Instant
  ) throws -> Written<Holiday?> {
    try write(.editCalendar, by: actor, at: now) { try $0.changeHoliday(change) }
  }
}
