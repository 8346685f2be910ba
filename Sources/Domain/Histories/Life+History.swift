extension Life {
  /// What a history tells at an as-of moment.
  public enum Reading: Sendable, Hashable {
    /// The subject had begun.
    case known(Life)
    /// All that is known of it happens later.
    case future
    /// The history is empty.
    case empty
  }

  /// Reads the life of a subject from its history.
  ///
  /// Instants after `moment` are not known yet: a subject that ends later is open, one that begins later does
  /// not exist. A subject in a terminal status has ended at its entry into the first of the terminal
  /// statuses of the same outcome that it has not gone back from; reopened, it is open again.
  ///
  /// - Precondition: the events are in order of time.
  public static func read(
    _ history: borrowing History, outcomes: Outcomes, asOf moment: Instant
  ) -> Reading {
    let events = history.events
    var known = events.count
    while known > 0, events[known - 1].at > moment { known -= 1 }
    let hasFutureEvents = known < events.count

    switch history.basis {
    case .workflow:
      guard known > 0 else { return hasFutureEvents ? .future : .empty }
      let state = state(after: events[..<known], outcomes: outcomes)
      return .known(Life(start: events[0].at, state: state, hasFuture: hasFutureEvents))
    case .log:
      guard known > 0 else { return hasFutureEvents ? .future : .empty }
      // While events are still to come, the last one that is known is not the end.
      let state: State = hasFutureEvents ? .open : .finished(events[known - 1].at)
      return .known(Life(start: events[0].at, state: state, hasFuture: hasFutureEvents))
    case .columns(let start, let end):
      guard let start = start ?? events.first?.at else { return .empty }
      guard start <= moment else { return .future }
      let state: State = end.map { $0 <= moment ? .finished($0) : .open } ?? .open
      let hasFutureEnd = end.map { $0 > moment } ?? false
      return .known(Life(start: start, state: state, hasFuture: hasFutureEvents || hasFutureEnd))
    }
  }

  /// The state in which a workflow stands after some events, of which there is at least one.
  private static func state(after events: ArraySlice<History.Event>, outcomes: Outcomes) -> State {
    guard let last = events.last, let outcome = outcomes[last.status] else { return .open }
    let entry = events.reversed().prefix { outcomes[$0.status] == outcome }.last ?? last
    switch outcome {
    case .finished: return .finished(entry.at)
    case .left: return .left(entry.at)
    }
  }
}
