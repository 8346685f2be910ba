public import Domain
import GRDB

extension Casebook {
  /// Records days on which a person is away; a mentor records only their own.
  ///
  /// - Throws: `StorageError.leaveOverlaps`, `.onlyOwnLeave`, `.inactivePerson`, `.mergedAway`.
  public func addLeave(
    of person: Identifier<Person>, _ kind: LeaveKind, on days: ClosedRange<Day>, by actor: Actor,
    at now: Instant
  ) throws -> Written<Leave> {
    try write(.addLeave, by: actor, at: now) { try $0.addLeave(of: person, kind, on: days) }
  }

  /// Cancels the leave that covers a day, all of it.
  ///
  /// - Throws: `StorageError.noLeave`, `.onlyOwnLeave`.
  public func cancelLeave(
    of person: Identifier<Person>, on day: Day, by actor: Actor, at now: Instant
  ) throws -> Written<Leave> {
    try write(.cancelLeave, by: actor, at: now) { try $0.cancelLeave(of: person, on: day) }
  }

  /// Who is away and when, the earliest first: of one person or of everybody, not over before a day.
  ///
  /// An innovator sees only their own.
  public func leaves(
    of person: Identifier<Person>? = nil, endingFrom day: Day? = nil, by actor: Actor
  ) throws -> [Leave] {
    try read(.readPeople, by: actor) { database, reach in
      var query = Conditions()
      query.require("person = ?", ifGiven: person)
      query.require("until >= ?", ifGiven: day?.iso)
      if reach == .own { query.require("person = ?", [actor.person]) }
      return try database.all("SELECT * FROM leave \(query.clause) ORDER BY since, id", query.arguments)
        .map(Leave.init)
    }
  }

  /// Who held a session or served in it although they are away on its day, by name; nobody is named to an innovator.
  public func absentHolders(
    of session: Identifier<Session>, by actor: Actor
  ) throws -> [(name: String, leave: Leave)] {
    try read(.readCases, by: actor) { database, reach in
      guard reach == .any else { return [] }
      return try database.all(
        """
        SELECT leave.*, coalesce(identityBody.name, '-') AS name FROM session
        JOIN attendance ON attendance.session = session.id AND part <> 'innovator'
        JOIN leave ON leave.person = attendance.person AND since <= day AND until >= day
        JOIN person ON person.id = attendance.person LEFT JOIN identityBody USING (identity)
        WHERE session.id = ? ORDER BY person.id
        """, [session]
      ).map { ($0["name"], try Leave($0)) }
    }
  }
}
