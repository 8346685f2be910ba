import Domain
import GRDB

extension Book {
  /// Compiles a checked workflow into rows; a version that is there already is left as it is.
  mutating func addWorkflow(_ workflow: Workflow, derived: Bool = false) throws -> Identifier<Workflow> {
    if let id = try database.workflowID(workflow.code, version: workflow.version) { return id }
    let id = try mint(Workflow.self)
    about(.workflow(id))
    try database.run(
      "INSERT INTO workflow (id, code, version, labelEn, labelId, derived) VALUES (?, ?, ?, ?, ?, ?)",
      [id, workflow.code, workflow.version, workflow.label.english, workflow.label.indonesian, derived])
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
  /// A version of a workflow, by its name.
  func workflowID(_ code: String, version: Int) throws -> Identifier<Workflow>? {
    try first("SELECT id FROM workflow WHERE code = ? AND version = ?", [code, version]).map {
      Identifier($0, "id")
    }
  }

  /// The newest version of a workflow.
  func newestWorkflow(_ code: String) throws -> Identifier<Workflow> {
    let row = try first("SELECT id FROM workflow WHERE code = ? ORDER BY version DESC LIMIT 1", [code])
    guard let row else { throw StorageError.damaged(detail: "workflow") }
    return Identifier(row, "id")
  }
}
