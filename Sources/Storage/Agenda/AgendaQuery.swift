import Domain
import GRDB

/// Reads what a day asks for, a kind of thing at a time.
struct AgendaQuery {
  let database: Database
  let day: Day
  /// The day on which it is asked; what lies ahead of it cannot be over.
  let today: Day
  /// Whose day it is; nil for all of the clinic.
  let person: Identifier<Person>?
  /// Who may read only what is their own; nil for one who may read all.
  let reader: Identifier<Person>?
  let limit: Int
  let zone: Zone
  let calendar: WorkCalendar?

  /// The first moment after the day, for what was made by then; nothing was made after today.
  private var end: Int64 { zone.start(of: day.adding(days: 1)).milliseconds }

  func agenda(withContacts: Bool, withBackup: Bool) throws -> Agenda {
    let (late, turn, answers) = try cases()
    let visit = try lastVisit()
    let sunday = ISOWeek(containing: day).monday.adding(days: 6).iso
    return Agenda(
      day: day, sessions: try sessions(), next: try next(), lateCases: late,
      lateFollowUps: try followUps(of: .clinic, "followUp.due < ?", [day.iso]), turn: turn, answers: answers,
      ownFollowUps: try followUps(of: .clinic, "followUp.due >= ?", [day.iso]),
      innovators: try followUps(of: .innovator, "followUp.due <= ?", [sunday]),
      outside: try followUps(of: .outside, "followUp.due <= ?", [sunday]),
      unfinished: try unfinished(), unreachable: withContacts ? try unreachable() : Agenda.Part(),
      lastVisit: visit, news: try visit.map(news) ?? Agenda.Part(),
      testedBackup: withBackup ? try testedBackup() : nil)
  }

  private func testedBackup() throws -> Instant? {
    try database.first("SELECT madeAt FROM backup WHERE testedAt IS NOT NULL ORDER BY madeAt DESC LIMIT 1")?
      .instant("madeAt")
  }

  // MARK: Sessions

  private func sessions() throws -> Agenda.Part<SessionDetail> {
    var query = Conditions()
    query.require("day = ? AND (state IS NULL OR state = 'planned')", [day.iso])
    requireOwnSession(&query)
    let total: Int = try database.value("SELECT count(*) FROM session \(query.clause)", query.arguments) ?? 0
    let rows = try database.all(
      "SELECT * FROM session \(query.clause) ORDER BY clock IS NULL, clock, id LIMIT ?",
      query.arguments + [limit])
    let page = try SessionPage(rows, database, own: reader)
    return Agenda.Part(try rows.map(page.detail), of: total)
  }

  /// The next session that is planned with somebody; of a whole clinic there is always one.
  private func next() throws -> SessionDetail? {
    guard person != nil || reader != nil else { return nil }
    var query = Conditions()
    query.require("state = 'planned' AND day > ? AND recordedAt < ?", [day.iso, end])
    requireOwnSession(&query)
    let rows = try database.all(
      "SELECT * FROM session \(query.clause) ORDER BY day, clock IS NULL, clock, id LIMIT 1", query.arguments)
    return try rows.first.map { try SessionPage(rows, database, own: reader).detail(of: $0) }
  }

  private func requireOwnSession(_ query: inout Conditions) {
    if let reader { query.requireSession(of: reader) }
    query.require(
      "EXISTS (SELECT 1 FROM attendance WHERE attendance.session = session.id AND attendance.person = ?)",
      ifGiven: person)
  }

  /// Plans of days that are over on that day and today, and classes whose list of people is shorter than the count.
  private func unfinished() throws -> Agenda.Part<Agenda.Unfinished> {
    guard reader == nil else { return Agenda.Part() }
    var query = Conditions()
    query.require(
      """
      id IN (SELECT id FROM session WHERE state = 'planned' AND day < ?
        UNION SELECT id FROM session WHERE state IS NULL AND headCount IS NOT NULL AND day BETWEEN ? AND ?
          AND headCount > (SELECT count(*) FROM attendance
            WHERE attendance.session = session.id AND part = 'innovator'))
      """, [min(day, today).iso, day.adding(days: -90).iso, day.iso])
    requireOwnSession(&query)
    let rows = try database.all(
      """
      SELECT *, (SELECT count(*) FROM attendance WHERE attendance.session = session.id AND part = 'innovator') AS listed
      FROM session \(query.clause) ORDER BY day, id
      """, query.arguments)
    let items = try rows.map { row in
      let session = try Session(row)
      return Agenda.Unfinished(
        session: session,
        lack: session.state == .planned
          ? .outcome : .attendance(listed: row["listed"], counted: session.headCount ?? 0))
    }
    return Agenda.Part(Array(items.prefix(limit)), of: items.count)
  }

  // MARK: Cases

