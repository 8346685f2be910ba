import Domain
import GRDB

extension Database {
  /// What is known of the time of open cases.
  ///
  /// - Parameter query: Which cases; the tables are `caseFile` and `status`.
  func caseClocks(
    _ query: Conditions, zone: Zone
  ) throws -> [(id: Identifier<CaseFile>, clock: CaseClock)] {
    var query = query
    query.require(
      "caseFile.status IN (SELECT id FROM status WHERE outcome IS NULL) AND caseFile.endedAt IS NULL")
    let statuses = try all("SELECT * FROM status").reduce(into: [Int64: Status]()) {
      $0[$1["id"]] = try Status($1)
    }
    return try all(
      """
      SELECT caseFile.id, caseFile.status, resumeOn, openedAt,
        (SELECT max(at) FROM transition WHERE subject = caseFile.id) AS since,
        (SELECT min(due) FROM followUp WHERE followUp.caseFile = caseFile.id AND doneAt IS NULL
          AND party = status.holder) AS followUpDue,
        (SELECT min(day) FROM sessionCase JOIN session ON session.id = sessionCase.session
          WHERE sessionCase.caseFile = caseFile.id AND state = 'planned') AS nextPlan,
        (SELECT max(day) FROM sessionCase JOIN session ON session.id = sessionCase.session
          WHERE sessionCase.caseFile = caseFile.id AND state IS NULL) AS lastSession
      FROM caseFile JOIN status ON status.id = caseFile.status \(query.clause)
      """, query.arguments
    ).map { row in
      guard let status = statuses[row["status"]] else { throw StorageError.damaged(detail: "status") }
      let entered = zone.day(of: row.optionalInstant("since") ?? row.instant("openedAt"))
      return (
        Identifier(row, "id"),
        CaseClock(
          status: status, since: max(entered, row.optionalDay("lastSession") ?? entered),
          resumeOn: row.optionalDay("resumeOn"), followUpDue: row.optionalDay("followUpDue"),
          nextPlan: row.optionalDay("nextPlan"))
      )
    }
  }
}
