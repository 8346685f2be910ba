import Domain
import GRDB

/// The working calendar as a read or a unit of work has met it; reading it once is enough, and mostly not needed.
///
/// A class, because whoever reads fills it.
final class CalendarShelf {
  private var calendar: WorkCalendar?

  func calendar(in database: Database) throws -> WorkCalendar {
    if let calendar { return calendar }
    let read = try database.calendar()
    calendar = read
    return read
  }
}
