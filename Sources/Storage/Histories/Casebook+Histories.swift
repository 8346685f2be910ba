public import Domain
import GRDB

extension Casebook {
  /// Streams the history of every case, case by case, in one ordered scan through a covering index.
  ///
  /// - Parameter body: Called with one history a case; it is reused, so that whoever keeps it copies it.
  public func histories(
    by actor: Actor, _ body: (borrowing History, Outcomes) -> Void
  ) throws {
    try read(.readReports, by: actor) { database, _ in
      let outcomes = try database.outcomes()
      var spans = try SpanCursor(database)
      let scan = try RawStatement(
        database,
        """
        SELECT subject, at, toStatus, who FROM transition INDEXED BY transitionHistory
        ORDER BY subject, at, id
        """)
      var history = History()
      var current: Int64?
      while try scan.next() {
        let subject = scan.integer(0)
        if subject != current {
          if current != nil { body(history, outcomes) }
          current = subject
          history.begin(Identifier(rawValue: subject), basis: try spans.basis(of: subject))
        }
        history.events.append(
          History.Event(
            status: scan.integer(2), at: Instant(milliseconds: scan.integer(1)), who: scan.optionalInteger(3))
        )
      }
      if current != nil { body(history, outcomes) }
    }
  }

  /// The statuses that end a case, and how.
  public func outcomes() throws -> Outcomes {
    try view { try $0.outcomes() }
  }

  /// The codes of subjects, for the cases behind a figure.
  public func codes(of subjects: [Identifier<Subject>]) throws -> [Identifier<Subject>: Code] {
    try view { database in
      var codes: [Identifier<Subject>: Code] = [:]
      for subject in subjects {
        codes[subject] = try database.caseCode(Identifier(rawValue: subject.rawValue))
      }
      return codes
    }
  }
}

extension Database {
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
  private var id: Int64?

  init(_ database: Database) throws {
    cases = try RawStatement(
      database,
      """
      SELECT caseFile.id, columns, startedAt, endedAt FROM caseFile CROSS JOIN batch ON batch.id = caseFile.batch
      WHERE caseFile.batch IS NOT NULL ORDER BY caseFile.id
      """)
    id = try cases.next() ? cases.integer(0) : nil
  }

  mutating func basis(of subject: Int64) throws -> History.Basis {
    while let current = id, current < subject {
      id = try cases.next() ? cases.integer(0) : nil
    }
    guard id == subject else { return .workflow }
    guard cases.integer(1) == 1 else { return .log }
    return .columns(
      start: cases.optionalInteger(2).map(Instant.init(milliseconds:)),
      end: cases.optionalInteger(3).map(Instant.init(milliseconds:)))
  }
}
