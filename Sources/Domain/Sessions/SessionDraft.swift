/// What it takes to log a session that has happened, or to plan one.
public struct SessionDraft: Sendable {
  /// What kind of service it was.
  public var kind: SessionKind
  /// The local day.
  public var day: Day
  /// When it began, where known.
  public var clock: Clock?
  /// How long it took, where known: 1 … 1440.
  public var minutes: Minutes?
  /// How people met.
  public var channel: Channel
  /// What it was about.
  public var topic: Topic?
  /// How many came to a class, where somebody counted them.
  public var headCount: Int?
  /// Where.
  public var place: String?
  /// What was said.
  public var note: String?
  /// What the clinic advised.
  public var advice: String?
  /// Who took part, and as what.
  public var attendance: [Identifier<Person>: SessionPart]
  /// The cases it was about; a class may have none.
  public var cases: [Identifier<CaseFile>]

  /// Makes a draft of a meeting in person about nothing yet.
  public init(
    kind: SessionKind, day: Day, clock: Clock? = nil, minutes: Minutes? = nil,
    channel: Channel = .inPerson, topic: Topic? = nil, headCount: Int? = nil, place: String? = nil,
    note: String? = nil,
    advice: String? = nil, attendance: [Identifier<Person>: SessionPart] = [:],
    cases: [Identifier<CaseFile>] = []
  ) {
    self.kind = kind
    self.day = day
    self.clock = clock
    self.minutes = minutes
    self.channel = channel
    self.topic = topic
    self.headCount = headCount
    self.place = place
    self.note = note
    self.advice = advice
    self.attendance = attendance
    self.cases = cases
  }
}
