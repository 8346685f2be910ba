public import Domain
import GRDB

/// All that there is to know of a case.
public struct CaseDetail: Sendable {
  /// Something that happened on a case.
  public struct Event: Sendable {
    /// What kind of thing it was.
    public enum What: Sendable {
      /// It moved to a status.
      case transition(to: Bilingual, reason: String?)
      /// People met, or were to.
      case session(Session, note: String?, advice: String?)
      /// Something was agreed.
      case followUp(Code, deed: String, owner: String?, Party, due: Day)
      /// Something agreed was done.
      case done(Code, deed: String)
      /// Something agreed was given up.
      case givenUp(Code, deed: String, reason: String?)
    }

    /// The moment; for a session without a clock the end of that day's work.
    public let at: Instant
    /// The local day.
    public let day: Day
    /// Name of who did it.
    public let who: String?
    /// What happened.
    public let what: What
  }

  /// The case as in a list.
  public let summary: CaseSummary
  /// What the innovator brought.
  public let problem: String?
  /// What it is about.
  public let topic: Topic?
  /// Names of all who take part, the leader first.
  public let participants: [String]
  /// What it ended with, or is proposed to end with while that is to be confirmed.
  public let result: WorkflowResult?
  /// The day on which it wakes up, while paused.
  public let resumeOn: Day?
  /// To whom it was referred.
  public let recipient: String?
  /// The cases that it belongs to.
  public let links: [LinkedCase]
  /// Whether it came from an imported log.
  public let isImported: Bool
  /// Everything that happened, earliest first.
  public let timeline: [Event]
  /// What is still to be done; nothing once the case has ended, when what was left open is moot.
  public let openFollowUps: [FollowUpSummary]
  /// What the reader may do with it next.
  public let steps: [Step]
}

extension Casebook {
  /// All that there is to know of the case with a code.
  ///
  /// - Throws: `StorageError.notFound`; also where the reader has no right to know that it exists.
  public func caseDetail(_ code: Code, by actor: Actor) throws -> CaseDetail {
    try read(.readCases, by: actor) { database, reach in
      let row = try database.first(
        "\(CaseSummary.selection) WHERE caseFile.year = ? AND caseFile.site = ? AND caseFile.number = ?",
        [code.year, code.site, code.number])
      guard let row else { throw StorageError.notFound(.code(code)) }
      let summary = try CaseSummary(row)
      let id = summary.caseFile.id
      guard try reach == .any || database.isOwn(id, of: actor.person) else {
        throw StorageError.notFound(.code(code))
      }
      let workflow = try StoredWorkflow(database, summary.caseFile.workflow)
      return CaseDetail(
        summary: summary, problem: try database.text(row["problem"]),
        topic: (row["topic"] as String?).flatMap(Topic.init),
        participants: try database.participants(of: id),
        result: (row["result"] as String?).flatMap { workflow.workflow.result($0) },
        resumeOn: row.optionalDay("resumeOn"), recipient: try database.text(row["recipient"]),
        links: try database.links(of: id, own: reach == .own ? actor.person : nil),
        isImported: row["batch"] != nil,
        timeline: try Timeline(database: database, zone: clinic.zone).events(of: id),
        openFollowUps: summary.status.isTerminal || row["endedAt"] != nil
          ? []
          : try database.followUps(
            "WHERE followUp.caseFile = ? AND followUp.doneAt IS NULL ORDER BY due, followUp.id", [id]),
        steps: try database.steps(
          of: workflow.workflow, from: summary.status.code, for: actor, on: id))
    }
  }
}

extension Database {
  /// The text that a fact points to; nil where it points nowhere; where it was redacted, what
  /// stands in its place.
  func text(_ word: Int64?) throws -> String? {
    guard let word else { return nil }
    return try first("SELECT body FROM wordBody WHERE word = ?", [word])?.text("body")
  }

  fileprivate func participants(of id: Identifier<CaseFile>) throws -> [String] {
    try all(
      """
      SELECT \(ErasedName.sql("person")) AS name FROM participant
      JOIN person ON person.id = participant.person
      LEFT JOIN identityBody ON identityBody.identity = person.identity
      WHERE participant.caseFile = ? ORDER BY part = 'leader' DESC, person.id
      """, [id]
    ).map { $0.name("name") ?? "-" }
  }
}
