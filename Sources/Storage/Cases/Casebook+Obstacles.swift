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
        roles: try database.roles(of: actor, on: caseFile.id))
    }
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
