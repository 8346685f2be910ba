import Domain
import GRDB

/// Where a case stands in its workflow.
struct Standing {
  let workflowID: Identifier<Workflow>
  let statusID: Identifier<Status>
  let status: Status
  let since: Instant
  let code: Code
  /// The result that it carries: how it ended, or is proposed to end.
  let result: String?
  /// Whether it has ended: by its status, or by the log that it was imported from.
  let isOver: Bool
}

extension Book {
  /// Takes a step that a person may take.
  ///
  /// - Parameter wanted: The step's verb, or the status it leads to, by code or label.
  /// - Throws: `StorageError.stepOfImport`, `.noSuchStep`, `.stepNotYours`, `.stepNeeds`, `.noSuchResult`,
  ///   `.onlyProposed`.
  mutating func step(
    _ id: Identifier<CaseFile>, _ wanted: String, _ grounds: StepGrounds, at instant: Instant
  ) throws -> Step {
    about(.caseFile(id))
    let standing = try database.standing(of: id)
    let stored = try workflows.workflow(standing.workflowID, in: database)
    guard !stored.isDerived else { throw StorageError.stepOfImport(standing.code) }
    let workflow = stored.workflow
    let from = standing.status.code
    guard let step = workflow.step(named: wanted, from: from) else {
      let verb = workflow.steps.first { $0.code == wanted }?.label.typed ?? Bilingual(same: wanted)
      throw StorageError.noSuchStep(
        standing.code, from: standing.status, wanted: verb,
        possible: try database.steps(of: workflow, from: from, for: actor, on: id))
    }
    guard try database.may(actor, take: step, of: workflow, on: id) else {
      let target = workflow.status(step.to)
      throw StorageError.stepNotYours(
        standing.code, step: step, to: target?.label ?? Bilingual(same: step.to),
        ends: target?.isTerminal == true)
    }
    let grounds = try checked(
      grounds.completed(for: step, carried: standing.result), for: step, of: standing, workflow)
    try requireProposed(grounds, for: step, of: standing, workflow, on: id)
    try move(id, standing, to: step.to, at: max(instant, standing.since), reason: grounds.reason)
    try note(grounds, on: id, taking: step, in: workflow)
    return step
  }

  /// Takes the steps that a logged fact implies, at the fact's instant but never before the last transition.
  mutating func takeAutomaticSteps(
    of id: Identifier<CaseFile>, on event: WorkflowEvent, at instant: Instant
  ) throws {
    let standing = try database.standing(of: id)
    let turn = try database.turn(of: id)
    // Most facts move nothing; then the workflow need not be read.
    let step = try database.first(
      "SELECT 1 FROM step WHERE fromStatus = ? AND event = ? AND (turn IS NULL OR turn = ?)",
      [standing.statusID, event.rawValue, turn.rawValue])
    guard step != nil else { return }
    let workflow = try workflows.workflow(standing.workflowID, in: database).workflow
    let steps = workflow.automaticSteps(from: standing.status.code, on: event, turn: turn)
    for step in steps {
      let current = try database.standing(of: id)
      try move(id, current, to: step.to, at: max(instant, current.since), reason: nil)
    }
  }

