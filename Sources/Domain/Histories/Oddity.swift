/// What cannot be right about a subject: it is counted apart and named, never clamped or dropped (METRICS §1, rule 7).
public enum Oddity: Sendable, Hashable, CaseIterable {
  /// It ends before it begins, so that it has no duration.
  case endsBeforeStart
  /// One of its instants is still to come.
  case inTheFuture
  /// A table of cases tells when it began and ended, and something happened earlier or later.
  case eventOutsideSpan
}

extension History {
  /// What cannot be right about it at a moment, in the order of ``Oddity``.
  ///
  /// An event at the very start or end lies inside. Where the end lies before the start there is no inside, so that
  /// only that is odd.
  ///
  /// - Precondition: the events are in order of time.
  public func oddities(asOf moment: Instant) -> [Oddity] {
    var odd: [Oddity] = []
    if endsBeforeStart { odd.append(.endsBeforeStart) }
    if isInTheFuture(of: moment) { odd.append(.inTheFuture) }
    if !endsBeforeStart, hasEventOutsideSpan { odd.append(.eventOutsideSpan) }
    return odd
  }

  private var endsBeforeStart: Bool {
    guard case .columns(let start, let end?) = basis, let start = start ?? events.first?.at else {
      return false
    }
    return Life(start: start, state: .finished(end)).endsBeforeStart
  }

  private func isInTheFuture(of moment: Instant) -> Bool {
    if let last = events.last, last.at > moment { return true }
    guard case .columns(let start, let end) = basis else { return false }
    return start.map { $0 > moment } ?? false || end.map { $0 > moment } ?? false
  }

  private var hasEventOutsideSpan: Bool {
    guard case .columns(let start, let end) = basis, let first = events.first, let last = events.last else {
      return false
    }
    return start.map { first.at < $0 } ?? false || end.map { last.at > $0 } ?? false
  }
}
