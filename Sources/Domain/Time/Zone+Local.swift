/// Milliseconds of a day that no change of offset touches.
let millisecondsPerDay: Int64 = 86_400_000

// Local readings of instants, and the way back.
extension Zone {
  /// The local date of an instant.
  public func day(of instant: Instant) -> Day {
    Day(number: Int(floorDivide(localMilliseconds(of: instant), by: millisecondsPerDay)))
  }

  /// The local clock reading of an instant, its seconds dropped.
  public func clock(of instant: Instant) -> Clock {
    let local = localMilliseconds(of: instant)
    let sinceMidnight = local - floorDivide(local, by: millisecondsPerDay) * millisecondsPerDay
    return Clock(minutes: Int(sinceMidnight / 60_000)) ?? .midnight
  }

  /// The ISO week of an instant's local date.
  public func isoWeek(of instant: Instant) -> ISOWeek {
    ISOWeek(containing: day(of: instant))
  }

  /// The month of an instant's local date.
  public func month(of instant: Instant) -> Month {
    Month(containing: day(of: instant))
  }

  /// The instant at which a local clock shows a time.
  ///
  /// A reading that comes twice, when clocks go back, means the earlier one. A reading that never comes,
  /// when clocks go forward, means the instant as long after the jump as it would have been without:
  /// 02:30 of a night that skips from 02:00 to 03:00 is 03:30.
  public func instant(of day: Day, _ clock: Clock) -> Instant {
    written(atLocal: Int64(day.number) * millisecondsPerDay + Int64(clock.minutes) * 60_000).instant
  }

  /// The first instant of a local date; where midnight is skipped, the instant of the jump.
  public func start(of day: Day) -> Instant {
    let local = Int64(day.number) * millisecondsPerDay
    let stretch = firstStretch(reaching: local)
    let instant = local - Int64(offset(ofStretch: stretch)) * 1000
    return Instant(milliseconds: max(instant, start(ofStretch: stretch)))
  }

  /// The first instant of a week's Monday.
  public func start(of week: ISOWeek) -> Instant {
    start(of: week.monday)
  }

  /// The first instant of a month's first day.
  public func start(of month: Month) -> Instant {
    start(of: month.firstDay)
  }

  /// Milliseconds from 1970-01-01 00:00 local time to what local clocks show at an instant.
  func localMilliseconds(of instant: Instant) -> Int64 {
    instant.milliseconds + Int64(offset(at: instant)) * 1000
  }

  /// The way back from `localMilliseconds(of:)`, and whether there is more than one, or none.
  func written(atLocal local: Int64) -> WrittenInstant {
    let stretch = firstStretch(reaching: local)
    let instant = local - Int64(offset(ofStretch: stretch)) * 1000
    guard instant >= start(ofStretch: stretch) else {
      let unmoved = local - Int64(offset(ofStretch: stretch - 1)) * 1000
      return .skipped(moved: Instant(milliseconds: unmoved))
    }
    guard stretch < changes.count,
      start(ofStretch: stretch + 1) + Int64(offset(ofStretch: stretch + 1)) * 1000 <= local
    else { return .exact(Instant(milliseconds: instant)) }
    return .twice(first: Instant(milliseconds: instant))
  }

  /// The first stretch whose local clocks go beyond a reading: the one that shows it first, or, where the
  /// reading is skipped, the one that begins with the jump.
  private func firstStretch(reaching local: Int64) -> Int {
    // No place is a day or more away from UTC, so that its stretch is not earlier than this one.
    var stretch = stretch(at: local - millisecondsPerDay)
    while stretch < changes.count,
      end(ofStretch: stretch) + Int64(offset(ofStretch: stretch)) * 1000 <= local
    {
      stretch += 1
    }
    return stretch
  }
}

/// Division that rounds down, also below zero.
func floorDivide(_ dividend: Int64, by divisor: Int64) -> Int64 {
  let quotient = dividend / divisor
  return dividend % divisor < 0 ? quotient - 1 : quotient
}
