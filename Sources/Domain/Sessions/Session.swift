/// One meeting: a consultation, an assistance, a mentoring or coaching session, a class.
public struct Session: Sendable, Hashable {
  /// Identity for ever.
  public let id: Identifier<Session>
  /// `SS-2026-0311`.
  public let code: Code
  /// What kind of service it was.
  public let kind: SessionKind
  /// The local day.
  public let day: Day
  /// When it began, where known.
  public let clock: Clock?
  /// How long it took, where known.
  public let minutes: Minutes?
  /// Whether it took place.
  public let state: SessionState
  /// How many came to a class, where somebody counted them.
  public let headCount: Int?

  /// Puts together what storage knows.
  public init(
    id: Identifier<Session>, code: Code, kind: SessionKind, day: Day, clock: Clock?, minutes: Minutes?,
    state: SessionState = .held, headCount: Int? = nil
  ) {
    self.id = id
    self.code = code
    self.kind = kind
    self.day = day
    self.clock = clock
    self.minutes = minutes
    self.state = state
    self.headCount = headCount
  }
}
