import Domain
import GRDB

/// What is noted of a plan to which nobody came, and the plan that follows it.
struct MissedPlan {
  var topic: Topic?
  var note: String?
  var next: (day: Day, clock: Clock?)?
  var anyway = false
}

extension Book {
  /// Plans a session; who is not named is added as when one is logged.
  ///
  /// - Parameter anyway: Whether it is planned where it fits into somebody's day badly too.
  /// - Throws: `StorageError.planInPast`, `.planTooFar`, `.clashes`, `.caseClosed`, `.notYours`, `.heldByAnother`,
  ///   `.noMentor`.
  mutating func planSession(_ draft: SessionDraft, anyway: Bool) throws -> Identifier<Session> {
    try requireAhead(draft.day, draft.clock)
    var draft = draft
    try completeAttendance(of: &draft)
    let people = draft.attendance.keys.sorted()
    let clashes = try database.clashes(
      of: people, on: draft.day, at: draft.clock, for: draft.minutes, except: nil)
    guard anyway || clashes.isEmpty else { throw StorageError.clashes(clashes) }
    return try expect(draft, for: .planSession)
  }

  /// Puts a session down that is expected: of open cases, by people who may hold it, in one's own name.
  private mutating func expect(_ draft: SessionDraft, for deed: Deed) throws -> Identifier<Session> {
    try requireHolders(draft.attendance)
    let id = try mint(Session.self)
    about(.session(id))
    for caseFile in draft.cases {
      try requireOwn(caseFile, for: deed)
      _ = try requireOpen(caseFile)
    }
    try insert(draft, as: id, code: mintCode(.session, at: now), plannedAt: now)
    for caseFile in draft.cases { about(.caseFile(caseFile)) }
    try requireOwnName(draft.attendance.filter { $0.value != .innovator }.keys, for: deed)
    return id
  }

  /// Writes up a planned session: what it was says the draft, and where the draft says nothing but its day and hour,
  /// the plan.
  ///
  /// - Throws: `StorageError.notPlanned`, and what logging a session throws.
  mutating func holdSession(
    _ id: Identifier<Session>, _ draft: SessionDraft
  ) throws -> Identifier<Session> {
    let plan = try database.session(id)
    guard plan.state == .planned else { throw try notPlanned(plan) }
    about(.session(id))
    try requireOwn(id, for: .logSession)
    let planned = try database.draft(of: id).cases
    for gone in planned where !draft.cases.contains(gone) { try requireOwn(gone, for: .logSession) }
    try requireOwnName(holders(of: id).filter { draft.attendance[$0] == nil }, for: .logSession)
    try requirePast(draft.day, draft.clock)
    try requireHolders(draft.attendance)
    let instant = try instant(of: draft)
    try database.run(
      """
      UPDATE session SET kind = ?, day = ?, clock = ?, minutes = coalesce(?, minutes), channel = ?, topic = coalesce(?, topic),
        headCount = coalesce(?, headCount), place = coalesce(?, place), note = coalesce(?, note), advice = coalesce(?, advice),
        state = NULL, recorder = ?, recordedAt = ?
      WHERE id = ?
      """,
      [
        draft.kind.rawValue, draft.day.iso, draft.clock?.minutes, draft.minutes?.count,
        draft.channel.rawValue, draft.topic?.rawValue, draft.headCount,
        try word(line: draft.place, as: .sessionPlace, of: id),
        try word(prose: draft.note, as: .sessionNote, of: id),
        try word(prose: draft.advice, as: .sessionAdvice, of: id), actor.login, now.milliseconds, id,
      ])
    try replaceAttendance(of: id, with: draft.attendance)
    try replaceCases(of: id, with: draft.cases)
    for caseFile in draft.cases { try took(place: caseFile, in: id, at: instant) }
    try requireOwnName(draft.attendance.filter { $0.value != .innovator }.keys, for: .logSession)
    return id
  }

  /// Calls a planned session off.
  ///
  /// - Throws: `StorageError.notPlanned`, `.notYours`.
  mutating func cancelSession(_ id: Identifier<Session>, reason: String?) throws {
    try end(id, as: .cancelled, for: .cancelSession)
    try database.run(
      "UPDATE session SET reason = ? WHERE id = ?",
      [try word(prose: reason, as: .sessionReason, of: id), id])
  }

