import Domain
import GRDB

extension Book {
  /// Compiles a checked workflow into rows; a version that is there already is left as it is.
  mutating func addWorkflow(_ workflow: Workflow) throws -> Identifier<Workflow> {
    if let id = try database.workflowID(workflow.code, version: workflow.version) { return id }
    let id = try mint(Workflow.self)
    about(.workflow(id))
    try database.run(
      "INSERT INTO workflow (id, code, version, labelEn, labelId, derived) VALUES (?, ?, ?, ?, ?, 0)",
      [id, workflow.code, workflow.version, workflow.label.english, workflow.label.indonesian])
    var statuses: [String: Identifier<Status>] = [:]
    for (position, status) in workflow.statuses.enumerated() {
      statuses[status.code] = try addStatus(status, at: position, of: id)
    }
    for step in workflow.steps {
      guard let from = statuses[step.from], let to = statuses[step.to] else { continue }
      try addStep(step, from: from, to: to, of: id)
    }
    for result in workflow.results {
      try database.run(
        "INSERT INTO caseResult (workflow, code, labelEn, labelId) VALUES (?, ?, ?, ?)",
        [id, result.code, result.label.english, result.label.indonesian])
    }
    return id
  }

  mutating func addStatus(
    _ status: Status, at position: Int, of workflow: Identifier<Workflow>
  ) throws -> Identifier<Status> {
    let id = try mint(Status.self)
    try database.run(
      """
      INSERT INTO status (id, workflow, position, code, labelEn, labelId, holder, outcome, dueDays, initial)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, workflow, position, status.code, status.label.english, status.label.indonesian,
        status.holder.rawValue, status.outcome?.rawValue, status.dueWorkingDays, status.isInitial,
      ])
    return id
  }

  mutating func addStep(
    _ step: Step, from: Identifier<Status>, to: Identifier<Status>, of workflow: Identifier<Workflow>
  ) throws {
    let id = try mint(Step.self)
    try database.run(
      """
      INSERT INTO step (id, workflow, code, labelEn, labelId, fromStatus, toStatus, event, turn)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, workflow, step.code, step.label.english, step.label.indonesian, from, to,
        step.event?.rawValue, step.turn?.rawValue,
      ])
    for role in step.roles.sorted(by: { $0.rawValue < $1.rawValue }) {
      try database.run("INSERT INTO stepRole (step, role) VALUES (?, ?)", [id, role.rawValue])
    }
    for need in step.requires.sorted(by: { $0.rawValue < $1.rawValue }) {
      try database.run("INSERT INTO stepNeed (step, need) VALUES (?, ?)", [id, need.rawValue])
    }
  }
}

extension Database {
  /// A workflow of a pack by its code: of one version, or the newest. What an imported log lived is none, whatever
  /// the log is called.
  func workflowID(_ code: String, version: Int? = nil) throws -> Identifier<Workflow>? {
    try first(
      """
      SELECT id FROM workflow WHERE code = ?1 AND derived = 0 AND version = coalesce(?2, version)
      ORDER BY version DESC LIMIT 1
      """, [code, version]
    ).map { Identifier($0, "id") }
  }

  /// The newest version of a workflow that every clinic has.
  func newestWorkflow(_ code: String) throws -> Identifier<Workflow> {
    guard let id = try workflowID(code) else { throw StorageError.damaged(detail: "workflow") }
    return id
  }
}
