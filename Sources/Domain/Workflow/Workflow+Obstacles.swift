/// A condition that keeps a subject from going to a status, and by whom it could be met.
public enum Obstacle: Sendable, Hashable {
  /// It stands there already.
  case alreadyThere
  /// No step of a person leads there from here; these would, one after the other; empty where none do.
  case notFromHere(way: [Step])
  /// Only logged facts take the step.
  case facts([WorkflowEvent])
  /// The facts take it only once it is somebody else's turn by the open follow-ups.
  case turn(Turn)
  /// The step is a person's, but not this one's.
  case notYours(Step)
  /// The step asks for something that is not given yet.
  case missing(Requirement, for: Step)
}

extension Workflow {
  /// Everything that keeps a subject from going from one status to another now; nothing where it may go.
  ///
  /// - Parameters:
  ///   - turn: Whose turn it is by the follow-ups that are open.
  ///   - roles: The roles that the person who asks has on this subject.
  ///   - grounds: What would be given along, and the result that the subject carries already.
  public func obstacles(
    from: String, to: String, turn: Turn, roles: Set<Role>, grounds: StepGrounds = StepGrounds()
  ) -> [Obstacle] {
    guard from != to else { return [.alreadyThere] }
    if let step = step(from: from, to: to) { return conditions(of: step, roles, grounds) }
    let automatic = steps.filter { $0.from == from && $0.to == to && $0.isAutomatic }
    guard !automatic.isEmpty else {
      let way = way(from: from, to: to)
      let later = way.filter { !$0.isAutomatic }.flatMap { conditions(of: $0, roles, grounds) }
      return [.notFromHere(way: way)] + later
    }
    let turns = Set(automatic.map(\.turn))
    let events: [Obstacle] = [.facts(automatic.compactMap(\.event))]
    guard !turns.contains(nil), !turns.contains(turn), let wanted = automatic.first?.turn else {
      return events
    }
    return events + [.turn(wanted)]
  }

  /// What keeps somebody with these roles from a step, were the subject where the step begins.
  private func conditions(of step: Step, _ roles: Set<Role>, _ grounds: StepGrounds) -> [Obstacle] {
    let mine: [Obstacle] = step.roles.isDisjoint(with: roles) ? [.notYours(step)] : []
    return mine + grounds.missing(for: step).map { .missing($0, for: step) }
  }

  /// The fewest steps, of persons and facts, that lead from one status to another; empty where none do.
  public func way(from: String, to: String) -> [Step] {
    var cameBy: [String: Step] = [:]
    var open = [from][...]
    while let status = open.popFirst(), status != to {
      // A person's step goes before a fact's where both lead on equally well.
      let facts = steps.filter { $0.from == status && $0.isAutomatic }
      for step in steps(from: status) + facts where step.to != from && cameBy[step.to] == nil {
        cameBy[step.to] = step
        open.append(step.to)
      }
    }
    var way: [Step] = []
    var status = to
    while let step = cameBy[status] {
      way.append(step)
      status = step.from
    }
    return way.reversed()
  }
}

extension StepGrounds {
  /// What a step asks for and is not given.
  public func missing(for step: Step) -> [Requirement] {
    Requirement.allCases.filter { requirement in
      guard step.requires.contains(requirement) else { return false }
      return switch requirement {
      case .reason: reason?.isEmpty ?? true
      case .result: result == nil
      case .day: day == nil
      case .recipient: recipient?.isEmpty ?? true
      }
    }
  }
}
