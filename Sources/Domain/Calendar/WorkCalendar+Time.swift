// Working time. Each answer is nil where it would need a year that the calendar does not know.
extension WorkCalendar {
  /// How long was worked from one instant until another, in milliseconds; 0 where the other is not later.
  ///
  /// An instant counts when the local clock then shows a time within a slot, so that the sum equals a count of
  /// single minutes also where clocks are put forward or back, and is additive over every split.
  public func workingMilliseconds(from first: Instant, to last: Instant, in zone: Zone) -> Int64? {
    guard first < last else { return 0 }
    // The last instant itself is not part of the time.
    guard covers(zone.day(of: first), zone.day(of: last.adding(milliseconds: -1))) else { return nil }
    var sum: Int64 = 0
    var stretch = zone.stretch(at: first.milliseconds)
    var start = first.milliseconds
    while start < last.milliseconds {
      let end = min(last.milliseconds, zone.end(ofStretch: stretch))
      let offset = Int64(zone.offset(ofStretch: stretch)) * 1000
      sum += table.milliseconds(beforeLocal: end + offset) - table.milliseconds(beforeLocal: start + offset)
      start = end
      stretch += 1
    }
    return sum
  }

  /// The years between two instants of which the calendar knows nothing.
  public func missingYears(from first: Instant, to last: Instant, in zone: Zone) -> Set<Int> {
    missingYears(from: zone.day(of: first), to: zone.day(of: last))
  }

  /// When something is due that may take so many working days: the end of the last slot of the n-th working
  /// day after an instant (METRICS §4).
  public func dueInstant(after instant: Instant, workingDays count: Int, in zone: Zone) -> Instant? {
    guard count > 0 else { return nil }
    return day(after: zone.day(of: instant), workingDays: count).flatMap { endOfWork(on: $0, in: zone) }
  }

  /// The end of the last slot of a day; nil on a free one.
  public func endOfWork(on day: Day, in zone: Zone) -> Instant? {
    slots(on: day).last.map { zone.instant(of: day, $0.to) }
  }
}
