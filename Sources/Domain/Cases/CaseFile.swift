/// A problem or an idea that the clinic accompanies (`case` is a keyword of Swift).
public struct CaseFile: Sendable, Hashable {
  /// Identity for ever.
  public let id: Identifier<CaseFile>
  /// `KI-2026-0042`.
  public let code: Code
  /// In a few words; for an imported case its name in the log.
  public let title: String
  /// The unit it comes from.
  public let agency: Identifier<Agency>?
  /// Who accompanies it.
  public let mentor: Identifier<Person>?
  /// The version of the workflow it began with.
  public let workflow: Identifier<Workflow>
  /// Where it stands.
  public let status: Identifier<Status>
  /// When it was opened.
  public let openedAt: Instant

  /// Puts together what storage knows.
  public init(
    id: Identifier<CaseFile>, code: Code, title: String, agency: Identifier<Agency>?,
    mentor: Identifier<Person>?, workflow: Identifier<Workflow>, status: Identifier<Status>,
    openedAt: Instant
  ) {
    self.id = id
    self.code = code
    self.title = title
    self.agency = agency
    self.mentor = mentor
    self.workflow = workflow
    self.status = status
    self.openedAt = openedAt
  }
}
