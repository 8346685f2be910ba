/// A place in a workflow where a subject can stand for a while.
public struct Status: Sendable, Hashable {
  /// What a due time may be: from one working day to about a working year and a half.
  public static let dueRange = 1...366

  /// The stable word in tables and reports, such as `waiting`.
  public let code: String
  /// What people read, such as "Menunggu inovator".
  public let label: Bilingual
  /// Who has to act while a subject stands here.
  public let holder: Holder
  /// How the subject ended by coming here; nil where it is still under way.
  public let outcome: Outcome?
  /// Working days until the holder should have acted; nil where the pack promises nothing.
  public let dueWorkingDays: Int?
  /// Whether a new subject starts here.
  public let isInitial: Bool

  /// Makes a status; whether it fits its workflow is checked by ``Workflow``.
  public init(
    code: String, label: Bilingual, holder: Holder, outcome: Outcome? = nil, dueWorkingDays: Int? = nil,
    isInitial: Bool = false
  ) {
    self.code = code
    self.label = label
    self.holder = holder
    self.outcome = outcome
    self.dueWorkingDays = dueWorkingDays
    self.isInitial = isInitial
  }

  /// Whether the subject has ended here; it can only be reopened.
  public var isTerminal: Bool { outcome != nil }
}
