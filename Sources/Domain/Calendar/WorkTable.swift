/// A calendar, counted out: what each day has, and how much work lies before it.
///
/// The days are those from the first covered year to the last one; a year between them that is not covered has no
/// work in it, and is known as a gap.
struct WorkTable: Sendable, Hashable {
  private let firstDay: Int
  /// The different days there are; 0 is a free one.
  private let patterns: [[WorkSlot]]
  /// For each day, which of them it is.
  private let patternOfDay: [UInt16]
  /// For each day, and the one behind the last, the milliseconds worked before it by the local clock.
  private let millisecondsBefore: [Int64]
  /// For each day, and the one behind the last, how many working days come before it.
  private let workingDaysBefore: [Int]
  /// The numbers of the working days, in order.
  private let workingDays: [Int]
  /// First and last days of the stretches of covered years.
  private let coverage: [ClosedRange<Int>]

  init(_ parts: WorkCalendar.Parts, observing observed: Set<Holiday.Kind>) {
    coverage = Self.stretches(of: parts.years)
    firstDay = coverage.first?.lowerBound ?? 0
    var laid = LaidDays(days: firstDay..<((coverage.last?.upperBound ?? firstDay - 1) + 1))
    laid.lay(parts.hours, over: laid.days)
    for period in parts.dated where period.from <= period.to {
      laid.lay(period.hours, over: (period.from.number..<period.to.number + 1).clamped(to: laid.days))
    }
    for holiday in parts.holidays where holiday.kind != .workday && observed.contains(holiday.kind) {
      laid.free(holiday.day.number)
    }
    for (before, after) in zip(coverage, coverage.dropFirst()) {
      for day in (before.upperBound + 1)..<after.lowerBound { laid.free(day) }
    }
    patterns = laid.patterns
    patternOfDay = laid.patternOfDay

    let lengths = patterns.map { Int64($0.reduce(0) { $0 + $1.minutes }) * 60_000 }
    var milliseconds: [Int64] = [0]
    var counts = [0]
    var workingDays: [Int] = []
    milliseconds.reserveCapacity(laid.days.count + 1)
    counts.reserveCapacity(laid.days.count + 1)
    var sum: Int64 = 0
    for (index, pattern) in laid.patternOfDay.enumerated() {
      sum += lengths[Int(pattern)]
      if pattern != LaidDays.free { workingDays.append(firstDay + index) }
      milliseconds.append(sum)
      counts.append(workingDays.count)
    }
    millisecondsBefore = milliseconds
    workingDaysBefore = counts
    self.workingDays = workingDays
  }

  /// Whether every day from one to the other lies in a covered year.
  func covers(_ first: Int, _ last: Int) -> Bool {
    coverage.contains { $0.lowerBound <= first && last <= $0.upperBound }
  }

  func slots(on day: Int) -> [WorkSlot] {
    let index = day - firstDay
    return patternOfDay.indices.contains(index) ? patterns[Int(patternOfDay[index])] : []
  }

  /// How much is worked before a local reading of the clock, in milliseconds since 1970-01-01 00:00 local time.
  func milliseconds(beforeLocal local: Int64) -> Int64 {
    let day = Int(floorDivide(local, by: millisecondsPerDay))
    let index = day - firstDay
    guard index >= 0 else { return 0 }
    guard index < patternOfDay.count else { return millisecondsBefore[patternOfDay.count] }
    let time = local - Int64(day) * millisecondsPerDay
    var sum = millisecondsBefore[index]
    for slot in patterns[Int(patternOfDay[index])] {
      let from = Int64(slot.from.minutes) * 60_000
      guard time > from else { break }
      sum += min(time, Int64(slot.to.minutes) * 60_000) - from
    }
    return sum
  }

  /// How many working days come before a day.
  func workingDays(before day: Int) -> Int {
    workingDaysBefore[min(max(day - firstDay, 0), patternOfDay.count)]
  }

  /// The working day with so many before it; nil where the table ends.
  func workingDay(at place: Int) -> Int? {
    workingDays.indices.contains(place) ? workingDays[place] : nil
  }

  /// Years in order, as stretches of days; years that follow one another make one.
  private static func stretches(of years: [Int]) -> [ClosedRange<Int>] {
    years.reduce(into: []) { stretches, year in
      let first = Day.number(year: year, month: 1, day: 1)
      let last = Day.number(year: year, month: 12, day: 31)
      if let before = stretches.last, before.upperBound == first - 1 {
        stretches[stretches.count - 1] = before.lowerBound...last
      } else {
        stretches.append(first...last)
      }
    }
  }
}

/// Days side by side, on each of which hours are laid over those that lay there before.
private struct LaidDays {
  /// The pattern of a day without work.
  static let free: UInt16 = 0

  let days: Range<Int>
  /// The different days there are.
  private(set) var patterns: [[WorkSlot]] = [[]]
  /// For each day, which of them it is.
  private(set) var patternOfDay: [UInt16]

  init(days: Range<Int>) {
    self.days = days
    patternOfDay = Array(repeating: Self.free, count: days.count)
  }

  mutating func lay(_ hours: WorkHours, over stretch: Range<Int>) {
    let week = Weekday.allCases.map { pattern(of: hours[$0]) }
    for day in stretch { patternOfDay[day - days.lowerBound] = week[Day(number: day).weekday.rawValue - 1] }
  }

  mutating func free(_ day: Int) {
    if days.contains(day) { patternOfDay[day - days.lowerBound] = Self.free }
  }

  private mutating func pattern(of slots: [WorkSlot]) -> UInt16 {
    if let known = patterns.firstIndex(of: slots) { return UInt16(known) }
    patterns.append(slots)
    return UInt16(patterns.count - 1)
  }
}
