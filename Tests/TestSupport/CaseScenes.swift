public import Domain

/// Where a case can be: its status, and whose follow-ups are open.
public struct CaseScene: Hashable, Sendable, CustomStringConvertible {
  /// The code of its status.
  public let status: String
  /// One a follow-up, in the order of the words.
  public let open: [Party]

  /// `waiting ["innovator"]`, as a failed test names it.
  public var description: String { "\(status) \(open.map(\.rawValue))" }

  /// What a fact does to a case there, by its workflow.
  public func steps(after doing: CaseDoing, in workflow: Workflow) -> [Step] {
    guard let event = doing.event, let left = doing.applied(to: open) else { return [] }
    let turn = Turn(openFollowUpsOf: left.compactMap { Holder(rawValue: $0.rawValue) })
    return workflow.automaticSteps(from: status, on: event, turn: turn)
  }
}

/// Every place to which a workflow lets people bring a case, and the shortest way there, by what the pack says.
public struct CaseScenes: Sendable {
  /// The workflow that was looked at.
  public let workflow: Workflow
  /// The places, those with the shortest way first, with what has to be done to a new case.
  public let all: [(scene: CaseScene, path: [CaseDoing])]

  /// Looks at all places with at most so many open follow-ups.
  public init(_ workflow: Workflow, openFollowUps limit: Int) {
    self.workflow = workflow
    let start = CaseScene(status: workflow.statuses.first { $0.isInitial }?.code ?? "", open: [])
    var found: [(scene: CaseScene, path: [CaseDoing])] = [(start, [])]
    var seen: Set = [start]
    var next = 0
    while next < found.count {
      let (scene, path) = found[next]
      next += 1
      for doing in Self.doings(in: scene, workflow) {
        guard let open = doing.applied(to: scene.open), open.count <= limit else { continue }
        let steps = scene.steps(after: doing, in: workflow)
        let taken =
          if case .take(let code) = doing { workflow.step(code, from: scene.status) } else { steps.last }
        let reached = CaseScene(status: taken?.to ?? scene.status, open: open)
        if seen.insert(reached).inserted { found.append((reached, path + [doing])) }
      }
    }
    all = found
  }

  /// What staff can do in a place: facts of a case that has not ended, and the steps of the pack.
  private static func doings(in scene: CaseScene, _ workflow: Workflow) -> [CaseDoing] {
    let steps = workflow.steps(from: scene.status, by: [.staff]).map { CaseDoing.take($0.code) }
    guard workflow.status(scene.status)?.isTerminal == false else { return steps }
    return WorkflowEvent.allCases.flatMap { CaseDoing.doings($0, open: scene.open) } + steps
  }
}
