/// One way in which a subject can end well or not so well, chosen by whoever closes it (hasil).
public struct WorkflowResult: Sendable, Hashable {
  /// The stable word in tables and reports, such as `became-proposal`.
  public let code: String
  /// What people read, such as "jadi usulan".
  public let label: Bilingual

  /// Makes a result; whether its code is unique is checked by ``Workflow``.
  public init(code: String, label: Bilingual) {
    self.code = code
    self.label = label
  }
}
