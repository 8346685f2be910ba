/// Something agreed in a session or on a case, to be done by a day.
public struct FollowUp: Sendable, Hashable {
  /// Identity for ever.
  public let id: Identifier<FollowUp>
  /// `TL-2026-0121`.
  public let code: Code
  /// The case it belongs to.
  public let caseFile: Identifier<CaseFile>
  /// What is to be done.
  public let deed: String
  /// Whose turn it is.
  public let party: Party
  /// Who does it.
  public let owner: Identifier<Person>?
  /// The last day.
  public let due: Day
  /// When it was done, or given up; nil while open.
  public let doneAt: Instant?
  /// Whether it was given up.
  public let isCancelled: Bool

  /// Puts together what storage knows.
  public init(
    id: Identifier<FollowUp>, code: Code, caseFile: Identifier<CaseFile>, deed: String, party: Party,
    owner: Identifier<Person>?, due: Day, doneAt: Instant?, isCancelled: Bool = false
  ) {
    self.id = id
    self.code = code
    self.caseFile = caseFile
    self.deed = deed
    self.party = party
    self.owner = owner
    self.due = due
    self.doneAt = doneAt
    self.isCancelled = isCancelled
  }
}
