import Domain
import GRDB

/// The workflows that a unit of work has met. A workflow never changes, so that reading it once is enough.
///
/// A class, because whoever reads fills it.
final class WorkflowShelf {
  private var workflows: [Identifier<Workflow>: StoredWorkflow] = [:]
  private var newest: [String: Identifier<Workflow>] = [:]

  func workflow(_ id: Identifier<Workflow>, in database: Database) throws -> StoredWorkflow {
    if let known = workflows[id] { return known }
    let workflow = try StoredWorkflow(database, id)
    workflows[id] = workflow
    return workflow
  }

  /// The newest version of a workflow.
  func newest(_ code: String, in database: Database) throws -> StoredWorkflow {
    let id = try newest[code] ?? database.newestWorkflow(code)
    newest[code] = id
    return try workflow(id, in: database)
  }
}
