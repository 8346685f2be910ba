public import Domain

/// Everything that the clinic holds about one person (UU 27/2022, Article 7).
public struct PersonRecord: Sendable {
  /// A unit in which the person works or worked.
  public struct Place: Sendable {
    /// Its name.
    public let agency: String
    /// The first day; nil since before the clinic knew.
    public let since: Day?
    /// The last day; nil while it goes on.
    public let until: Day?
  }

  /// A case of the person's.
  public struct Case: Sendable {
    /// Its code.
    public let code: Code
    /// Its title.
    public let title: String
    /// What the person is in it.
    public let part: Part
    /// Code of the status in which it stands.
    public let statusCode: String
    /// The same as it reads on screens.
    public let status: Bilingual
  }

  /// What a person is in a case.
  public enum Part: String, Sendable {
    case leader, member, mentor
  }

  /// A session that the person took part in.
  public struct Meeting: Sendable {
    /// Code, kind, day and length.
    public let session: Session
    /// As what.
    public let part: SessionPart
    /// What was said, where one of the person's own cases was spoken of.
    public let note: String?
    /// What was advised, likewise.
    public let advice: String?
  }

  /// Who it is.
  public let person: Person
  /// All recordings of the particulars, oldest first; the last one holds.
  public let particulars: [Particulars]
  /// Accounts of the operating system.
  public let logins: [String]
  /// Where the person works, and worked.
  public let places: [Place]
  /// The person's cases, oldest first.
  public let cases: [Case]
  /// The sessions, oldest first.
  public let sessions: [Meeting]
  /// What the person has or had to do, oldest first.
  public let followUps: [FollowUpSummary]
  /// Files of the cases that the person takes part in.
  public let attachments: [Attachment]
  /// The privacy notices that were given.
  public let notices: [PrivacyNotice]
  /// What the person agreed to.
  public let consents: [Consent]
  /// Who read the person's data, the latest first.
  public let reads: [PersonalRead]
  /// What was changed of the person's entry, newest first.
  public let history: HistoryPage
}
