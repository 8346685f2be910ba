public import Domain
import GRDB

/// What became of a planned session to which nobody came.
public struct MissedSession: Sendable {
  /// The session that was missed.
  public let missed: Session
  /// The one that was planned in its place.
  public let next: Session?
}

extension Casebook {
  /// Plans a session.
  ///
  /// - Parameter anyway: Whether it is planned too where it clashes with other plans or a leave.
  /// - Throws: `StorageError.planInPast`, `.planTooFar`, `.clashes`, `.caseClosed`, `.notYours`,
  ///   `.heldByAnother`, `.noMentor`.
  public func planSession(
    _ draft: SessionDraft, anyway: Bool = false, by actor: Actor, at now: Instant
  ) throws -> Written<Session> {
    try write(.planSession, by: actor, at: now) { book in
      try book.database.session(book.planSession(draft, anyway: anyway))
    }
  }

  /// Calls a planned session off.
  ///
  /// - Throws: `StorageError.notPlanned`, `.notYours`.
  public func cancelSession(
    _ id: Identifier<Session>, reason: String?, by actor: Actor, at now: Instant
  ) throws -> Written<Session> {
    try write(.cancelSession, by: actor, at: now) { book in
      try book.cancelSession(id, reason: reason)
      return try book.database.session(id)
    }
  }

  /// Notes that nobody came to a planned session, and plans another one where a day is given: one unit.
  ///
  /// - Parameters:
  ///   - topic: What it would have been about; nil leaves what the plan says.
  ///   - note: What was said of it, such as why nobody came; it stands below what the plan says.
  ///   - anyway: Whether the other one is planned too where it clashes with other plans or a leave.
  /// - Throws: `StorageError.notPlanned`, `.stillAhead`, `.notYours`, and what planning throws.
  public func missSession(
    _ id: Identifier<Session>, topic: Topic? = nil, note: String? = nil,
    next: (day: Day, clock: Clock?)? = nil,
    anyway: Bool = false, by actor: Actor, at now: Instant
  ) throws -> Written<MissedSession> {
    try write(.missSession, by: actor, at: now) { book in
      let next = try book.missSession(id, MissedPlan(topic: topic, note: note, next: next, anyway: anyway))
      return MissedSession(
        missed: try book.database.session(id), next: try next.map(book.database.session))
    }
  }

  /// Notes that nobody came to a session that was agreed on elsewhere, on paper or by telephone.
  ///
  /// - Parameter likeness: How much a session that was missed has to be like this one for it to be refused; nil where
  ///   it is meant to be noted once more. ``missed(like:by:)`` looks beforehand.
  /// - Throws: `StorageError.loggedAlready`, `.dayInFuture`, `.clockInFuture`, `.dayTooOld`, `.caseClosed`,
  ///   `.notYours`, `.heldByAnother`, `.noMentor`.
  public func missSession(
    _ draft: SessionDraft, unlessLike likeness: Likeness? = nil, by actor: Actor, at now: Instant
  ) throws -> Written<MissedSession> {
    try write(.missSession, by: actor, at: now) { book in
      try book.requireNew(draft, .missed, unlessLike: likeness)
      return MissedSession(missed: try book.database.session(book.missSession(draft)), next: nil)
    }
  }

  /// What would keep people from a session on a day.
  public func clashes(
    of people: [Identifier<Person>], on day: Day, at clock: Clock?, for minutes: Minutes?,
    by actor: Actor
  ) throws -> [Clash] {
    try read(.planSession, by: actor) { database, _ in
      try database.clashes(of: people, on: day, at: clock, for: minutes, except: nil)
    }
  }

  /// The plans of a day that a session on these cases or with these people may have been, the likeliest first.
  ///
  /// A plan of one of the cases goes before one of the people; among equals the one nearest to the clock reading.
  public func plans(
    on day: Day, cases: [Identifier<CaseFile>], people: [Identifier<Person>] = [], near clock: Clock? = nil,
    by actor: Actor
  ) throws -> [Session] {
    try read(.readCases, by: actor) { database, reach in
      var query = Conditions()
      query.require("state = 'planned' AND day = ?", [day.iso])
      if reach == .own { query.requireSession(of: actor.person) }
      // From the day's plans to their cases and people: a mentor has held thousands of sessions.
      let isOfCase = """
        EXISTS (SELECT 1 FROM sessionCase WHERE sessionCase.session = session.id
          AND caseFile IN (SELECT value FROM json_each(?)))
        """
      query.require(
        """
        (\(isOfCase) OR EXISTS (SELECT 1 FROM attendance WHERE attendance.session = session.id
          AND person IN (SELECT value FROM json_each(?))))
        """, [idList(cases.map(\.rawValue)), idList(people.map(\.rawValue))])
      let found = try database.all(
        """
        SELECT *, \(isOfCase) AS isOfCase FROM session \(query.clause)
        ORDER BY isOfCase DESC, abs(coalesce(clock, 720) - ?), id
        """, [idList(cases.map(\.rawValue))] + query.arguments + [clock?.minutes ?? 720])
      return try found.map(Session.init)
    }
  }
}
