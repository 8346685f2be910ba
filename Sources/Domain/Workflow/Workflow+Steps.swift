extension Workflow {
  /// The steps that a person can take from a status, whoever it is; what a bare `kasus langkah` lists.
  public func steps(from status: String) -> [Step] {
    steps.filter { $0.from == status && !$0.isAutomatic }
  }

  /// The steps that somebody with these roles can take from a status.
  public func steps(from status: String, by roles: Set<Role>) -> [Step] {
    steps(from: status).filter { !$0.roles.isDisjoint(with: roles) }
  }

  /// The step that a person takes from one status to another; nil where none is allowed.
  public func step(from: String, to: String) -> Step? {
    steps(from: from).first { $0.to == to }
  }

  /// The step of a verb out of a status, such as `pause` out of `active`; nil where it is not possible.
  public func step(_ code: String, from status: String) -> Step? {
    steps(from: status).first { $0.code == code }
  }

  /// The step that a fact takes from a status, given whose turn it is after the fact; nil = the status stays.
  public func automaticStep(from status: String, on event: WorkflowEvent, turn: Turn) -> Step? {
    steps.first { $0.from == status && $0.event == event && ($0.turn == nil || $0.turn == turn) }
  }

  /// The steps that a fact takes one after the other until it moves the subject no further.
  ///
  /// A first session makes a new case active; where an innovator's follow-up is all that is open, the same
  /// session then hands it to the innovator. The chain always ends: a workflow in which it would go round is
  /// flawed.
  public func automaticSteps(from status: String, on event: WorkflowEvent, turn: Turn) -> [Step] {
    var taken: [Step] = []
    while let next = automaticStep(from: taken.last?.to ?? status, on: event, turn: turn) {
      taken.append(next)
    }
    return taken
  }

  /// Whether a subject may go from one status to another at all, by a person or a fact (conformance).
  public func allows(from: String, to: String) -> Bool {
    steps.contains { $0.from == from && $0.to == to }
  }
}
