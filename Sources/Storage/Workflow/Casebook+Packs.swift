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

  /// The workflows of packs, newest first; those read off imported logs are none.
  public func packs(by actor: Actor) throws -> [LoadedPack] {
    try read(.readWorkflow, by: actor) { database, _ in
      try database.all(
        """
        SELECT code, version, labelEn, labelId,
          (SELECT min(at) FROM trace JOIN journal USING (seq) WHERE thing = workflow.id) AS since,
          (SELECT count(*) FROM caseFile WHERE caseFile.workflow = workflow.id) AS cases
        FROM workflow WHERE derived = 0 ORDER BY code, version DESC
        """
      ).map { row in
        LoadedPack(
          code: row["code"], version: row["version"], label: row.label(),
          since: row.optionalInstant("since"), cases: row["cases"])
      }
    }
  }

  /// A workflow by its name: of one version, or the newest; nil where the file has none.
  public func workflow(named code: String, version: Int? = nil, by actor: Actor) throws -> StoredWorkflow? {
    try read(.readWorkflow, by: actor) { database, _ in
      let row = try database.first(
        """
        SELECT id FROM workflow WHERE code = ?1 AND derived = 0 AND version = coalesce(?2, version)
        ORDER BY version DESC LIMIT 1
        """, [code, version])
      return try row.map { try StoredWorkflow(database, Identifier($0, "id")) }
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

extension Workflow {
  /// Whether a compiled workflow is the one of a pack; tables keep no order of results, roles and needs.
  fileprivate func says(what pack: Workflow) -> Bool {
    label == pack.label && statuses == pack.statuses && steps == pack.steps
      && Set(results) == Set(pack.results)
  }
}
