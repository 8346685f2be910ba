/// What it takes to open a case.
public struct CaseDraft: Sendable {
  /// In a few words.
  public var title: String
  /// What the innovator brings, at length.
  public var problem: String?
  /// The unit it comes from.
  public var agency: Identifier<Agency>?
  /// Whose case it is; the first one leads.
  public var participants: [Identifier<Person>]
  /// Who accompanies it, where that is known already.
  public var mentor: Identifier<Person>?
  /// What it is about.
  public var topic: Topic?

  /// Makes a draft; only the title is needed.
  public init(
    title: String, problem: String? = nil, agency: Identifier<Agency>? = nil,
    participants: [Identifier<Person>] = [], mentor: Identifier<Person>? = nil, topic: Topic? = nil
  ) {
    self.title = title
    self.problem = problem
    self.agency = agency
    self.participants = participants
    self.mentor = mentor
    self.topic = topic
  }
}

/// A person's part in a case.
public enum CasePart: String, Sendable {
  case leader
  case member
}
