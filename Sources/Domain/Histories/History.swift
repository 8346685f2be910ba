/// What a history is about: a case or a proposal.
public enum Subject {}

/// All transitions of one subject, in the order of METRICS §1, rule 3: by instant, then as recorded.
///
/// A scan of all subjects refills one value again and again, so that nothing is allocated for the next one:
///
///     var history = History()
///     history.begin(subject)          // at each new subject
///     history.events.append(event)    // at each row
public struct History: Sendable {
  /// An entry into a status.
  public struct Event: Sendable, Hashable {
    /// The row id of the status that was entered; of the activity in an imported log.
    public var status: Int64
    /// When.
    public var at: Instant
    /// The row id of the person who did it, where known; not of the one who typed it.
    public var who: Int64?

    /// Makes an event.
    public init(status: Int64, at: Instant, who: Int64? = nil) {
      self.status = status
      self.at = at
      self.who = who
    }
  }

  /// What decides when the subject began and ended.
  public enum Basis: Sendable, Hashable {
    /// A workflow: it begins with the first event and ends with a terminal status.
    case workflow
    /// A log of activities: it begins with the first event and ends with the last.
    case log
    /// A log that came with a table of its cases: it begins at `start`, or with the first event where that
    /// is missing, and ends at `end`, or is open where that is missing.
    case columns(start: Instant?, end: Instant?)
  }

  /// Whose history it is.
  public private(set) var subject: Identifier<Subject>
  /// What decides when it began and ended.
  public private(set) var basis: Basis
  /// The entries into statuses, in order.
  public var events: [Event]

  /// Makes a history; without arguments an empty one, to be filled by `begin`.
  public init(
    of subject: Identifier<Subject> = Identifier(rawValue: 0), basis: Basis = .workflow, events: [Event] = []
  ) {
    self.subject = subject
    self.basis = basis
    self.events = events
  }

  /// Turns to another subject, and keeps the memory of the events for its own.
  public mutating func begin(_ subject: Identifier<Subject>, basis: Basis = .workflow) {
    self.subject = subject
    self.basis = basis
    events.removeAll(keepingCapacity: true)
  }
}
