/// When a subject began and how it ended, as far as an as-of moment knows (METRICS §2).
public struct Life: Sendable, Hashable {
  /// How far it has come.
  public enum State: Sendable, Hashable {
    /// Neither finished nor left, or reopened since.
    case open
    /// It ran its course; f of METRICS §2.
    case finished(Instant)
    /// It went away before.
    case left(Instant)
  }

  /// Its first entry into any status; s of METRICS §2.
  public let start: Instant
  /// How far it has come.
  public let state: State
  /// Whether the history knows instants after the as-of moment, which this life leaves aside.
  public let hasFuture: Bool

  /// Makes a life.
  public init(start: Instant, state: State, hasFuture: Bool = false) {
    self.start = start
    self.state = state
    self.hasFuture = hasFuture
  }

  /// f of METRICS §2: when it ran its course; nil while open and for what left.
  public var finish: Instant? {
    if case .finished(let instant) = state { instant } else { nil }
  }

  /// e of METRICS §2: when it finished or left; nil while open.
  public var end: Instant? {
    switch state {
    case .open: nil
    case .finished(let instant), .left(let instant): instant
    }
  }

  /// Whether it ended before it began: impossible, and without a duration (METRICS §1, rule 7).
  public var endsBeforeStart: Bool {
    end.map { $0 < start } ?? false
  }

  /// Milliseconds from start to finish, f − s; nil for what is open, left or impossible.
  public var cycleTime: Int64? {
    guard let finish, finish >= start else { return nil }
    return start.milliseconds(until: finish)
  }

  /// Whether it is in progress at a moment: s ≤ T < e, or s ≤ T without e (METRICS §1, rule 4).
  public func isInProgress(at moment: Instant) -> Bool {
    guard start <= moment else { return false }
    return end.map { moment < $0 } ?? true
  }
}
