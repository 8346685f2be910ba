public import Domain
import Schema

/// Packs that hold a working calendar: hours, dated hours such as those of Ramadan, holidays and shared leave.
public enum CalendarPack {
  /// The calendar that the program carries with it (METRICS §4).
  ///
  /// - Throws: ``PackError``, which the tests rule out for the embedded pack.
  public static func embedded() throws(PackError) -> WorkCalendar {
    try PackReader.read(Schema.calendarPack, file: "calendar-id.yaml", as: CalendarDraft.self)
  }
}
