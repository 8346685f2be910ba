public import Domain
import GRDB

extension Casebook {
  /// Opens a case.
  public func openCase(
    _ draft: CaseDraft, by actor: Actor, at now: Instant
  ) throws -> Written<CaseFile> {
    try write(.openCase, by: actor, at: now) { book in
      try book.database.caseFile(book.openCase(draft, at: now))
    }
  }

  /// Changes a case's title, problem, unit, topic or people.
  public func editCase(
    _ id: Identifier<CaseFile>, _ change: CaseChange, by actor: Actor, at now: Instant
  ) throws -> Written<CaseFile> {
    try write(.editCase, by: actor, at: now) { book in
      try book.editCase(id, change)
      return try book.database.caseFile(id)
    }
  }

  /// Gives a case to a mentor.
  ///
  /// - Throws: `StorageError.noMentor`, `.caseClosed`.
  public func assignCase(
    _ id: Identifier<CaseFile>, to mentor: Identifier<Person>, by actor: Actor, at now: Instant
  ) throws -> Written<CaseFile> {
    try write(.assignCase, by: actor, at: now) { book in
      try book.assign(id, to: mentor)
      return try book.database.caseFile(id)
    }
  }

  /// Takes a step of the workflow: `wanted` is its verb or the status it leads to.
  ///
  /// - Returns: Where the case stands now, and stood before.
  /// - Throws: `StorageError.stepOfImport`, `.noSuchStep`, `.stepNotYours`, `.stepNeeds`, `.noSuchResult`,
  ///   `.onlyProposed`.
  public func stepCase(
    _ id: Identifier<CaseFile>, _ wanted: String, _ grounds: StepGrounds = StepGrounds(), by actor: Actor,
    at now: Instant
  ) throws -> Written<CaseStanding> {
    try write(.stepCase, by: actor, at: now) { book in
      let former = try CaseStanding.Former(id, in: book.database)
      _ = try book.step(id, wanted, grounds, at: now)
      return try CaseStanding(id, before: former, in: book.database)
    }
  }

  /// The case with a code.
  ///
  /// - Throws: `StorageError.notFound`; also where the reader has no right to know that it exists.
  public func caseFile(_ code: Code, by actor: Actor) throws -> CaseFile {
    try read(.readCases, by: actor) { database, reach in
      let row = try database.first(
        "\(CaseFile.selection) WHERE caseFile.year = ? AND caseFile.site = ? AND caseFile.number = ?",
        [code.year, code.site, code.number])
      guard let row else { throw StorageError.notFound(.code(code)) }
      let found = try CaseFile(row)
      guard try reach == .any || database.isOwn(found.id, of: actor.person) else {
        throw StorageError.notFound(.code(code))
      }
      return found
    }
  }

  /// The workflow that a case follows.
  public func workflow(of caseFile: CaseFile, by actor: Actor) throws -> StoredWorkflow {
    try read(.readWorkflow, by: actor) { database, _ in try StoredWorkflow(database, caseFile.workflow) }
  }

  /// The newest version of the case workflow.
  public func caseWorkflow(by actor: Actor) throws -> StoredWorkflow {
    try read(.readWorkflow, by: actor) { database, _ in
      try StoredWorkflow(database, database.newestWorkflow("case"))
    }
  }

  /// The steps that an actor may take with a case now, first those that the workflow lists first.
  public func steps(of caseFile: CaseFile, by actor: Actor) throws -> [Step] {
    try read(.readCases, by: actor) { database, _ in
      let workflow = try StoredWorkflow(database, caseFile.workflow)
      guard let status = workflow.status(caseFile.status) else { return [] }
      return try database.steps(of: workflow.workflow, from: status.code, for: actor, on: caseFile.id)
    }
  }
}

extension Database {
  /// A case that some fact refers to.
  func caseFile(_ id: Identifier<CaseFile>) throws -> CaseFile {
    guard let row = try first("\(CaseFile.selection) WHERE caseFile.id = ?", [id]) else {
      throw StorageError.damaged(detail: "caseFile")
    }
    return try CaseFile(row)
  }
}

extension CaseFile {
  static let selection = """
    SELECT caseFile.*, wordBody.body AS titleText
    FROM caseFile LEFT JOIN wordBody ON wordBody.word = caseFile.title
    """

  init(_ row: Row) throws {
    self.init(
      id: Identifier(row, "id"), code: try row.code(.case), title: row.text("titleText"),
      agency: Identifier(optional: row, "agency"), mentor: Identifier(optional: row, "mentor"),
      workflow: Identifier(row, "workflow"), status: Identifier(row, "status"),
      openedAt: row.instant("openedAt"))
  }
}
