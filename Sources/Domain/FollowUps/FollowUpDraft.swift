/// Whose turn a follow-up makes it.
public enum Party: String, Sendable, CaseIterable {
  case clinic
  case innovator
  case outside

  /// How people read it.
  public var label: Bilingual {
    switch self {
    case .clinic: Bilingual("clinic", "klinik")
    case .innovator: Bilingual("innovator", "inovator")
    case .outside: Bilingual("others", "pihak luar")
    }
  }
}

/// What was agreed, who does it, by when.
public struct FollowUpDraft: Sendable {
  /// What is to be done.
  public var deed: String
  /// Whose turn it is.
  public var party: Party
  /// Who does it; nil for outsiders, the case's leader, and whoever agrees on it for the clinic.
  public var owner: Identifier<Person>?
  /// The last day.
  public var due: Day
  /// The one case that it belongs to, of a session that had several; nil for each of them.
  public var caseFile: Identifier<CaseFile>?
  /// Whether who does it is the person that is added in the same breath.
  public var isOfNewcomer = false

  /// Makes a draft.
  public init(
    deed: String, party: Party, owner: Identifier<Person>? = nil, due: Day,
    caseFile: Identifier<CaseFile>? = nil
  ) {
    self.deed = deed
    self.party = party
    self.owner = owner
    self.due = due
    self.caseFile = caseFile
  }
}
