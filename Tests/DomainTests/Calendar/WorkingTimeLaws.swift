import Domain
import TestSupport
import Testing

/// Working time against a count of single minutes, over Ramadan, Fridays, holidays and two turns of the year.
struct WorkingTimeLaws {
  /// A place and what is worked there.
  struct Place: Sendable, CustomTestStringConvertible {
    let zone: Zone
    let worksAtNight: Bool

    var testDescription: String { "\(zone.name)\(worksAtNight ? " at night" : "")" }

    func parts() throws -> WorkCalendar.Parts {
      try worksAtNight ? SampleCalendar.nightParts() : SampleCalendar.parts()
    }
  }

  static let places = [
    Place(zone: SampleCalendar.makassar, worksAtNight: false),
    Place(zone: SampleCalendar.amsterdam, worksAtNight: false),
    Place(zone: SampleCalendar.stJohns, worksAtNight: false),
    Place(zone: SampleCalendar.amsterdam, worksAtNight: true),
    Place(zone: SampleCalendar.stJohns, worksAtNight: true),
  ]

  @Test(arguments: places)
  func `ten thousand intervals equal a minute-by-minute count, and so do their halves`(place: Place) throws {
    let parts = try place.parts()
    let calendar = try WorkCalendar(parts)
    let count = try MinuteCount(of: parts, in: place.zone, from: "2024-12-01", to: "2026-04-01")
    let seed: UInt64 = 21_2023
    var dice = SplitMix(seed: seed)

    for round in 0..<10_000 {
      // Every other interval is short, so that its ends often lie in the same slot or the same break.
      let first = Int64.random(in: count.range, using: &dice)
      let longest = round.isMultiple(of: 2) ? 3 * 86_400_000 : count.range.upperBound
      let last = min(first + Int64.random(in: 0...longest, using: &dice), count.range.upperBound)
      let middle = Int64.random(in: first...last, using: &dice)

      let whole = calendar.worked(first, last, place.zone)
      let halves = [calendar.worked(first, middle, place.zone), calendar.worked(middle, last, place.zone)]

      let comment: Comment = "seed \(seed), round \(round), from \(first) to \(last)"
      try #require(whole == count.worked(from: first, to: last), comment)
      try #require(whole == halves.compactMap(\.self).reduce(0, +), comment)
    }
  }

  @Test func `working days equal a walk over the days`() throws {
    let calendar = try WorkCalendar(SampleCalendar.parts())
    let range = try SampleCalendar.day("2024-01-01").number...SampleCalendar.day("2026-12-31").number
    let seed: UInt64 = 4
    var dice = SplitMix(seed: seed)

    for _ in 0..<500 {
      let first = Day(number: Int.random(in: range, using: &dice))
      let last = Day(number: Int.random(in: first.number...range.upperBound, using: &dice))
      let walked = (first.number..<last.number).filter { calendar.isWorkingDay(Day(number: $0 + 1)) == true }
      let comment: Comment = "seed \(seed), \(first.iso) to \(last.iso)"

      #expect(calendar.workingDays(from: first, to: last) == walked.count, comment)
      guard let end = walked.last else { continue }
      #expect(calendar.day(after: first, workingDays: walked.count) == Day(number: end + 1), comment)
      #expect(calendar.lastWorkingDay(onOrBefore: last) == Day(number: end + 1), comment)
      #expect(
        calendar.nextWorkingDay(onOrAfter: first.adding(days: 1)) == walked.first.map { Day(number: $0 + 1) })
    }
  }
}

extension WorkCalendar {
  fileprivate func worked(_ first: Int64, _ last: Int64, _ zone: Zone) -> Int64? {
    workingMilliseconds(
      from: Instant(milliseconds: first), to: Instant(milliseconds: last), in: zone)
  }
}

/// Every minute of a stretch of days, looked at by itself and summed up.
private struct MinuteCount {
  let range: ClosedRange<Int64>
  /// How many minutes before each minute of the stretch were worked.
  private let before: [Int32]

  init(of parts: WorkCalendar.Parts, in zone: Zone, from first: String, to last: String) throws {
    let (first, last) = (try SampleCalendar.day(first), try SampleCalendar.day(last))
    let start = Int64(first.number) * 86_400_000
    range = start...(Int64(last.number) * 86_400_000)
    // Local days may begin before universal ones and end after them.
    let days = (first.number - 1)...(last.number + 1)
    let flags = days.flatMap { Self.minutes(of: Day(number: $0), parts) }
    let origin = Int64(days.lowerBound) * 86_400_000
    let turns = zone.changes.map { ($0.from.milliseconds, Int64($0.offset) * 1000) }
    var sum: Int32 = 0
    var before: [Int32] = [0]
    before.reserveCapacity((days.count + 1) * 1440)
    var offset = Int64(zone.firstOffset) * 1000
    var next = 0
    for minute in stride(from: start, to: range.upperBound + 60_000, by: 60_000) {
      while next < turns.count, turns[next].0 <= minute {
        offset = turns[next].1
        next += 1
      }
      if flags[Int((minute + offset - origin) / 60_000)] { sum += 1 }
      before.append(sum)
    }
    self.before = before
  }

  func worked(from first: Int64, to last: Int64) -> Int64 {
    worked(before: last) - worked(before: first)
  }

  private func worked(before instant: Int64) -> Int64 {
    let (minute, rest) = (instant - range.lowerBound).quotientAndRemainder(dividingBy: 60_000)
    let isWorked = before[Int(minute) + 1] > before[Int(minute)]
    return Int64(before[Int(minute)]) * 60_000 + (isWorked ? rest : 0)
  }

  private static func minutes(of day: Day, _ parts: WorkCalendar.Parts) -> [Bool] {
    var minutes = [Bool](repeating: false, count: 1440)
    guard !parts.holidays.contains(where: { $0.day == day && $0.kind != .workday }) else { return minutes }
    let hours = parts.dated.first { $0.from <= day && day <= $0.to }?.hours ?? parts.hours
    for slot in hours[day.weekday] {
      for minute in slot.from.minutes..<slot.to.minutes { minutes[minute] = true }
    }
    return minutes
  }
}
