public import Domain
import GRDB

/// Who counts as what on a case, by name and without the one who asks.
public struct RoleHolders: Sendable {
  /// The names of each role; a role of which the reader may know nobody is missing.
  public let names: [Role: [String]]
  /// The name of who leads it among its innovators, unless the one who asks does.
  public let leader: String?
  /// Whether the one who asks leads it.
  public let isLedByReader: Bool
}

extension Casebook {
  /// Everything that keeps an actor from moving a case to a status now; empty where nothing does.
  ///
  /// - Parameter status: The code of a status of the case's workflow.
  public func obstacles(
    of caseFile: CaseFile, to status: String, by actor: Actor
  ) throws -> [Obstacle] {
    try read(.readCases, by: actor) { database, _ in
      let standing = try database.standing(of: caseFile.id)
      let workflow = try StoredWorkflow(database, standing.workflowID).workflow
      return workflow.obstacles(
        from: standing.status.code, to: status, turn: try database.turn(of: caseFile.id),
        roles: try database.roles(of: actor, on: caseFile.id, entering: workflow.status(status)),
        grounds: StepGrounds(result: standing.result))
    }
  }

  /// Who counts as what on a case: its mentor, its innovators with the leader first, and of the other roles
  /// everybody who has them and is still there. Who may read only their own people gets to know of these whoever
  /// held a session of the case.
  public func roleHolders(on caseFile: CaseFile, by actor: Actor) throws -> RoleHolders {
    try read(.readCases, by: actor) { database, reach in
      guard try reach == .any || database.isOwn(caseFile.id, of: actor.person) else {
        throw StorageError.notFound(.code(caseFile.code))
      }
      let seesAll = Access.reach(of: .readPeople, for: actor.roles) == .any
      let rows = try database.all(
        """
        WITH holder AS (
          SELECT 'mentor' AS role, mentor AS person, 0 AS place FROM caseFile WHERE id = ?1
          UNION ALL SELECT 'innovator', person, part <> 'leader' FROM participant WHERE caseFile = ?1
          UNION ALL SELECT role, person, 0 FROM personRole WHERE role NOT IN ('mentor', 'innovator')
            AND (?3 OR person IN (
              SELECT attendance.person FROM attendance JOIN sessionCase USING (session)
              WHERE caseFile = ?1 AND part <> 'innovator')))
        SELECT role, name, holder.person = leader.person AS leads FROM holder
        JOIN person ON person.id = holder.person JOIN identityBody USING (identity)
        LEFT JOIN participant AS leader ON leader.caseFile = ?1 AND leader.part = 'leader'
        WHERE active AND name IS NOT NULL AND person.id <> ?2 ORDER BY place, person.id
        """, [caseFile.id, actor.person, seesAll])
      return RoleHolders(
        names: try Dictionary(grouping: rows) { try $0.word("role") as Role }.mapValues {
          $0.map { $0["name"] }
        },
        leader: try rows.first { try $0.word("role") == Role.innovator && ($0["leads"] as Bool?) == true }
          .map { $0["name"] },
        isLedByReader: try database.leader(of: caseFile.id) == actor.person)
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
