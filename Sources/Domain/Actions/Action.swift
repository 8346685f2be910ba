/// Something that an action can be about.
public enum Thing: Sendable, Hashable {
  case caseFile(Identifier<CaseFile>)
  case session(Identifier<Session>)
  case followUp(Identifier<FollowUp>)
  case attachment(Identifier<Attachment>)
  case person(Identifier<Person>)
  case agency(Identifier<Agency>)
  case workflow(Identifier<Workflow>)
  case batch(Identifier<Batch>)

  /// The row's id.
  public var id: Int64 {
    switch self {
    case .caseFile(let id): id.rawValue
    case .session(let id): id.rawValue
    case .followUp(let id): id.rawValue
    case .attachment(let id): id.rawValue
    case .person(let id): id.rawValue
    case .agency(let id): id.rawValue
    case .workflow(let id): id.rawValue
    case .batch(let id): id.rawValue
    }
  }
}

/// One import of a log; only its identity is needed outside storage.
public enum Batch {}

/// A deed and what it was about: what is journaled, and rendered later in either language.
///
/// It carries codes and ids only, no sentence and no personal value.
public struct Action: Sendable, Hashable {
  /// What was done.
  public let deed: Deed
  /// What it was about, the main thing first.
  public var things: [Thing]

  /// Makes an action.
  public init(_ deed: Deed, _ things: [Thing] = []) {
    self.deed = deed
    self.things = things
  }
}
