public import Domain
import Schema

/// Packs that hold a working calendar: hours, dated hours such as those of Ramadan, holidays and shared leave.
public enum CalendarPack {
  /// The calendar that the program carries with it (METRICS §4).
  ///
  /// - Throws: ``PackError``, which the tests rule out for the embedded pack.
  public static func embedded() throws(PackError) -> WorkCalendar {
    try read(Schema.calendarPack, file: "calendar-id.yaml")
  }

  /// Reads and checks the pack.
  ///
  /// - Parameters:
  ///   - text: the YAML, at most 1 MB, without anchors and aliases.
  ///   - file: the name that flaws are reported with.
  /// - Throws: ``PackError`` with every flaw of the shape, or, once there is none, every flaw of the sense.
  public static func read(_ text: String, file: String) throws(PackError) -> WorkCalendar {
    var reader = PackReader(file: file)
    let draft: CalendarDraft?
    do {
      draft = CalendarDraft(try PackText(text).root(), reader: &reader)
    } catch {
      reader.note(error.problem, line: error.line)
      draft = nil
    }
    try reader.check()
    guard let draft else { throw PackError(flaws: reader.flaws) }
    do {
      return try WorkCalendar(draft.parts)
    } catch {
      for flaw in error.flaws { reader.note(.calendarFault(flaw.fault), line: draft.line(of: flaw)) }
      try reader.check()
      throw PackError(flaws: reader.flaws)
    }
  }
}
