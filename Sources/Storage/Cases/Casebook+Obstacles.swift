public import Domain
import GRDB

extension Casebook {
  /// Everything that keeps an actor from moving a case to a status now; empty where nothing does.
  ///
  /// - Parameter status: The code of a status of the case's workflow.
  public func obstacles(
    of caseFile: CaseFile, to status: String, by actor: Actor
  ) throws -> [Obstacle] {
    try read(.readCases, by: actor) { database, _ in
      let standing = try database.standing(of: caseFile.id)
      return try StoredWorkflow(database, standing.workflowID).workflow.obstacles(
        from: standing.status.code, to: status, turn: try database.turn(of: caseFile.id),
        roles: try database.roles(of: actor, on: caseFile.id), grounds: StepGrounds(result: standing.result))
    }
  }

  /// Who counts as what on a case, by name: its mentor, its innovators with the leader first, and of the other roles
  /// everybody who has them and is still there, whom only those who may read all people get to know.
  ///
  /// Without the one who asks.
  public func roleHolders(on caseFile: CaseFile, by actor: Actor) throws -> [Role: [String]] {
    try read(.readCases, by: actor) { database, _ in
      let seesAll = Access.reach(of: .readPeople, for: actor.roles) == .any
      let rows = try database.all(
        """
        WITH holder AS (
          SELECT 'mentor' AS role, mentor AS person, 0 AS place FROM caseFile WHERE id = ?1
          UNION ALL SELECT 'innovator', person, part <> 'leader' FROM participant WHERE caseFile = ?1
          UNION ALL SELECT role, person, 0 FROM personRole WHERE ?3 AND role NOT IN ('mentor', 'innovator'))
        SELECT role, name FROM holder JOIN person ON person.id = holder.person
        JOIN identityBody USING (identity) WHERE active AND name IS NOT NULL AND person.id <> ?2
        ORDER BY place, person.id
        """, [caseFile.id, actor.person, seesAll])
      return try Dictionary(grouping: rows) { try $0.word("role") as Role }.mapValues {
        $0.map { $0["name"] }
      }
    }
  }

  /// The roles that count for the one who asks on a case.
  public func roles(on caseFile: CaseFile, of actor: Actor) throws -> Set<Role> {
    try read(.readCases, by: actor) { database, _ in try database.roles(of: actor, on: caseFile.id) }
  }

  /// Every status that a case can stand in, each code once, those of the clinic's own workflow first.
  public func statuses(by actor: Actor) throws -> [Status] {
    try read(.readWorkflow, by: actor) { database, _ in
      var codes: Set<String> = []
      return try database.all(
        """
        SELECT status.* FROM status JOIN workflow ON workflow.id = status.workflow
        ORDER BY derived, workflow.version DESC, workflow.id, position
        """
      ).map(Status.init).filter { codes.insert($0.code).inserted }
    }
  }
}
