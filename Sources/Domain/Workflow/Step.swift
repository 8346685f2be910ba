/// A way from one status to another: taken by a person, or by a logged fact.
public struct Step: Sendable, Hashable {
  /// The verb, such as `pause`; the same verb may lead out of several statuses.
  public let code: String
  /// The verb as people read it.
  public let label: Bilingual
  /// The code of the status it leaves.
  public let from: String
  /// The code of the status it enters.
  public let to: String
  /// Who may take it; empty where an event takes it.
  public let roles: Set<Role>
  /// What whoever takes it must give; empty where an event takes it.
  public let requires: Set<Requirement>
  /// The fact that takes it by itself; nil where a person does.
  public let event: WorkflowEvent?
  /// Whose turn it must be for the event to take it; nil = anybody's.
  public let turn: Turn?

  /// Makes a step; whether it fits its workflow is checked by ``Workflow``.
  public init(
    code: String, label: Bilingual, from: String, to: String, roles: Set<Role> = [],
    requires: Set<Requirement> = [], event: WorkflowEvent? = nil, turn: Turn? = nil
  ) {
    self.code = code
    self.label = label
    self.from = from
    self.to = to
    self.roles = roles
    self.requires = requires
    self.event = event
    self.turn = turn
  }

  /// Whether a logged fact takes it, and no person may.
  public var isAutomatic: Bool { event != nil }
}
