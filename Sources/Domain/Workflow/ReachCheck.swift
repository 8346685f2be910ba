/// The rules of getting somewhere: every status is reached, every one leads to an end, no event goes round.
struct ReachCheck {
  private let workflow: Workflow
  private let automatic: [String: [Step]]

  init(_ workflow: Workflow) {
    self.workflow = workflow
    automatic = Dictionary(grouping: workflow.steps.filter(\.isAutomatic), by: \.from)
  }

  /// Every flaw, in the order of the statuses.
  var flaws: [WorkflowFlaw] {
    let reached = reached
    let ending = ending
    return workflow.statuses.indices.flatMap { index in
      let status = workflow.statuses[index]
      var faults: [WorkflowFlaw.Fault] = []
      if let reached, !reached.contains(status.code) { faults.append(.unreachable(status: status.code)) }
      if !ending.contains(status.code) { faults.append(wayless(status)) }
      faults += circles(from: status)
      return faults.map { WorkflowFlaw($0, at: .status(index)) }
    }
  }

  /// What can be reached from the initial status; nil without one, which is a flaw of its own.
  private var reached: Set<String>? {
    guard let initial = workflow.statuses.first(where: \.isInitial) else { return nil }
    let next = Dictionary(grouping: workflow.steps, by: \.from).mapValues { $0.map(\.to) }
    return closure(of: [initial.code]) { next[$0] ?? [] }
  }

  /// What a terminal status can be reached from, the terminal ones included.
  private var ending: Set<String> {
    let previous = Dictionary(grouping: workflow.steps, by: \.to).mapValues { $0.map(\.from) }
    return closure(of: workflow.statuses.filter(\.isTerminal).map(\.code)) { previous[$0] ?? [] }
  }

  private func closure(of start: [String], along next: (String) -> [String]) -> Set<String> {
    var found = Set(start)
    var open = start
    while let code = open.popLast() {
      for neighbour in next(code) where found.insert(neighbour).inserted { open.append(neighbour) }
    }
    return found
  }

  private func wayless(_ status: Status) -> WorkflowFlaw.Fault {
    workflow.steps.contains { $0.from == status.code }
      ? .endless(status: status.code) : .deadEnd(status: status.code)
  }

  /// The events that bring a subject back to this status without a person's doing.
  private func circles(from status: Status) -> [WorkflowFlaw.Fault] {
    WorkflowEvent.allCases.flatMap { event in
      Turn.allCases.filter { comesBack(to: status.code, on: event, turn: $0) }
        .map { .circling(event, $0, from: status.code) }
    }
  }

  private func comesBack(to start: String, on event: WorkflowEvent, turn: Turn) -> Bool {
    var code = start
    for _ in workflow.statuses {
      let steps = automatic[code] ?? []
      guard let step = steps.first(where: { $0.event == event && ($0.turn ?? turn) == turn }) else {
        return false
      }
      if step.to == start { return true }
      code = step.to
    }
    return false
  }
}