  /// Notes that nobody came to a planned session, and plans another one where a day is given.
  ///
  /// - Throws: `StorageError.notPlanned`, `.stillAhead`, `.notYours`, and what planning throws.
  mutating func missSession(_ id: Identifier<Session>, _ miss: MissedPlan) throws -> Identifier<Session>? {
    let plan = try database.session(id)
    if plan.state == .planned, isAhead(plan.day, plan.clock) { throw StorageError.stillAhead(plan.code) }
    try end(id, as: .missed, for: .missSession)
    try describe(id, miss)
    guard let next = miss.next else { return nil }
    var draft = try database.draft(of: id)
    draft.day = next.day
    draft.clock = next.clock
    return try planSession(draft, anyway: miss.anyway)
  }

  /// Keeps what is said of a plan to which nobody came, below what was written when it was planned.
  private mutating func describe(_ id: Identifier<Session>, _ miss: MissedPlan) throws {
    if let topic = miss.topic {
      try database.run("UPDATE session SET topic = ? WHERE id = ?", [topic.rawValue, id])
    }
    guard let note = miss.note else { return }
    let former = try database.text(database.value("SELECT note FROM session WHERE id = ?", [id]))
    let notes = [former, note].compactMap(\.self).joined(separator: "\n")
    try database.run(
      "UPDATE session SET note = ? WHERE id = ?", [try word(prose: notes, as: .sessionNote, of: id), id])
  }

  /// Notes that nobody came to a session that was agreed on elsewhere, on paper or by telephone.
  ///
  /// - Throws: `StorageError.dayInFuture`, `.clockInFuture`, `.dayTooOld`, `.caseClosed`, `.notYours`,
  ///   `.heldByAnother`, `.noMentor`.
  mutating func missSession(_ draft: SessionDraft) throws -> Identifier<Session> {
    try requirePast(draft.day, draft.clock)
    var draft = draft
    try completeAttendance(of: &draft)
    let id = try expect(draft, for: .missSession)
    try end(id, as: .missed, for: .missSession)
    return id
  }

  /// Makes sure that a plan which is moved lies ahead, and fits into the days of those who are expected.
  func requireFit(_ id: Identifier<Session>, _ change: SessionChange, anyway: Bool) throws {
    let plan = try database.session(id)
    let (day, clock) = (change.day ?? plan.day, change.clock ?? plan.clock)
    if change.day != nil || change.clock != nil { try requireAhead(day, clock) }
    guard change.movesPeopleOrTime else { return }
    let expected = try database.draft(of: id).attendance.keys
    let people = Set(expected).subtracting(change.removedPeople).union(change.newAttendance.keys)
    let clashes = try database.clashes(
      of: people.sorted(), on: day, at: clock, for: change.minutes ?? plan.minutes, except: id)
    guard anyway || clashes.isEmpty else { throw StorageError.clashes(clashes) }
  }

  private mutating func end(
    _ id: Identifier<Session>, as state: SessionState, for deed: Deed
  ) throws {
    about(.session(id))
    try requireOwn(id, for: deed)
    let plan = try database.session(id)
    guard plan.state == .planned else { throw try notPlanned(plan) }
    for caseFile in try database.draft(of: id).cases { about(.caseFile(caseFile)) }
    try database.run("UPDATE session SET state = ? WHERE id = ?", [state.rawValue, id])
  }

  private mutating func replaceCases(of id: Identifier<Session>, with cases: [Identifier<CaseFile>]) throws {
    let planned = try database.draft(of: id).cases
    for gone in planned where !cases.contains(gone) {
      about(.caseFile(gone))
      try database.run("DELETE FROM sessionCase WHERE session = ? AND caseFile = ?", [id, gone])
    }
  }

  private func replaceAttendance(
    of id: Identifier<Session>, with attendance: [Identifier<Person>: SessionPart]
  ) throws {
    for person in try database.draft(of: id).attendance.keys.sorted() where attendance[person] == nil {
      try database.run("DELETE FROM attendance WHERE session = ? AND person = ?", [id, person])
    }
    try addAttendance(attendance, to: id)
  }

  /// The refusal of what may be done with a plan only, with the unit that made the session something else.
  func notPlanned(_ session: Session) throws -> StorageError {
    let ends: Set<Deed> = [.logSession, .missSession, .cancelSession]
    let unit = try Ledger(database: database).last(of: ends, about: .session(session.id), knownTo: actor)
    return .notPlanned(session.code, session.state, by: unit)
  }

  private func isAhead(_ day: Day, _ clock: Clock?) -> Bool {
    let today = zone.day(of: now)
    guard day == today, let clock else { return day > today }
    return zone.instant(of: day, clock) > now
  }

  private func requireAhead(_ day: Day, _ clock: Clock?) throws {
    let today = zone.day(of: now)
    guard day >= today, day > today || clock == nil || isAhead(day, clock) else {
      throw StorageError.planInPast(day, clock)
    }
    guard day.year <= today.year + 1 else { throw StorageError.planTooFar(day) }
  }
}
