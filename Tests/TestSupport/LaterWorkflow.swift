public import Domain
import Packs

/// The case workflow as a clinic might raise it: the same, under a later version.
public enum LaterWorkflow {
  /// Makes it; with `due` its first status promises so many working days.
  public static func make(version: Int, due: Int = 1) throws -> Workflow {
    let workflow = try WorkflowPack.embeddedCase()
    let statuses = workflow.statuses.map { status in
      Status(
        code: status.code, label: status.label, holder: status.holder, outcome: status.outcome,
        dueWorkingDays: status.isInitial ? due : status.dueWorkingDays, isInitial: status.isInitial)
    }
    return try Workflow(
      code: workflow.code, version: version, subject: workflow.subject, label: workflow.label,
      statuses: statuses, steps: workflow.steps, results: workflow.results)
  }
}
