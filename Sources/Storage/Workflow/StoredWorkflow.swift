public import Domain
import GRDB

/// A workflow as compiled into tables: the workflow itself, and the ids of its statuses.
public struct StoredWorkflow: Sendable {
  /// Its id.
  public let id: Identifier<Workflow>
  /// The workflow, as its pack said.
  public let workflow: Workflow
  /// Whether it was read off an imported log; then it names no holder and no roles.
  public let isDerived: Bool
  private let ids: [String: Identifier<Status>]
  private let codes: [Identifier<Status>: String]

  init(_ database: Database, _ id: Identifier<Workflow>) throws {
    guard let row = try database.first("SELECT * FROM workflow WHERE id = ?", [id]) else {
      throw StorageError.damaged(detail: "workflow")
    }
    let statuses = try database.all("SELECT * FROM status WHERE workflow = ? ORDER BY position", [id])
    self.id = id
    isDerived = row["derived"]
    ids = Dictionary(statuses.map { ($0["code"], Identifier($0, "id")) }) { first, _ in first }
    codes = Dictionary(statuses.map { (Identifier($0, "id"), $0["code"]) }) { first, _ in first }
    let results = try database.all("SELECT * FROM caseResult WHERE workflow = ? ORDER BY code", [id])
    workflow = try Workflow(
      compiled: row["code"], version: row["version"], label: row.label(),
      statuses: statuses.map(Status.init), steps: Self.steps(database, id, codes: codes),
      results: results.map { WorkflowResult(code: $0["code"], label: $0.label()) })
  }

  /// The id of one of its statuses.
  func id(of status: String) throws -> Identifier<Status> {
    guard let id = ids[status] else { throw StorageError.damaged(detail: "status") }
    return id
  }

  /// The status with an id.
  public func status(_ id: Identifier<Status>) -> Status? {
    codes[id].flatMap { workflow.status($0) }
  }

  private static func steps(
    _ database: Database, _ workflow: Identifier<Workflow>, codes: [Identifier<Status>: String]
  ) throws -> [Step] {
    let roles = try words(database, "stepRole", "role", workflow)
    let needs = try words(database, "stepNeed", "need", workflow)
    return try database.all("SELECT * FROM step WHERE workflow = ? ORDER BY id", [workflow]).map { row in
      Step(
        code: row["code"], label: row.label(),
        from: codes[Identifier(row, "fromStatus")] ?? "", to: codes[Identifier(row, "toStatus")] ?? "",
        roles: Set((roles[row["id"]] ?? []).compactMap(Role.init)),
        requires: Set((needs[row["id"]] ?? []).compactMap(Requirement.init)),
        event: (row["event"] as String?).flatMap(WorkflowEvent.init),
        turn: (row["turn"] as String?).flatMap(Turn.init))
    }
  }

  private static func words(
    _ database: Database, _ table: String, _ column: String, _ workflow: Identifier<Workflow>
  ) throws -> [Int64: [String]] {
    let rows = try database.all(
      """
      SELECT \(table).step, \(table).\(column) AS word FROM \(table)
      JOIN step ON step.id = \(table).step WHERE step.workflow = ?
      """, [workflow])
    return Dictionary(grouping: rows) { $0["step"] as Int64 }.mapValues { $0.map { $0["word"] } }
  }
}

extension Status {
  init(_ row: Row) throws {
    self.init(
      code: row["code"], label: row.label(), holder: try row.word("holder"),
      outcome: (row["outcome"] as String?).flatMap(Outcome.init), dueWorkingDays: row["dueDays"],
      isInitial: row["initial"])
  }
}

extension Row {
  /// The text in the columns `labelEn` and `labelId`.
  func label() -> Bilingual {
    Bilingual(self["labelEn"], self["labelId"])
  }
}
