public import Domain

/// What a day asks of the clinic, or of one person in it (UX §5.1).
public struct Agenda: Sendable {
  /// A case on which something should happen by a day.
  public struct DueCase: Sendable {
    /// The case as in a list.
    public let summary: CaseSummary
    /// By when, and why.
    public let due: CaseDue
  }

  /// A case on which it is the clinic's turn.
  public struct TurnCase: Sendable {
    /// The case as in a list.
    public let summary: CaseSummary
    /// By when, and why; nil where nobody promised a day.
    public let due: CaseDue?
  }

  /// Some of what there is, and how much there is in all.
  public struct Part<Item: Sendable>: Sendable {
    /// The most pressing ones.
    public var items: [Item]
    /// How many there are.
    public var total: Int

    init(_ items: [Item] = [], of total: Int? = nil) {
      self.items = items
      self.total = total ?? items.count
    }
  }

  /// A session that lacks something.
  public struct Unfinished: Sendable {
    /// What it lacks.
    public enum Lack: Sendable {
      /// It was planned for a day that is over, and nobody has said what became of it.
      case outcome
      /// A class was counted, and fewer people are listed.
      case attendance(listed: Int, counted: Int)
    }

    /// The session.
    public let session: Session
    /// What it lacks.
    public let lack: Lack
  }

  /// A case whose leader nobody can call.
  public struct Unreachable: Sendable {
    /// The case.
    public let code: Code
    /// Name of the leader.
    public let leader: String
    /// Name of the unit.
    public let agency: String?
  }

  /// What happened on a mentor's cases since they were last there.
  public enum News: Sendable {
    /// Something that was agreed: since, or before and done since or still to be done.
    case agreed(FollowUpSummary)
    /// A session that somebody else held, or to which nobody came, on a case of the mentor's.
    case met(SessionDetail, caseCode: Code)
  }

  /// The day.
  public let day: Day
  /// The sessions of the day that are planned or took place, the earliest first.
  public var sessions: Part<SessionDetail>
  /// The next planned session of a person after the day.
  public var next: SessionDetail?
  /// Cases on which the clinic is late, or others are past the day on which to remind them; the latest first.
  public var lateCases: Part<DueCase>
  /// What the clinic agreed to do and did not do in time.
  public var lateFollowUps: Part<FollowUpSummary>
  /// Cases on which it is the clinic's turn, and in time: with a day first, behind them those without. Where it is for
  /// a follow-up of the day's reader, the follow-up tells of it.
  public var turn: Part<TurnCase>
  /// Cases on which the clinic waits for the reader to answer, also past the day by which; only for somebody who may
  /// read only what is their own.
  public var answers: Part<DueCase>
  /// What the clinic has agreed to do.
  public var ownFollowUps: Part<FollowUpSummary>
  /// What innovators have agreed to do by the end of the week.
  public var innovators: Part<FollowUpSummary>
  /// What outside parties have agreed to do by the end of the week.
  public var outside: Part<FollowUpSummary>
  /// Sessions that lack something.
  public var unfinished: Part<Unfinished>
  /// Cases opened lately whose leader has no phone number; only for those who may read contacts.
  public var unreachable: Part<Unreachable>
  /// The day on which the person last held a session before this one, for a mentor.
  public var lastVisit: Day?
  /// What happened since, case by case.
  public var news: Part<News>
  /// When the last backup was made that passed its test; only for those who may examine the file.
  public var testedBackup: Instant?
}
