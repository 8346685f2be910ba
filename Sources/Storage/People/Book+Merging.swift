import Domain
import GRDB

extension Book {
  /// Makes one person of two entries: what points to the duplicate points to the kept one from now on.
  ///
  /// Where both are in the same case or session, one row remains: the lead of a case, and the part of who held a
  /// session, win. Particulars that the kept entry lacks are taken over. What was typed into tables that are only
  /// ever added to stays, and reads follow `mergedInto`: transitions, the journal, reads of personal data. The
  /// duplicate's identities stay too, so that its name still finds the person; so do its postings where the
  /// kept entry has its own, and its notices of a version that the kept entry was given as well.
  /// - Throws: What `requireMergeable` throws; `.notAllowed` where roles or logins would pass to somebody and
  ///   the actor may not give any.
  mutating func mergePeople(
    _ duplicate: Identifier<Person>, into kept: Identifier<Person>
  ) throws -> MergeTally {
    about(.person(kept))
    about(.person(duplicate))
    try database.requireMergeable(duplicate, into: kept)
    let tally = try MergeTally(database, duplicate, into: kept)
    try requireMayPass(tally)
    for id in try database.cases(touching: duplicate) { about(.caseFile(id)) }
    try joinCases(duplicate, kept)
    try joinSessions(duplicate, kept)
    try joinLeaves(duplicate, kept)
    try joinParticulars(duplicate, kept)
    try joinRights(tally)
    try repoint(duplicate, kept)
    try joinPostings(duplicate, kept)
    try database.run("UPDATE person SET mergedInto = ? WHERE mergedInto = ?", [kept, duplicate])
    try database.run("UPDATE person SET mergedInto = ?, active = 0 WHERE id = ?", [kept, duplicate])
    try Invariants(database: database).checkAdmin()
    return tally
  }

  /// A merge gives rights like any other way to them: only who may give them may merge them into somebody.
  private func requireMayPass(_ tally: MergeTally) throws {
    guard !tally.roles.subtracting([.innovator]).isEmpty || !tally.logins.isEmpty else { return }
    guard Access.reach(of: .grantRoles, for: actor.roles) != nil else {
      throw StorageError.notAllowed(.grantRoles)
    }
  }

  private func joinCases(_ duplicate: Identifier<Person>, _ kept: Identifier<Person>) throws {
    for row in try database.all("SELECT caseFile, part FROM participant WHERE person = ?", [duplicate]) {
      let id = Identifier<CaseFile>(row, "caseFile")
      let part: String = row["part"]
      try database.run("DELETE FROM participant WHERE caseFile = ? AND person = ?", [id, duplicate])
      try database.run(
        """
        INSERT INTO participant (caseFile, person, part) VALUES (?, ?, ?)
        ON CONFLICT (caseFile, person) DO UPDATE SET part = 'leader' WHERE excluded.part = 'leader'
        """, [id, kept, part])
    }
  }

  private func joinSessions(_ duplicate: Identifier<Person>, _ kept: Identifier<Person>) throws {
    for row in try database.all("SELECT session, part FROM attendance WHERE person = ?", [duplicate]) {
      let id = Identifier<Session>(row, "session")
      let part: String = row["part"]
      try database.run("DELETE FROM attendance WHERE session = ? AND person = ?", [id, duplicate])
      try database.run(
        """
        INSERT INTO attendance (session, person, part) VALUES (?, ?, ?)
        ON CONFLICT (session, person) DO UPDATE SET part = excluded.part
        WHERE excluded.part = 'mentor' OR attendance.part = 'innovator'
        """, [id, kept, part])
    }
  }

  /// Leaves that overlap become one, from the first day of either to the last.
  private func joinLeaves(_ duplicate: Identifier<Person>, _ kept: Identifier<Person>) throws {
    for row in try database.all("SELECT * FROM leave WHERE person = ? ORDER BY since", [duplicate]) {
      let leave = try Leave(row)
      let others = try database.leaves(of: kept, on: leave.since...leave.until)
      let first = others.map(\.since).min().map { min($0, leave.since) } ?? leave.since
      let last = others.map(\.until).max().map { max($0, leave.until) } ?? leave.until
      for other in others { try database.run("DELETE FROM leave WHERE id = ?", [other.id]) }
      try database.run(
        "UPDATE leave SET person = ?, since = ?, until = ? WHERE id = ?",
        [kept, first.iso, last.iso, leave.id])
    }
  }

  private mutating func joinParticulars(
    _ duplicate: Identifier<Person>, _ kept: Identifier<Person>
  ) throws {
    guard let other = try database.particulars(of: duplicate, withContacts: true),
      let own = try database.particulars(of: kept, withContacts: true)
    else { return }
    var joined = own
    joined.employeeNumber = own.employeeNumber ?? other.employeeNumber
    joined.phone = own.phone ?? other.phone
    joined.email = own.email ?? other.email
    joined.salutation = own.salutation ?? other.salutation
    guard joined != own else { return }
    try database.run(
      "UPDATE person SET identity = ? WHERE id = ?", [try identity(joined, of: kept), kept])
  }

  private mutating func joinRights(_ tally: MergeTally) throws {
    try setRoles(tally.kept.roles.union(tally.roles), of: tally.kept.id)
    try database.run("DELETE FROM personRole WHERE person = ?", [tally.duplicate.id])
    try database.run(
      "UPDATE login SET person = ? WHERE person = ?", [tally.kept.id, tally.duplicate.id])
  }

  private func repoint(_ duplicate: Identifier<Person>, _ kept: Identifier<Person>) throws {
    let statements = [
      "UPDATE caseFile SET mentor = ? WHERE mentor = ?",
      "UPDATE caseFile SET openedBy = ? WHERE openedBy = ?",
      "UPDATE followUp SET owner = ? WHERE owner = ?",
      "UPDATE followUp SET openedBy = ? WHERE openedBy = ?",
      "UPDATE followUp SET doneBy = ? WHERE doneBy = ?",
      "UPDATE session SET recorder = ? WHERE recorder = ?",
      "UPDATE attachment SET addedBy = ? WHERE addedBy = ?",
      "UPDATE consent SET person = ? WHERE person = ?",
      """
      UPDATE notice SET person = ?1
      WHERE person = ?2 AND version NOT IN (SELECT version FROM notice WHERE person = ?1)
      """,
    ]
    for statement in statements { try database.run(statement, [kept, duplicate]) }
  }

  private func joinPostings(_ duplicate: Identifier<Person>, _ kept: Identifier<Person>) throws {
    guard try database.postings(of: kept).isEmpty else { return }
    try database.run("UPDATE posting SET person = ? WHERE person = ?", [kept, duplicate])
    try pointToAgency(kept)
  }
}
