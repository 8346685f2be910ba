/// What one line says of one session: only what was said or follows by a rule, and nothing that was guessed.
public struct SpokenSession: Sendable, Equatable {
  /// What kind of service it was; nil while it is asked.
  public var kind: SessionKind?
  /// The local day; nil while it is asked.
  public var day: Day?
  /// When it began, where that was said.
  public var clock: Clock?
  /// How long it took, where that was said.
  public var minutes: Minutes?
  /// The cases it was about.
  public var cases: [Identifier<CaseFile>] = []
  /// Whether a new case is opened for it; its title is the topic.
  public var opensCase = false
  /// Who came, in the order of the line.
  public var attendees: [Identifier<Person>] = []
  /// Whether nobody was named, so that the leaders of the cases stand in their place.
  public var isAttendanceImplied = false
  /// People who came and whom nobody knew yet.
  public var newcomers: [SpokenNewcomer] = []
  /// Who held it.
  public var holders: [Identifier<Person>] = []
  /// Whether the holder follows from the case or the typist rather than from the line.
  public var isHolderImplied = false
  /// What it was about, in the words of the line.
  public var topic: String?
  /// The topic of the list that the words name, where they name exactly one.
  public var topicCode: Topic?
  /// Every other word, in the order of the line.
  public var note: String?
  /// What was advised, behind `saran:`.
  public var advice: String?
  /// Where.
  public var place: String?
  /// How people met.
  public var channel = Channel.inPerson
  /// How many came to a class.
  public var headcount: Int?
  /// What was agreed.
  public var followUps: [SpokenFollowUp] = []
  /// Whether the case is closed as answered.
  public var closesCase = false
  /// Whether the innovator did not come.
  public var isMissed = false
  /// Whether it lies ahead.
  public var isPlanned = false
  /// The planned session that this one is, or that was missed.
  public var plan: Identifier<Session>?

  /// Says nothing yet.
  public init() {}
}

/// Somebody whom a line introduces with `orang baru`.
public struct SpokenNewcomer: Sendable, Equatable {
  /// As typed.
  public let name: String
  /// The unit the person comes from, where it is known.
  public let agency: Identifier<Agency>?
  /// The name of a unit that is to be added too.
  public let newAgency: String?
  /// The telephone number beside the name, as typed.
  public var phone: String?
  /// The digits behind `NIP`, as typed.
  public var employeeNumber: String?
}

/// A follow-up as a line states it.
public struct SpokenFollowUp: Sendable, Equatable {
  /// Who does it.
  public enum Owner: Sendable, Equatable {
    /// Somebody known.
    case person(Identifier<Person>)
    /// A unit that is neither the clinic nor the team's.
    case agency(Identifier<Agency>)
    /// The person who is introduced by the same line.
    case newcomer
  }

  /// What is to be done, in the words of the line.
  public var deed: String
  /// Who does it; nil while it is asked.
  public var owner: Owner?
  /// Whether nobody was named, so that the leader of the case stands in their place.
  public var isOwnerImplied = false
  /// Whose turn it is.
  public var party: Party
  /// The last day; nil while it is asked.
  public var due: Day?
  /// The day that was said, where it is a day off and the due day is another.
  public var said: Day?
  /// The case it belongs to; nil where the line opens one, or while it is asked.
  public var caseFile: Identifier<CaseFile>?

  /// Says what is to be done, and whose turn it is.
  public init(deed: String, party: Party) {
    self.deed = deed
    self.party = party
  }
}
