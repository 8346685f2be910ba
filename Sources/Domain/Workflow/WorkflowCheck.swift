/// The rules that a workflow keeps, each a function that lists where it is broken.
struct WorkflowCheck {
  private let workflow: Workflow

  init(_ workflow: Workflow) {
    self.workflow = workflow
  }

  /// Every flaw: first of the whole, then of the statuses, the steps, the results.
  var flaws: [WorkflowFlaw] {
    if let oversize { return [WorkflowFlaw(oversize, at: .workflow)] }
    return whole + statuses + ReachCheck(workflow).flaws + steps + ambiguities + results
  }

  private var oversize: WorkflowFlaw.Fault? {
    let counts = (workflow.statuses.count, workflow.steps.count, workflow.results.count)
    let largest = Workflow.largest
    let fits = counts.0 <= largest.statuses && counts.1 <= largest.steps && counts.2 <= largest.results
    return fits ? nil : .tooLarge(statuses: counts.0, steps: counts.1, results: counts.2)
  }

  private var whole: [WorkflowFlaw] {
    var faults = labelFaults(workflow.label, code: workflow.code)
    if workflow.version < 1 { faults.append(.versionNotPositive(workflow.version)) }
    if !workflow.statuses.contains(where: \.isInitial) { faults.append(.noInitialStatus) }
    return faults.map { WorkflowFlaw($0, at: .workflow) }
  }

  private var statuses: [WorkflowFlaw] {
    workflow.statuses.indices.flatMap { index in
      statusFaults(at: index).map { WorkflowFlaw($0, at: .status(index)) }
    }
  }

  private func statusFaults(at index: Int) -> [WorkflowFlaw.Fault] {
    let status = workflow.statuses[index]
    let earlier = workflow.statuses[..<index]
    var faults = labelFaults(status.label, code: status.code)
    if earlier.contains(where: { $0.code == status.code }) {
      faults.append(.duplicateStatus(code: status.code))
    }
    if status.isInitial, let first = earlier.first(where: \.isInitial) {
      faults.append(.secondInitialStatus(code: status.code, first: first.code))
    }
    if let days = status.dueWorkingDays, !Status.dueRange.contains(days) {
      faults.append(.dueOutOfRange(status: status.code, days: days))
    }
    if status.isTerminal && status.holder != .nobody {
      faults.append(.heldAfterTheEnd(status: status.code, holder: status.holder))
    }
    return faults
  }

  private var steps: [WorkflowFlaw] {
    workflow.steps.indices.flatMap { index in
      let step = workflow.steps[index]
      let faults = labelFaults(step.label, code: step.code) + wayFaults(step) + takerFaults(step)
      return faults.map { WorkflowFlaw($0, at: .step(index)) }
    }
  }

  private func wayFaults(_ step: Step) -> [WorkflowFlaw.Fault] {
    let source = workflow.status(step.from)
    let target = workflow.status(step.to)
    var faults: [WorkflowFlaw.Fault] = []
    if source == nil { faults.append(.unknownStatus(step.from, step: step.code)) }
    if target == nil { faults.append(.unknownStatus(step.to, step: step.code)) }
    if step.from == step.to { faults.append(.stepInPlace(step: step.code, status: step.from)) }
    if let source, let target, source.isTerminal, step.isAutomatic || target.isTerminal {
      faults.append(.notAReopening(step: step.code, from: step.from))
    }
    return faults
  }

  private func takerFaults(_ step: Step) -> [WorkflowFlaw.Fault] {
    var faults: [WorkflowFlaw.Fault] = []
    if step.isAutomatic {
      if !step.roles.isEmpty || !step.requires.isEmpty {
        faults.append(.automaticWithPeople(step: step.code, from: step.from))
      }
    } else {
      if step.roles.isEmpty { faults.append(.untakeable(step: step.code, from: step.from)) }
      if step.turn != nil { faults.append(.turnWithoutEvent(step: step.code, from: step.from)) }
    }
    if step.requires.contains(.result) && workflow.results.isEmpty {
      faults.append(.noResults(step: step.code))
    }
    return faults
  }

  private var ambiguities: [WorkflowFlaw] {
    workflow.steps.indices.flatMap { index in
      let step = workflow.steps[index]
      let earlier = workflow.steps[..<index].filter { $0.from == step.from }
      let faults = step.isAutomatic ? clashes(step, earlier) : repetitions(step, earlier)
      return faults.map { WorkflowFlaw($0, at: .step(index)) }
    }
  }

  private func repetitions(_ step: Step, _ earlier: [Step]) -> [WorkflowFlaw.Fault] {
    let manual = earlier.filter { !$0.isAutomatic }
    var faults: [WorkflowFlaw.Fault] = []
    if manual.contains(where: { $0.to == step.to }) {
      faults.append(.duplicateStep(from: step.from, to: step.to))
    }
    if manual.contains(where: { $0.code == step.code }) {
      faults.append(.duplicateVerb(step: step.code, from: step.from))
    }
    return faults
  }

  private func clashes(_ step: Step, _ earlier: [Step]) -> [WorkflowFlaw.Fault] {
    guard let event = step.event else { return [] }
    let clash = earlier.contains { other in
      other.event == event && (other.turn == nil || step.turn == nil || other.turn == step.turn)
    }
    return clash ? [.ambiguousEvent(event, step.turn, from: step.from)] : []
  }

  private var results: [WorkflowFlaw] {
    workflow.results.indices.flatMap { index in
      let result = workflow.results[index]
      var faults = labelFaults(result.label, code: result.code)
      if workflow.results[..<index].contains(where: { $0.code == result.code }) {
        faults.append(.duplicateResult(code: result.code))
      }
      return faults.map { WorkflowFlaw($0, at: .result(index)) }
    }
  }

  private func labelFaults(_ label: Bilingual, code: String) -> [WorkflowFlaw.Fault] {
    let empty = Language.allCases.filter { label[$0].allSatisfy(\.isWhitespace) }
    return (isWellFormed(code) ? [] : [.malformedCode(code)]) + empty.map { .emptyLabel($0) }
  }

  /// Codes are typed on command lines and stand in column values, so they stay plain.
  private func isWellFormed(_ code: String) -> Bool {
    guard let first = code.utf8.first, code.utf8.count <= 40 else { return false }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return letters.contains(first)
      && code.utf8.allSatisfy { letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "-") }
  }
}
