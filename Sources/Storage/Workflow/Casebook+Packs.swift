public import Domain
import GRDB

extension Casebook {
  /// Loads a workflow, which cases follow that are opened from then on; one that is there already is left as it is.
  ///
  /// - Returns: Whether it was loaded; false where the file holds just this workflow already.
  /// - Throws: `StorageError.notACaseWorkflow`, `.packDiffers`, `.packOlder`.
  public func loadPack(_ workflow: Workflow, by actor: Actor, at now: Instant) throws -> Written<Bool> {
    try write(.loadPack, by: actor, at: now) { book in
      guard workflow.code == Self.caseCode, workflow.subject == .case else {
        throw StorageError.notACaseWorkflow(code: workflow.code)
      }
      let newest = try StoredWorkflow(book.database, book.database.newestWorkflow(Self.caseCode)).workflow
      if let id = try book.database.workflowID(workflow.code, version: workflow.version) {
        guard try StoredWorkflow(book.database, id).workflow.says(what: workflow) else {
          throw StorageError.packDiffers(
            code: workflow.code, version: workflow.version, newest: newest.version)
        }
        return false
      }
      guard workflow.version > newest.version else {
        throw StorageError.packOlder(code: workflow.code, version: workflow.version, newest: newest.version)
      }
      _ = try book.addWorkflow(workflow)
      return true
    }
  }

  /// The packs: each workflow with its versions, newest first, then the calendar. What was read off an imported log is
  /// none.
  public func packs(by actor: Actor) throws -> [LoadedPack] {
    try read(.readWorkflow, by: actor) { database, _ in
      let workflows = try database.all(
        """
        SELECT code, version, labelEn, labelId,
          (SELECT min(at) FROM trace JOIN journal USING (seq) WHERE thing = workflow.id) AS since,
          (SELECT count(*) FROM caseFile WHERE caseFile.workflow = workflow.id) AS cases
        FROM workflow WHERE derived = 0 ORDER BY code, version DESC
        """)
      let calendars = try database.all(
        "SELECT code, version, labelEn, labelId, NULL AS since, NULL AS cases FROM calendar")
      return workflows.map { LoadedPack(.workflow, $0) } + calendars.map { LoadedPack(.calendar, $0) }
    }
  }

  /// A workflow of a pack by its code: of one version, or the newest; nil where the file has none.
  public func workflow(named code: String, version: Int? = nil, by actor: Actor) throws -> StoredWorkflow? {
    try read(.readWorkflow, by: actor) { database, _ in
      try database.workflowID(code, version: version).map { try StoredWorkflow(database, $0) }
    }
  }

  /// Loads those of some workflows that are newer than what the file has, each as a unit.
  ///
  /// - Returns: Those that were loaded.
  func loadNewer(_ workflows: [Workflow], by actor: Actor, at now: Instant) throws -> [Workflow] {
    try workflows.filter { workflow in
      let newest = try view { try StoredWorkflow($0, $0.newestWorkflow(workflow.code)).workflow.version }
      return try workflow.version > newest && loadPack(workflow, by: actor, at: now).result
    }
  }

  /// The name of the workflow that new cases follow.
  private static let caseCode = "case"
}

extension LoadedPack {
  fileprivate init(_ kind: PackKind, _ row: Row) {
    self.init(
      kind: kind, code: row["code"], version: row["version"], label: row.label(),
      since: row.optionalInstant("since"), cases: row["cases"])
  }
}

extension Workflow {
  /// Whether a compiled workflow is the one of a pack; tables keep no order of results, roles and needs.
  fileprivate func says(what pack: Workflow) -> Bool {
    label == pack.label && statuses == pack.statuses && steps == pack.steps
      && Set(results) == Set(pack.results)
  }
}
