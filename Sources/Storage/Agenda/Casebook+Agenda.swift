public import Domain
import GRDB

extension Casebook {
  /// What a day asks of the clinic.
  ///
  /// - Parameters:
  ///   - day: The day; today or any other.
  ///   - today: The day on which it is asked: a plan is over only once it is behind both.
  ///   - person: Only what is this person's to hold or to do; nil for all of the clinic. An innovator gets only
  ///     their own anyway.
  ///   - limit: At most so many of each kind.
  public func agenda(
    of day: Day, on today: Day, for person: Identifier<Person>? = nil, limit: Int, calendar: WorkCalendar?,
    by actor: Actor
  ) throws -> Agenda {
    try read(.readCases, by: actor) { database, reach in
      let reader = reach == .own ? actor.person : nil
      let query = AgendaQuery(
        database: database, day: day, today: today, person: reader == nil ? person : nil, reader: reader,
        limit: limit,
        zone: clinic.zone,
        calendar: calendar)
      let isOffice = Access.reach(of: .readEmployeeNumbers, for: actor.roles) == .any
      let mayInspect = Access.reach(of: .inspectFile, for: actor.roles) != nil
      return try query.agenda(withContacts: isOffice && person == nil, withBackup: mayInspect)
    }
  }

  /// The cases that fit a filter and are late on a day with what they were due on, the latest first, and how many there
  /// are in all.
  public func lateCases(
    _ filter: CaseFilter, on day: Day, calendar: WorkCalendar?, by actor: Actor
  ) throws -> (cases: [Agenda.DueCase], total: Int) {
    try read(.readCases, by: actor) { database, reach in
      var query = filter.conditions
      if reach == .own { query.requireCase("caseFile.id", of: actor.person) }
      let late = try database.caseClocks(query, zone: clinic.zone).compactMap { id, clock in
        clock.due(in: calendar).flatMap { $0.day < day ? (id: id, due: $0) : nil }
      }.sorted { ($0.due.day, $0.id) < ($1.due.day, $1.id) }
      return (try database.dueCases(late.prefix(filter.limit)), late.count)
    }
  }
}

extension Database {
  /// Cases as in a list, in the order of their ids as given.
  func summaries(of ids: [Identifier<CaseFile>]) throws -> [CaseSummary] {
    let found = try all(
      "\(CaseSummary.selection) WHERE caseFile.id IN (SELECT value FROM json_each(?))",
      [idList(ids.map(\.rawValue))]
    ).map(CaseSummary.init)
    let byID = Dictionary(found.map { ($0.caseFile.id, $0) }) { first, _ in first }
    return ids.compactMap { byID[$0] }
  }

  /// The same with what they are due on, where they are.
  func turnCases(
    _ due: some Sequence<(id: Identifier<CaseFile>, due: CaseDue?)>
  ) throws -> [Agenda.TurnCase] {
    let days = Dictionary(due.map { ($0.id, $0.due) }) { first, _ in first }
    return try summaries(of: due.map(\.id)).map { summary in
      Agenda.TurnCase(summary: summary, due: days[summary.caseFile.id] ?? nil)
    }
  }

  /// The same with what they are due on.
  func dueCases(_ due: some Sequence<(id: Identifier<CaseFile>, due: CaseDue)>) throws -> [Agenda.DueCase] {
    let days = Dictionary(due.map { ($0.id, $0.due) }) { first, _ in first }
    return try summaries(of: due.map(\.id)).compactMap { summary in
      days[summary.caseFile.id].map { Agenda.DueCase(summary: summary, due: $0) }
    }
  }
}
