public import Domain
import GRDB

extension Casebook {
  /// Everything that the clinic holds about one person: one's own for everybody, anybody's for admins. That somebody
  /// else reads it is recorded first.
  ///
  /// - Throws: `StorageError.notAllowed`, `.notYours`.
  public func record(of id: Identifier<Person>, by actor: Actor, at now: Instant) throws -> PersonRecord {
    let reach = Access.reach(of: .exportPerson, for: actor.roles)
    guard reach == .any || (reach == .own && id == actor.person) else {
      guard reach != nil else { throw StorageError.notAllowed(.exportPerson) }
      throw try view { try $0.notYours(id, .exportPerson) }
    }
    try recordRead(of: id, .record, by: actor, at: now)
    return try view { database in
      let person = try database.person(id)
      return PersonRecord(
        person: person, particulars: try database.recordings(of: id),
        logins: try database.all("SELECT name FROM login WHERE person = ? ORDER BY name", [id]).map {
          $0["name"]
        }, places: try database.places(of: person), cases: try database.cases(of: id),
        sessions: try database.meetings(of: id),
        followUps: try database.followUps("WHERE followUp.owner = ? ORDER BY followUp.id", [id]),
        attachments: try database.attachments(ofCasesOf: id), notices: try database.notices(of: id),
        consents: try database.consents(of: id),
        reads: try database.personalReads(where: readsAsked(of: id), limit: .max),
        history: try database.history(of: person, for: actor))
    }
  }
}

extension Database {
  /// The units a person works or worked in; where nobody recorded from when, the one of today.
  fileprivate func places(of person: Person) throws -> [PersonRecord.Place] {
    let postings = try all(
      "SELECT agency, since, until FROM posting WHERE person = ? ORDER BY since, id", [person.id]
    ).map { row in
      PersonRecord.Place(
        agency: try agency(Identifier(row, "agency")).name, since: row.optionalDay("since"),
        until: row.optionalDay("until"))
    }
    guard postings.isEmpty, let agency = person.agency else { return postings }
    return [PersonRecord.Place(agency: try self.agency(agency).name, since: nil, until: nil)]
  }

  fileprivate func cases(of id: Identifier<Person>) throws -> [PersonRecord.Case] {
    try all(
      """
      SELECT caseFile.year, caseFile.site, caseFile.number, title.body AS titleText, own.part,
        status.code AS statusCode, status.labelEn, status.labelId
      FROM (SELECT caseFile, part FROM participant WHERE person = ?1
        UNION ALL SELECT id, 'mentor' FROM caseFile WHERE mentor = ?1) AS own
      JOIN caseFile ON caseFile.id = own.caseFile JOIN status ON status.id = caseFile.status
      LEFT JOIN wordBody AS title ON title.word = caseFile.title ORDER BY caseFile.id
      """, [id]
    ).map { row in
      PersonRecord.Case(
        code: try row.code(.case), title: row.text("titleText"), part: try row.word("part"),
        statusCode: row["statusCode"], status: row.label())
    }
  }

  /// The sessions that a person took part in; what was said in them only where it was said of an own case, or of none.
  fileprivate func meetings(of id: Identifier<Person>) throws -> [PersonRecord.Meeting] {
    try all(
      """
      SELECT session.*, attendance.part, note.body AS noteText, advice.body AS adviceText, EXISTS (
        SELECT 1 FROM sessionCase JOIN participant USING (caseFile)
        WHERE sessionCase.session = session.id AND participant.person = ?1)
        OR NOT EXISTS (SELECT 1 FROM sessionCase WHERE sessionCase.session = session.id) AS isOwn
      FROM attendance JOIN session ON session.id = attendance.session
      LEFT JOIN wordBody AS note ON note.word = session.note
      LEFT JOIN wordBody AS advice ON advice.word = session.advice
      WHERE attendance.person = ?1 ORDER BY day, session.id
      """, [id]
    ).map { row in
      let isOwn: Bool = row["isOwn"]
      return PersonRecord.Meeting(
        session: try Session(row), part: try row.word("part"),
        note: isOwn ? row.text("noteText", of: "note") : nil,
        advice: isOwn ? row.text("adviceText", of: "advice") : nil)
    }
  }

  /// Every unit about a person's entry, with what it changed of that entry and of nothing else.
  fileprivate func history(of person: Person, for actor: Actor) throws -> HistoryPage {
    let ledger = Ledger(database: self)
    let units = try all(
      """
      SELECT \(Ledger.columns) FROM journal
      WHERE seq IN (SELECT seq FROM trace WHERE thing = ?) ORDER BY seq DESC
      """, [person.id]
    ).map(Ledger.Unit.init)
    let thing = Thing.person(person.id)
    var teller = HistoryTeller(
      ledger: ledger, actor: actor, scope: HistoryScope(own: [person.id.rawValue], people: nil), limit: .max)
    for unit in units { try teller.tell(unit, of: thing) }
    return HistoryPage(
      units: try units.map { try teller.unit($0) }, total: units.count,
      changes: teller.changes.filter { $0.thing == person.code.text },
      furtherChanges: teller.furtherChanges)
  }
}
