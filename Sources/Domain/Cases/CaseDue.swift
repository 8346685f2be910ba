/// By when something should happen on a case, and why (UX §3.1).
public struct CaseDue: Sendable, Hashable {
  /// What sets the day.
  public enum Ground: Sendable, Hashable {
    /// The earliest open follow-up of those whose turn it is.
    case followUp
    /// The next session that is planned.
    case plan
    /// The working days that the status should last at most, since something happened last.
    case promise
    /// The day on which a paused case wakes up.
    case waking
  }

  /// The last day on which it is in time.
  public let day: Day
  /// What sets it.
  public let ground: Ground

  /// Takes a day and its reason.
  public init(_ day: Day, _ ground: Ground) {
    self.day = day
    self.ground = ground
  }
}

/// What is known of a case that says by when something should happen on it.
public struct CaseClock: Sendable {
  /// Where it stands.
  public var status: Status
  /// The local day on which it came there, or on which people met last, whichever is later.
  public var since: Day
  /// The day on which it wakes up, while paused.
  public var resumeOn: Day?
  /// The earliest last day of the open follow-ups of those whose turn it is.
  public var followUpDue: Day?
  /// The day of the next session that is planned.
  public var nextPlan: Day?

  /// Puts together what storage knows.
  public init(
    status: Status, since: Day, resumeOn: Day? = nil, followUpDue: Day? = nil, nextPlan: Day? = nil
  ) {
    self.status = status
    self.since = since
    self.resumeOn = resumeOn
    self.followUpDue = followUpDue
    self.nextPlan = nextPlan
  }

  /// By when something should happen; nil where nobody promised anything, where the case has ended, and where the
  /// calendar does not know the year.
  public func due(in calendar: WorkCalendar?) -> CaseDue? {
    guard !status.isTerminal else { return nil }
    if let resumeOn { return CaseDue(resumeOn, .waking) }
    if let followUpDue { return CaseDue(followUpDue, .followUp) }
    if status.holder == .clinic, let nextPlan { return CaseDue(nextPlan, .plan) }
    guard let days = status.dueWorkingDays, let day = calendar?.day(after: since, workingDays: days) else {
      return nil
    }
    return CaseDue(day, .promise)
  }
}
