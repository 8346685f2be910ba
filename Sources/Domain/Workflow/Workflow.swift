/// The statuses of a kind of subject and the steps between them: one version of a pack, checked.
///
/// A workflow that exists has no flaw: every status can be reached and left, every step can be taken by
/// somebody or something. A subject keeps the version it began with.
public struct Workflow: Sendable, Hashable {
  /// What moves through a workflow.
  public enum Subject: String, Sendable, CaseIterable {
    case `case`, proposal
  }

  /// How many parts a workflow has at most: several times what any clinic could survey.
  public static let largest = (statuses: 100, steps: 500, results: 100)

  /// The pack's name, such as `case`.
  public let code: String
  /// 1, 2, 3 …; a change of statuses or steps is a new version.
  public let version: Int
  /// What moves through it.
  public let subject: Subject
  /// What people call it.
  public let label: Bilingual
  /// In the order in which screens and reports list them.
  public let statuses: [Status]
  /// In the order in which screens offer them.
  public let steps: [Step]
  /// What a step that requires a result can be given; empty where none does.
  public let results: [WorkflowResult]

  private let initialIndex: Int

  /// Checks the parts and makes the workflow.
  ///
  /// - Throws: ``FlawedWorkflow`` with every flaw, not only the first.
  public init(
    code: String, version: Int, subject: Subject, label: Bilingual, statuses: [Status], steps: [Step],
    results: [WorkflowResult] = []
  ) throws(FlawedWorkflow) {
    self.code = code
    self.version = version
    self.subject = subject
    self.label = label
    self.statuses = statuses
    self.steps = steps
    self.results = results
    self.initialIndex = statuses.firstIndex(where: \.isInitial) ?? 0
    let flaws = WorkflowCheck(self).flaws
    if !flaws.isEmpty { throw FlawedWorkflow(flaws: flaws) }
  }

  /// Takes a workflow back from where it was stored after its check, or as an imported log lived it.
  public init(
    compiled code: String, version: Int, label: Bilingual, statuses: [Status], steps: [Step],
    results: [WorkflowResult]
  ) {
    self.code = code
    self.version = version
    self.subject = .case
    self.label = label
    self.statuses = statuses
    self.steps = steps
    self.results = results
    self.initialIndex = statuses.firstIndex(where: \.isInitial) ?? 0
  }

  /// Where a new subject starts.
  public var initial: Status { statuses[initialIndex] }

  /// The status of that code, nil if the workflow has none.
  public func status(_ code: String) -> Status? {
    statuses.first { $0.code == code }
  }

  /// The result of that code, nil if the workflow has none.
  public func result(_ code: String) -> WorkflowResult? {
    results.first { $0.code == code }
  }
}
