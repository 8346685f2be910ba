import Domain
import Foundation
import TestSupport
import Testing

struct ZoneTests {
  /// Central Europe in 2011: an hour forward on 27 March, an hour back on 30 October, both at 01:00 UTC.
  let amsterdam = Zone(
    name: "Europe/Amsterdam", firstOffset: 3600,
    changes: [
      Zone.Change(from: Instant(milliseconds: 1_319_936_400_000), offset: 3600),
      Zone.Change(from: Instant(milliseconds: 1_301_187_600_000), offset: 7200),
    ])

  @Test(arguments: [
    ("2011-03-27T00:59:59.999Z", 3600), ("2011-03-27T01:00:00Z", 7200), ("2011-07-01T00:00:00Z", 7200),
    ("2011-10-30T00:59:59.999Z", 7200), ("2011-10-30T01:00:00Z", 3600), ("2026-01-01T00:00:00Z", 3600),
  ])
  func `an offset holds from its instant on`(text: String, offset: Int) throws {
    let instant = try #require(Instant(iso8601: text))

    #expect(amsterdam.offset(at: instant) == offset)
  }

  @Test(arguments: [
    ("2011-06-01", "12:00", "2011-06-01T10:00:00Z", "an ordinary reading"),
    ("2011-10-30", "02:30", "2011-10-30T00:30:00Z", "a reading that comes twice is the earlier one"),
    ("2011-10-30", "03:00", "2011-10-30T02:00:00Z", "the first reading after the hour that came twice"),
    ("2011-03-27", "02:30", "2011-03-27T01:30:00Z", "a missing reading is moved forward by the jump"),
    ("2011-03-27", "02:00", "2011-03-27T01:00:00Z", "the first missing reading is the jump itself"),
    ("2011-03-27", "03:00", "2011-03-27T01:00:00Z", "the first reading after the jump"),
  ])
  func `a local reading is an instant`(day: String, clock: String, instant: String, why: Comment) throws {
    let day = try #require(Day(iso: day))
    let clock = try #require(Clock(clock))

    #expect(amsterdam.instant(of: day, clock) == Instant(iso8601: instant), why)
  }

  @Test(arguments: [
    ("2011-03-27T01:59:59.999", WrittenInstant.exact(Instant(milliseconds: 1_301_187_599_999))),
    ("2011-03-27T02:00", .skipped(moved: Instant(milliseconds: 1_301_187_600_000))),
    ("2011-03-27T02:59:59.999", .skipped(moved: Instant(milliseconds: 1_301_191_199_999))),
    ("2011-03-27T03:00", .exact(Instant(milliseconds: 1_301_187_600_000))),
    ("2011-10-30T01:59:59.999", .exact(Instant(milliseconds: 1_319_932_799_999))),
    ("2011-10-30T02:00", .twice(first: Instant(milliseconds: 1_319_932_800_000))),
    ("2011-10-30T02:59:59.999", .twice(first: Instant(milliseconds: 1_319_936_399_999))),
    ("2011-10-30T03:00", .exact(Instant(milliseconds: 1_319_940_000_000))),
    ("2011-10-30T02:30+01:00", .exact(Instant(milliseconds: 1_319_938_200_000))),
    ("2011-03-27T02:30+01:00", .exact(Instant(milliseconds: 1_301_189_400_000))),
  ])
  func `a reading that never came or came twice is told apart`(text: String, expected: WrittenInstant) {
    #expect(WrittenInstant(iso8601: text, zone: amsterdam) == expected)
    #expect(Instant(iso8601: text, zone: amsterdam) == expected.instant)
  }

  @Test
  func `of all minutes of eight months one hour never came and one came twice`() throws {
    let first = try #require(Day(iso: "2011-03-20")).number * 1440
    var (skipped, twice) = (0, 0)

    for minute in first..<first + 230 * 1440 {
      switch try #require(amsterdam.written(atLocal: minute)) {
      case .exact: break
      case .skipped: skipped += 1
      case .twice: twice += 1
      }
    }

