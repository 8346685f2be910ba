public import Domain
import GRDB

extension Casebook {
  /// Streams the history of every case of a source, case by case, in one ordered scan through a covering index.
  ///
  /// - Parameters:
  ///   - source: Whose cases; those of others are stepped over.
  ///   - body: Called with one history a case; it is reused, so that whoever keeps it copies it.
  public func histories(
    of source: CaseSource, by actor: Actor, _ body: (borrowing History, Outcomes) -> Void
  ) throws {
    try read(.readReports, by: actor) { database, _ in
      let outcomes = try database.outcomes()
      var spans = try SpanCursor(database, source)
      let scan = try RawStatement(
        database,
        """
        SELECT subject, at, toStatus, who FROM transition INDEXED BY transitionHistory
        ORDER BY subject, at, id
        """)
      var history = History()
      var current: Int64?
      var isWanted = false
      while try scan.next() {
        let subject = scan.integer(0)
        if subject != current {
          if isWanted { body(history, outcomes) }
          current = subject
          let basis = try spans.basis(of: subject)
          isWanted = basis != nil
          if let basis { history.begin(Identifier(rawValue: subject), basis: basis) }
        }
        guard isWanted else { continue }
        history.events.append(
          History.Event(
            status: scan.integer(2), at: Instant(milliseconds: scan.integer(1)), who: scan.optionalInteger(3))
        )
      }
      if isWanted { body(history, outcomes) }
    }
  }

  /// The logs that were imported, by name; imports of the same name are one.
  public func importedLogs(by actor: Actor) throws -> [ImportedLog] {
    try read(.readReports, by: actor) { database, _ in
      try database.all(
        """
        SELECT substr(workflow.code, 5) AS name, count(*) AS cases
        FROM caseFile JOIN batch ON batch.id = caseFile.batch JOIN workflow ON workflow.id = batch.workflow
        WHERE caseFile.batch IS NOT NULL GROUP BY workflow.code ORDER BY workflow.code
        """
      ).map { ImportedLog(name: $0["name"], cases: $0["cases"]) }
    }
  }

  /// The statuses that end a case, and how.
  public func outcomes(by actor: Actor) throws -> Outcomes {
    try read(.readReports, by: actor) { database, _ in try database.outcomes() }
  }

  /// The names of subjects, for the cases behind a figure.
  public func reportedCases(
    _ subjects: [Identifier<Subject>], by actor: Actor
  ) throws -> [Identifier<Subject>: ReportedCase] {
    try read(.readReports, by: actor) { database, _ in
      var cases: [Identifier<Subject>: ReportedCase] = [:]
      for subject in Set(subjects) { cases[subject] = try database.reportedCase(subject) }
      return cases
    }
  }
}

extension Database {
  fileprivate func reportedCase(_ subject: Identifier<Subject>) throws -> ReportedCase {
    let row = try first(
      """
      SELECT caseFile.year, caseFile.site, caseFile.number, wordBody.body AS titleText,
        substr(workflow.code, 5) AS log
      FROM caseFile LEFT JOIN wordBody ON wordBody.word = caseFile.title
        LEFT JOIN batch ON batch.id = caseFile.batch LEFT JOIN workflow ON workflow.id = batch.workflow
      WHERE caseFile.id = ?
      """, [subject.rawValue])
    guard let row else { throw StorageError.damaged(detail: "caseFile") }
    return ReportedCase(code: try row.code(.case), title: row.text("titleText"), log: row["log"])
  }

  fileprivate func outcomes() throws -> Outcomes {
    var outcomes: [Int64: Outcome] = [:]
    for row in try all("SELECT id, outcome FROM status WHERE outcome IS NOT NULL") {
      outcomes[row["id"]] = try row.word("outcome") as Outcome
    }
    return Outcomes(outcomes)
  }
}

/// Steps through the imported cases beside the scan of transitions: both are in the order of their ids.
private struct SpanCursor {
  private let cases: RawStatement
  private let source: CaseSource
  /// The batches of the log that is wanted.
  private let batches: Set<Int64>
  private var id: Int64?

  init(_ database: Database, _ source: CaseSource) throws {
    self.source = source
    batches =
      switch source {
      case .own: []
      case .log(let name):
        Set(
          try database.all(
            "SELECT batch.id FROM batch JOIN workflow ON workflow.id = batch.workflow WHERE workflow.code = ?",
            ["log:" + name]
          ).map { $0["id"] as Int64 })
      }
    cases = try RawStatement(
      database,
      """
      SELECT caseFile.id, columns, startedAt, endedAt, batch.id
      FROM caseFile CROSS JOIN batch ON batch.id = caseFile.batch
      WHERE caseFile.batch IS NOT NULL ORDER BY caseFile.id
      """)
    id = try cases.next() ? cases.integer(0) : nil
  }

  /// What a subject's start and end are read from; nil for one of another source.
  mutating func basis(of subject: Int64) throws -> History.Basis? {
    while let current = id, current < subject {
      id = try cases.next() ? cases.integer(0) : nil
    }
    guard id == subject else { return source == .own ? .workflow : nil }
    guard batches.contains(cases.integer(4)) else { return nil }
    guard cases.integer(1) == 1 else { return .log }
    return .columns(
      start: cases.optionalInteger(2).map(Instant.init(milliseconds:)),
      end: cases.optionalInteger(3).map(Instant.init(milliseconds:)))
  }
}
