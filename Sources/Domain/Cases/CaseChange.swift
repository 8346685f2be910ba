/// What is to change of a case; nil leaves a thing as it is.
public struct CaseChange: Sendable {
  /// Another title.
  public var title: String?
  /// Another description of the problem.
  public var problem: String?
  /// Another unit.
  public var agency: Identifier<Agency>?
  /// Another topic.
  public var topic: Topic?
  /// People who join the case.
  public var newParticipants: [Identifier<Person>]

  /// Whether everything is left as it is.
  public var isEmpty: Bool {
    title == nil && problem == nil && agency == nil && topic == nil && newParticipants.isEmpty
  }

  /// Gathers the changes.
  public init(
    title: String? = nil, problem: String? = nil, agency: Identifier<Agency>? = nil, topic: Topic? = nil,
    newParticipants: [Identifier<Person>] = []
  ) {
    self.title = title
    self.problem = problem
    self.agency = agency
    self.topic = topic
    self.newParticipants = newParticipants
  }
}
