import Domain
import Packs

/// When an invented clinic is open, and when people come: by the embedded calendar, also in the years before its
/// first one, of which it lists no holidays.
struct OfficeHours {
  /// Central Indonesian time, which has had one offset since 1944.
  static let zone = Zone(name: "Asia/Makassar", firstOffset: 8 * 3600)

  /// How many of a hundred cases come in which month: much before the index closes in August, little after.
  static let season = [5, 6, 8, 10, 15, 16, 14, 7, 5, 6, 5, 3]

  private let calendar: WorkCalendar

  /// Opens the clinic on the working days since a day.
  init(since first: Day) throws {
    var parts = try CalendarPack.embedded().parts
    parts.years = Array(first.year...ClinicPlan.lastDay.year + 1)
    calendar = WorkCalendar(checked: parts)
  }

  /// The working day so many working days later; 0 moves only a free day, to the next one that is worked.
  func workingDay(_ count: Int, after day: Day) -> Day {
    let start = calendar.nextWorkingDay(onOrAfter: day) ?? day
    return calendar.day(after: start, workingDays: count) ?? start
  }

  func isFree(_ day: Day) -> Bool {
    calendar.isWorkingDay(day) != true
  }

  /// A moment within a day's working hours; on a free day, on which somebody comes all the same, about nine.
  func moment(on day: Day, _ dice: inout Dice) -> Instant {
    var minutes = dice.roll(0..<max(60, calendar.slots(on: day).reduce(0) { $0 + $1.minutes }))
    let seconds = Int64(dice.roll(0..<60_000))
    for slot in calendar.slots(on: day) {
      guard minutes >= slot.minutes else {
        return Self.instant(of: day, minutes: slot.from.minutes + minutes).adding(milliseconds: seconds)
      }
      minutes -= slot.minutes
    }
    return Self.instant(of: day, minutes: 9 * 60 + minutes).adding(milliseconds: seconds)
  }

  /// The full hours at which something can begin that takes one, break and end of work left out.
  func hours(of day: Day) -> [Clock] {
    calendar.slots(on: day).flatMap { slot in
      stride(from: 0, to: 24 * 60, by: 60).compactMap { minutes in
        minutes >= slot.from.minutes && minutes + 60 <= slot.to.minutes ? Clock(minutes: minutes) : nil
      }
    }
  }

  static func instant(of day: Day, minutes: Int) -> Instant {
    zone.start(of: day).adding(milliseconds: Int64(minutes) * 60_000)
  }

  /// A working day of a span, as the season has it.
  func arrival(within days: ClosedRange<Day>, _ dice: inout Dice) -> Day {
    let length = days.lowerBound.days(until: days.upperBound) + 1
    while true {
      let day = days.lowerBound.adding(days: dice.roll(0..<length))
      let isKept = dice.roll(0..<16) < Self.season[day.month - 1]
      if isKept, !isFree(day) { return day }
    }
  }
}