  /// Those that are late, and those on which it is the clinic's turn. What a follow-up asks for is told by the
  /// follow-up, and by its case too where somebody else is to do it; a plan is not late, it is asked about. What an
  /// innovator is asked to answer is the innovator's turn, not the clinic's.
  private func cases() throws -> (
    late: Agenda.Part<Agenda.DueCase>, turn: Agenda.Part<Agenda.TurnCase>,
    answers: Agenda.Part<Agenda.DueCase>
  ) {
    var query = Conditions()
    query.require("(status.holder <> 'innovator' OR status.dueDays IS NOT NULL)")
    query.require("caseFile.openedAt < ?", [end])
    query.require("caseFile.batch IS NULL")  // an imported case asks for nothing
    if let reader { query.requireCase("caseFile.id", of: reader) }
    // Of those who may read only what is their own, cases they take part in count too.
    if reader == nil { query.require("caseFile.mentor = ?", ifGiven: person) }
    let open = try database.caseClocks(query, zone: zone).map { id, clock in
      (id: id, holder: clock.status.holder, due: clock.due(in: calendar))
    }
    let due = open.compactMap { item in item.due.map { (id: item.id, holder: item.holder, due: $0) } }
      .filter { $0.due.ground == .promise || $0.due.ground == .waking }
      .sorted { ($0.due.day, $0.id) < ($1.due.day, $1.id) }
    func isAnswer(_ holder: Holder) -> Bool { reader != nil && holder == .innovator }
    let late = due.filter { $0.due.day < day && !isAnswer($0.holder) }
    let told = try toldByFollowUps()
    let turn = open.filter { item in
      guard let due = item.due else { return item.holder == .clinic }
      switch due.ground {
      case .promise, .waking:
        return !isAnswer(item.holder) && due.day >= day && (item.holder == .clinic || due.day == day)
      case .plan: return item.holder == .clinic
      case .followUp: return item.holder == .clinic && !told.contains(item.id)
      }
    }.sorted {
      ($0.due == nil ? 1 : 0, $0.due?.day ?? day, $0.id) < ($1.due == nil ? 1 : 0, $1.due?.day ?? day, $1.id)
    }
    let answers = due.filter { isAnswer($0.holder) }
    return (
      try part(of: late.map { ($0.id, $0.due) }),
      Agenda.Part(try database.turnCases(turn.prefix(limit).map { ($0.id, $0.due) }), of: turn.count),
      try part(of: answers.map { ($0.id, $0.due) })
    )
  }

  /// The cases of the clinic's follow-ups that stand in the same day.
  private func toldByFollowUps() throws -> Set<Identifier<CaseFile>> {
    let query = followUpConditions(of: .clinic)
    return Set(
      try database.all("SELECT DISTINCT caseFile FROM followUp \(query.clause)", query.arguments).map {
        Identifier<CaseFile>($0, "caseFile")
      })
  }

  private func part(
    of due: [(id: Identifier<CaseFile>, due: CaseDue)]
  ) throws -> Agenda.Part<Agenda.DueCase> {
    Agenda.Part(try database.dueCases(due.prefix(limit)), of: due.count)
  }

  /// Open cases of the last thirty days whose leader has no phone number; behind them those of the last week that
  /// were answered at once.
  private func unreachable() throws -> Agenda.Part<Agenda.Unreachable> {
    let rows = try database.all(
      """
      SELECT file.year, file.site, file.number, identityBody.name, agencyName.body AS agencyName
      FROM (SELECT * FROM caseFile WHERE openedAt >= ? AND openedAt < ? AND endedAt IS NULL) AS file
      JOIN status ON status.id = file.status AND (outcome IS NULL OR openedAt >= ?)
      JOIN participant ON participant.caseFile = file.id AND part = 'leader'
      JOIN person AS leader ON leader.id = participant.person
      JOIN identityBody ON identityBody.identity = leader.identity AND phone IS NULL AND identityBody.name IS NOT NULL
      LEFT JOIN agency ON agency.id = file.agency
      LEFT JOIN wordBody AS agencyName ON agencyName.word = agency.name
      ORDER BY outcome IS NOT NULL, openedAt DESC, file.id DESC
      """, StatementArguments([-30, 1, -7].map { zone.start(of: day.adding(days: $0)).milliseconds }))
    return Agenda.Part(
      try rows.prefix(limit).map { row in
        Agenda.Unreachable(code: try row.code(.case), leader: row["name"], agency: row["agencyName"])
      }, of: rows.count)
  }

  // MARK: Follow-ups

  private func followUps(
    of party: Party, _ condition: String, _ values: StatementArguments
  ) throws -> Agenda.Part<FollowUpSummary> {
    var query = followUpConditions(of: party)
    query.require(condition, values)
    let total: Int = try database.value("SELECT count(*) FROM followUp \(query.clause)", query.arguments) ?? 0
    let found = try database.followUps(
      "\(query.clause) ORDER BY followUp.due, followUp.id LIMIT ?", query.arguments + [limit])
    return Agenda.Part(found, of: total)
  }

