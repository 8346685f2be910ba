extension SessionDraft {
  /// The moment that a session counts as: its clock on its day; without a clock the recording if that was the
  /// same day, else the end of that day's last working slot.
  ///
  /// - Parameters:
  ///   - zone: The clinic's zone.
  ///   - calendar: The clinic's calendar; asked only where nothing else tells the hour.
  ///   - now: When it is recorded; never exceeded, so that nothing happens in the future.
  public func instant(
    zone: Zone, calendar: @autoclosure () throws -> WorkCalendar, now: Instant
  ) rethrows -> Instant {
    if let clock { return min(zone.instant(of: day, clock), now) }
    guard day != zone.day(of: now) else { return now }
    guard let end = try calendar().slots(on: day).last?.to ?? Self.usualEnd(of: day) else { return now }
    return min(zone.instant(of: day, end), now)
  }

  /// When work ends as a rule (Perpres 21/2023, METRICS §4), for a day that is free or of an unknown year: 16:00, on
  /// Fridays 16:30.
  private static func usualEnd(of day: Day) -> Clock? {
    Clock(minutes: day.weekday == .friday ? 16 * 60 + 30 : 16 * 60)
  }
}
