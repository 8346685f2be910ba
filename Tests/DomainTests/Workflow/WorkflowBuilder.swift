import Domain

/// The smallest workflow there is: open, then done; a test states only what it changes.
enum Small {
  static let open = Status(
    code: "open", label: Bilingual("Open", "Baru"), holder: .clinic, dueWorkingDays: 2, isInitial: true)
  static let done = Status(
    code: "done", label: Bilingual("Done", "Selesai"), holder: .nobody, outcome: .finished)
  static let finish = step("finish", "open", "done")

  static func status(
    _ code: String, holder: Holder = .clinic, outcome: Outcome? = nil, due: Int? = nil,
    isInitial: Bool = false
  ) -> Status {
    Status(
      code: code, label: Bilingual("Some", "Suatu"), holder: outcome == nil ? holder : .nobody,
      outcome: outcome,
      dueWorkingDays: due, isInitial: isInitial)
  }

  static func step(
    _ code: String, _ from: String, _ to: String, roles: Set<Role> = [.staff], requires: Set<Requirement> = []
  ) -> Step {
    Step(code: code, label: Bilingual("Go", "Jalan"), from: from, to: to, roles: roles, requires: requires)
  }

  static func automatic(
    _ code: String, _ from: String, _ to: String, on event: WorkflowEvent = .sessionLogged, turn: Turn? = nil
  ) -> Step {
    Step(code: code, label: Bilingual("Go", "Jalan"), from: from, to: to, event: event, turn: turn)
  }

  static func workflow(
    version: Int = 1, statuses: [Status] = [open, done], steps: [Step] = [finish],
    results: [WorkflowResult] = []
  ) throws(FlawedWorkflow) -> Workflow {
    try Workflow(
      code: "small", version: version, subject: .case, label: Bilingual("Small", "Kecil"), statuses: statuses,
      steps: steps, results: results)
  }

  /// What the check says; empty for a workflow without flaws.
  static func flaws(
    version: Int = 1, statuses: [Status] = [open, done], steps: [Step] = [finish],
    results: [WorkflowResult] = []
  ) -> [WorkflowFlaw] {
    do throws(FlawedWorkflow) {
      _ = try workflow(version: version, statuses: statuses, steps: steps, results: results)
      return []
    } catch {
      return error.flaws
    }
  }
}