  private func followUpConditions(of party: Party) -> Conditions {
    var filter = FollowUpFilter()
    filter.isOpen = true
    filter.countsResting = false
    filter.party = party
    var query = filter.conditions
    query.require("followUp.openedAt < ?", [end])
    if let reader { query.requireCase("followUp.caseFile", of: reader) }
    if let person {
      if party == .clinic {
        query.require("followUp.owner = ?", [person])
      } else {
        query.requireCase("followUp.caseFile", of: person)
      }
    }
    return query
  }

  /// The last day before this one, within a year, on which the person held a session: from the newest sessions back,
  /// however many there were.
  private func lastVisit() throws -> Day? {
    guard let person else { return nil }
    return try database.first(
      """
      SELECT day FROM session CROSS JOIN attendance ON attendance.session = session.id
      WHERE attendance.person = ? AND part = 'mentor' AND state IS NULL AND day BETWEEN ? AND ?
      ORDER BY day DESC LIMIT 1
      """, [person, day.adding(days: -366).iso, day.adding(days: -1).iso])?.day("day")
  }

  /// What became of what was agreed on the person's cases since a day, and who was there meanwhile: case by case.
  private func news(since visit: Day) throws -> Agenda.Part<Agenda.News> {
    guard let person else { return Agenda.Part() }
    let (agreed, met) = (try agreed(with: person, since: visit), try met(without: person, since: visit))
    let news =
      met.items.map { (caseFile: $0.caseFile, news: Agenda.News.met($0.detail, caseCode: $0.code)) }
      + agreed.items.map { (caseFile: $0.followUp.caseFile.rawValue, news: .agreed($0)) }
    let sorted = news.enumerated().sorted {
      ($0.element.caseFile, $0.offset) < ($1.element.caseFile, $1.offset)
    }
    return Agenda.Part(sorted.prefix(limit).map(\.element.news), of: agreed.total + met.total)
  }

  /// What was agreed since, and what was agreed before and is done since or still to be done; nothing of cases that
  /// had ended by then, or that rest.
  private func agreed(
    with person: Identifier<Person>, since visit: Day
  ) throws -> Agenda.Part<FollowUpSummary> {
    let start = zone.start(of: visit).milliseconds
    var query = Conditions()
    query.require(
      "caseFile.mentor = ? AND (caseFile.endedAt IS NULL OR caseFile.endedAt >= ?)", [person, start])
    query.require("followUp.openedAt < ?", [end])
    query.require(
      """
      (followUp.openedAt >= ? OR followUp.doneAt >= ? OR followUp.doneAt IS NULL
        AND caseFile.status IN (SELECT id FROM status WHERE outcome IS NULL AND NOT \(RestingCase.sql)))
      """, [start, start])
    let total: Int =
      try database.value(
        "SELECT count(*) FROM followUp JOIN caseFile ON caseFile.id = followUp.caseFile \(query.clause)",
        query.arguments) ?? 0
    let found = try database.followUps(
      "\(query.clause) ORDER BY followUp.caseFile, followUp.id LIMIT ?", query.arguments + [limit])
    return Agenda.Part(found, of: total)
  }

  private typealias Meeting = (caseFile: Int64, code: Code, detail: SessionDetail)

  /// Sessions on the person's cases, from that day on, that somebody else held or to which nobody came.
  private func met(
    without person: Identifier<Person>, since visit: Day
  ) throws -> Agenda.Part<Meeting> {
    var query = Conditions()
    query.require("caseFile.mentor = ?", [person])
    query.require("session.day BETWEEN ? AND ?", [visit.iso, day.iso])
    query.require("(session.state IS NULL OR session.state = 'missed')")
    query.require(
      """
      NOT EXISTS (SELECT 1 FROM attendance
        WHERE attendance.session = session.id AND attendance.person = ? AND part = 'mentor')
      """, [person])
    if let reader { query.requireCase("caseFile.id", of: reader) }
    let rows = try database.all(
      """
      SELECT session.*, caseFile.id AS caseFile, caseFile.year AS caseYear, caseFile.site AS caseSite,
        caseFile.number AS caseNumber
      FROM session CROSS JOIN sessionCase ON sessionCase.session = session.id
      JOIN caseFile ON caseFile.id = sessionCase.caseFile \(query.clause)
      ORDER BY caseFile.id, session.day, session.id
      """, query.arguments)
    let shown = Array(rows.prefix(limit))
    let page = try SessionPage(shown, database, own: reader)
    let items = try shown.map { row in
      guard
        let code = Code(.case, year: row["caseYear"], site: row["caseSite"], number: row["caseNumber"])
      else { throw StorageError.damaged(detail: "code") }
      return (caseFile: row["caseFile"] as Int64, code: code, detail: try page.detail(of: row))
    }
    return Agenda.Part(items, of: rows.count)
  }
}