    #expect(skipped == 60 && twice == 60)
  }

  @Test
  func `a day whose midnight is skipped begins with the jump`() throws {
    // At 23:30 on 5 June clocks went to 00:30 on 6 June.
    let jump = try #require(Instant(iso8601: "2026-06-05T23:30:00Z"))
    let zone = Zone(name: "", firstOffset: 0, changes: [Zone.Change(from: jump, offset: 3600)])
    let day = try #require(Day(iso: "2026-06-06"))

    #expect(zone.start(of: day) == jump)
    #expect(zone.day(of: jump) == day)
    #expect(zone.day(of: jump.adding(milliseconds: -1)) == day.adding(days: -1))
  }

  @Test
  func `weeks and months begin at local midnight`() throws {
    let week = try #require(ISOWeek("2011-W13"))
    let month = try #require(Month("2011-04"))

    #expect(amsterdam.start(of: week) == Instant(iso8601: "2011-03-27T22:00:00Z"))
    #expect(amsterdam.start(of: month) == Instant(iso8601: "2011-03-31T22:00:00Z"))
    #expect(amsterdam.isoWeek(of: amsterdam.start(of: week)) == week)
    #expect(amsterdam.month(of: amsterdam.start(of: month)) == month)
    #expect(amsterdam.isoWeek(of: amsterdam.start(of: week).adding(milliseconds: -1)).next == week)
  }

  @Test(arguments: [-43_200, -12_600, 0, 25_200, 28_800, 50_400])
  func `without changes of offset, day and clock lead back to the instant`(offset: Int) {
    let zone = Zone(name: "", firstOffset: offset)
    var random = SplitMix(seed: 7)
    print("seed 7")

    for _ in 0..<10_000 {
      let minute = Int64.random(in: -80_000_000...80_000_000, using: &random)
      let instant = Instant(milliseconds: minute * 60_000)
      guard zone.instant(of: zone.day(of: instant), zone.clock(of: instant)) == instant else {
        Issue.record("\(instant.iso8601(in: zone)) does not come back")
        return
      }
    }
  }

  @Test
  func `local days agree with another implementation through twenty years of summer time`() throws {
    let timeZone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
    let zone = Zone(timeZone, years: 1995...2015)
    var random = SplitMix(seed: 11)
    print("seed 11")

    for _ in 0..<20_000 {
      let milliseconds = Int64.random(in: 820_454_400_000...1_420_070_400_000, using: &random)
      let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
      let local = Double(milliseconds) / 1000 + Double(timeZone.secondsFromGMT(for: date))
      guard zone.day(of: Instant(milliseconds: milliseconds)).number == Int((local / 86_400).rounded(.down))
      else {
        Issue.record("\(date)")
        return
      }
    }
  }
}

extension Zone {
  /// What a clock reading means, in minutes from 1970-01-01 00:00 local time.
  fileprivate func written(atLocal minute: Int) -> WrittenInstant? {
    guard let clock = Clock(minutes: minute % 1440) else { return nil }
    let day = Day(number: minute / 1440)
    return WrittenInstant(iso8601: "\(day.iso)T\(clock.text)", zone: self)
  }

  /// The changes of a zone as the system knows them.
  fileprivate init(_ timeZone: TimeZone, years: ClosedRange<Int>) {
    var moment = Date(timeIntervalSince1970: Double(years.lowerBound - 1970) * 31_556_952)
    let end = Date(timeIntervalSince1970: Double(years.upperBound - 1969) * 31_556_952)
    let firstOffset = timeZone.secondsFromGMT(for: moment)
    var changes: [Change] = []
    while let next = timeZone.nextDaylightSavingTimeTransition(after: moment), next < end {
      let instant = Instant(milliseconds: Int64(next.timeIntervalSince1970 * 1000))
      changes.append(Change(from: instant, offset: timeZone.secondsFromGMT(for: next)))
      moment = next
    }
    self.init(name: timeZone.identifier, firstOffset: firstOffset, changes: changes)
  }
}