  /// Adds a row to the one history of statuses.
  mutating func addTransition(
    of id: Identifier<CaseFile>, from: Identifier<Status>?, to: Identifier<Status>, at instant: Instant,
    reason: String?
  ) throws {
    let transition = try mint(Step.self)
    try database.run(
      """
      INSERT INTO transition (id, subject, fromStatus, toStatus, at, who, recorder, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        transition, id, from, to, instant.milliseconds, actor.person, actor.login,
        try word(prose: reason, as: .reason, of: transition),
      ])
  }

  /// Makes sure that a case can still be worked on.
  ///
  /// - Throws: `StorageError.caseClosed` with the way to open it again.
  func requireOpen(_ id: Identifier<CaseFile>) throws -> Standing {
    let standing = try database.standing(of: id)
    guard standing.isOver else { return standing }
    let workflow = try workflows.workflow(standing.workflowID, in: database).workflow
    let reopening = try workflow.step("reopen", from: standing.status.code).map { step in
      try database.may(actor, take: step, of: workflow, on: id)
        ? StorageError.Reopening.yours : .others(step.roles)
    }
    throw StorageError.caseClosed(
      standing.code, since: zone.day(of: standing.since), status: standing.status.label,
      reopening: reopening ?? .nobody)
  }

  /// Moves a case on; what it was given with an earlier step holds no longer.
  private mutating func move(
    _ id: Identifier<CaseFile>, _ standing: Standing, to status: String, at instant: Instant, reason: String?
  ) throws {
    let to = try workflows.workflow(standing.workflowID, in: database).id(of: status)
    try addTransition(of: id, from: standing.statusID, to: to, at: instant, reason: reason)
    try database.run(
      "UPDATE caseFile SET status = ?, result = NULL, resumeOn = NULL, recipient = NULL WHERE id = ?",
      [to, id])
  }

  /// What a step is given, complete, and its result by its code.
  private func checked(
    _ grounds: StepGrounds, for step: Step, of standing: Standing, _ workflow: Workflow
  ) throws -> StepGrounds {
    let missing = grounds.missing(for: step)
    guard missing.isEmpty else {
      throw StorageError.stepNeeds(standing.code, step: step, needs: missing, results: workflow.results)
    }
    if let day = grounds.day, day <= zone.day(of: now) { throw StorageError.dueBeforeToday(day) }
    guard let typed = grounds.result else { return grounds }
    guard let result = workflow.result(named: typed) else {
      throw StorageError.noSuchResult(typed, possible: workflow.results.map(\.label.typed))
    }
    var grounds = grounds
    grounds.result = result.code
    return grounds
  }

  /// Makes sure that who confirms as an innovator confirms what was proposed. Who records what an innovator said by
  /// word of mouth may choose.
  ///
  /// - Throws: `StorageError.onlyProposed`.
  private func requireProposed(
    _ grounds: StepGrounds, for step: Step, of standing: Standing, _ workflow: Workflow,
    on id: Identifier<CaseFile>
  ) throws {
    guard let proposed = standing.result, step.requires.contains(.result), grounds.result != proposed,
      try database.roles(of: actor, on: id).intersection(step.roles) == [.innovator]
    else { return }
    let instead = try database.steps(of: workflow, from: standing.status.code, for: actor, on: id)
      .first { workflow.status($0.to)?.isTerminal == false }
    throw StorageError.onlyProposed(
      standing.code, proposed: workflow.result(proposed)?.label ?? Bilingual(same: proposed), instead: instead
    )
  }

  /// Keeps what a step was given; what a step does not ask for has no place in the case; a result
  /// is kept too where the step ends it.
  private mutating func note(
    _ grounds: StepGrounds, on id: Identifier<CaseFile>, taking step: Step, in workflow: Workflow
  ) throws {
    let keepsResult = step.requires.contains(.result) || workflow.status(step.to)?.isTerminal == true
    try database.run(
      "UPDATE caseFile SET result = ?, resumeOn = ?, recipient = ? WHERE id = ?",
      [
        keepsResult ? grounds.result : nil, step.requires.contains(.day) ? grounds.day?.iso : nil,
        try word(
          line: step.requires.contains(.recipient) ? grounds.recipient : nil, as: .caseRecipient, of: id), id,
      ])
  }
}

extension Database {
  /// Where a case stands.
  func standing(of id: Identifier<CaseFile>) throws -> Standing {
    let row = try first(
      """
      SELECT year, site, number, caseFile.workflow, caseFile.status, result, openedAt, endedAt, code,
        labelEn, labelId, holder, outcome, dueDays, initial, status.workflow AS home, (
        SELECT max(at) FROM transition WHERE subject = caseFile.id) AS since
      FROM caseFile LEFT JOIN status ON status.id = caseFile.status WHERE caseFile.id = ?
      """, [id])
    guard let row else { throw StorageError.damaged(detail: "caseFile") }
    let workflow = Identifier<Workflow>(row, "workflow")
    guard Identifier<Workflow>(optional: row, "home") == workflow else {
      throw StorageError.damaged(detail: "caseFile.status")
    }
    let status = try Status(row)
    return Standing(
      workflowID: workflow, statusID: Identifier(row, "status"), status: status,
      since: row.optionalInstant("since") ?? row.instant("openedAt"), code: try row.code(.case),
      result: row["result"], isOver: status.isTerminal || row["endedAt"] != nil)
  }

  /// Whose turn it is by the follow-ups of a case that are open.
  func turn(of id: Identifier<CaseFile>) throws -> Turn {
    let holders = try all(
      "SELECT DISTINCT party FROM followUp WHERE caseFile = ? AND doneAt IS NULL", [id]
    ).compactMap { Holder(rawValue: $0["party"]) }
    return Turn(openFollowUpsOf: holders)
  }
}
