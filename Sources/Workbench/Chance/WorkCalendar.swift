import Domain

/// When a clinic works: Mondays to Fridays, from eight to half past three.
struct WorkCalendar {
  /// Central Indonesian time, which has had one offset since 1944.
  static let zone = Zone(name: "Asia/Makassar", firstOffset: 8 * 3600)

  /// How many of a hundred cases come in which month: much before the index closes in August, little after.
  static let season = [5, 6, 8, 10, 15, 16, 14, 7, 5, 6, 5, 3]

  /// The working day so many working days later; 0 moves only a weekend's day, to the Monday.
  static func workingDay(_ count: Int, after day: Day) -> Day {
    var result = day
    while isWeekend(result) { result = result.adding(days: 1) }
    for _ in 0..<count {
      repeat { result = result.adding(days: 1) } while isWeekend(result)
    }
    return result
  }

  static func isWeekend(_ day: Day) -> Bool {
    day.weekday >= .saturday
  }

  /// A moment within a day's working hours.
  static func moment(on day: Day, _ dice: inout Dice) -> Instant {
    let minutes = 8 * 60 + dice.roll(0..<(7 * 60 + 30))
    return instant(of: day, minutes: minutes).adding(milliseconds: Int64(dice.roll(0..<60_000)))
  }

  static func instant(of day: Day, minutes: Int) -> Instant {
    zone.start(of: day).adding(milliseconds: Int64(minutes) * 60_000)
  }

  /// A working day of a span, as the season has it.
  static func arrival(within days: ClosedRange<Day>, _ dice: inout Dice) -> Day {
    let length = days.lowerBound.days(until: days.upperBound) + 1
    while true {
      let day = days.lowerBound.adding(days: dice.roll(0..<length))
      let isKept = dice.roll(0..<16) < season[day.month - 1]
      if !isWeekend(day), isKept { return day }
    }
  }
}
