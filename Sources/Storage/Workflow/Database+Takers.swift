import Domain
import GRDB

// Who may do what on one case.

extension Database {
  /// The roles that count on a case: mentor only for who accompanies it, innovator only for who takes part.
  func roles(of actor: Actor, on id: Identifier<CaseFile>) throws -> Set<Role> {
    var roles = actor.roles
    let accompanies = try first("SELECT 1 FROM caseFile WHERE id = ? AND mentor = ?", [id, actor.person])
    if accompanies == nil { roles.remove(.mentor) }
    let takesPart = try first(
      "SELECT 1 FROM participant WHERE caseFile = ? AND person = ?", [id, actor.person])
    if takesPart == nil { roles.remove(.innovator) }
    return roles
  }

  /// Whether somebody may take a step with a case. In the innovators' name only the leader ends it: a member who
  /// goes takes the case from nobody.
  func may(
    _ actor: Actor, take step: Step, of workflow: Workflow, on id: Identifier<CaseFile>
  ) throws -> Bool {
    try !step.roles.isDisjoint(with: roles(of: actor, on: id, entering: workflow.status(step.to)))
  }

  /// The steps that somebody may take with a case, first those that the workflow lists first.
  func steps(
    of workflow: Workflow, from status: String, for actor: Actor, on id: Identifier<CaseFile>
  ) throws -> [Step] {
    try workflow.steps(from: status).filter { try may(actor, take: $0, of: workflow, on: id) }
  }

  /// The roles that count on a case for a step into a status.
  func roles(
    of actor: Actor, on id: Identifier<CaseFile>, entering status: Status?
  ) throws -> Set<Role> {
    let roles = try roles(of: actor, on: id)
    guard status?.isTerminal == true, try leader(of: id) != actor.person else { return roles }
    return roles.subtracting([.innovator])
  }
}
