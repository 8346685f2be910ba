extension SessionDraft {
  /// The moment that a session counts as: its clock on its day; without a clock the recording if that was the
  /// same day, else the end of that day's work.
  ///
  /// - Parameters:
  ///   - zone: The clinic's zone.
  ///   - now: When it is recorded; never exceeded, so that nothing happens in the future.
  public func instant(zone: Zone, now: Instant) -> Instant {
    guard let clock = clock ?? (day == zone.day(of: now) ? nil : Self.endOfWork(on: day)) else { return now }
    return min(zone.instant(of: day, clock), now)
  }

  /// When a working day ends by Perpres 21/2023 with the breaks of METRICS §4: 16:00, on Fridays 16:30.
  private static func endOfWork(on day: Day) -> Clock? {
    Clock(minutes: day.weekday == .friday ? 16 * 60 + 30 : 16 * 60)
  }
}
