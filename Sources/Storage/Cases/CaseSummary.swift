public import Domain
import GRDB

/// A case as it stands in a list.
public struct CaseSummary: Sendable {
  /// Code and title.
  public let caseFile: CaseFile
  /// Name of the unit.
  public let agency: String?
  /// Name of who leads it on the innovator's side.
  public let leader: String?
  /// Name of the mentor.
  public let mentor: String?
  /// Where it stands.
  public let status: Status
  /// Since when.
  public let since: Instant
}

/// Which cases are wanted.
public struct CaseFilter: Sendable {
  /// Only those that are still open.
  public var isOpen = true
  /// Only those in a status with this code.
  public var status: String?
  /// Only those whose turn it is.
  public var holder: Holder?
  /// Only those a person accompanies or takes part in.
  public var person: Identifier<Person>?
  /// Only those a person accompanies.
  public var mentor: Identifier<Person>?
  /// Only those that nobody accompanies.
  public var lacksMentor = false
  /// Only those of a unit and of all units below it.
  public var agency: Identifier<Agency>?
  /// Only those on a topic.
  public var topic: Topic?
  /// Only those that came from there.
  public var origin = Origin.any
  /// At most so many, the newest first.
  public var limit = 50

  /// Where a case came from.
  public enum Origin: Sendable, Hashable {
    /// From either.
    case any
    /// Opened at the clinic.
    case own
    /// Read from a log.
    case imported
  }

  /// Wants the newest open cases until something else is set.
  public init() {}
}

extension Casebook {
  /// The newest cases that fit a filter, and how many fit it in all. An innovator sees only their own.
  public func cases(_ filter: CaseFilter, by actor: Actor) throws -> (cases: [CaseSummary], total: Int) {
    try read(.readCases, by: actor) { database, reach in
      var query = filter.conditions
      if reach == .own { query.requireCase("caseFile.id", of: actor.person) }
      let total = try database.total(of: query, from: filter.origin)
      switch filter.origin {
      case .any: break
      case .own: query.require("caseFile.batch IS NULL")
      case .imported: query.require("caseFile.batch IS NOT NULL")
      }
      let rows = try database.all(
        """
        \(CaseSummary.selection) \(query.clause) ORDER BY caseFile.openedAt DESC, caseFile.id DESC LIMIT ?
        """, query.arguments + [filter.limit])
      return (try rows.map(CaseSummary.init), total)
    }
  }
}

extension Database {
  /// How many cases meet conditions. The clinic's own are those that were not imported: so each count reads an index
  /// only, where the clinic's own would have to be looked up one by one.
  fileprivate func total(of query: Conditions, from origin: CaseFilter.Origin) throws -> Int {
    func count(_ table: String, _ query: Conditions) throws -> Int {
      try value("SELECT count(*) FROM \(table) \(query.clause)", query.arguments) ?? 0
    }
    var imported = query
    imported.require("caseFile.batch IS NOT NULL")
    switch origin {
    case .any: return try count("caseFile", query)
    case .own:
      return try count("caseFile", query) - count("caseFile INDEXED BY caseFileByBatch", imported)
    case .imported: return try count("caseFile INDEXED BY caseFileByBatch", imported)
    }
  }
}

extension CaseFilter {
  var conditions: Conditions {
    var query = Conditions()
    if isOpen {
      query.require(status: "outcome IS NULL")
      query.require("caseFile.endedAt IS NULL")  // an imported case ends by its log, not by a status
    }
    if let status { query.require(status: "code = ?", [status]) }
    if let holder { query.require(status: "holder = ?", [holder.rawValue]) }
    if let person { query.requireCase("caseFile.id", of: person) }
    query.require("caseFile.mentor = ?", ifGiven: mentor)
    if lacksMentor { query.require("caseFile.mentor IS NULL") }
    query.require(
      """
      caseFile.agency IN (WITH RECURSIVE below (id) AS (
        VALUES (?) UNION SELECT agency.id FROM below JOIN agency ON agency.parent = below.id) SELECT id FROM below)
      """, ifGiven: agency)
    query.require("caseFile.topic = ?", ifGiven: topic?.rawValue)
    return query
  }
}

extension Conditions {
  /// Asks that a column names a case which a person accompanies or takes part in.
  mutating func requireCase(_ column: String, of person: Identifier<Person>) {
    require(
      """
      \(column) IN (
        SELECT id FROM caseFile WHERE mentor = ? UNION SELECT caseFile FROM participant WHERE person = ?)
      """, [person, person])
  }

  fileprivate mutating func require(status condition: String, _ values: StatementArguments = []) {
    require("caseFile.status IN (SELECT id FROM status WHERE \(condition))", values)
  }
}

extension CaseSummary {
  static let selection = """
    SELECT caseFile.*, title.body AS titleText, agencyName.body AS agencyName,
      \(ErasedName.sql("mentor", "mentorName")) AS mentorName, (
        SELECT \(ErasedName.sql("leader")) FROM participant JOIN person AS leader ON leader.id = participant.person
        JOIN identityBody ON identityBody.identity = leader.identity
        WHERE participant.caseFile = caseFile.id AND part = 'leader') AS leaderName,
      (SELECT max(at) FROM transition WHERE subject = caseFile.id) AS since,
      status.code AS statusCode, status.labelEn, status.labelId, holder, outcome, dueDays, initial
    FROM caseFile JOIN status ON status.id = caseFile.status
    LEFT JOIN wordBody AS title ON title.word = caseFile.title
    LEFT JOIN agency ON agency.id = caseFile.agency
    LEFT JOIN wordBody AS agencyName ON agencyName.word = agency.name
    LEFT JOIN person AS mentor ON mentor.id = caseFile.mentor
    LEFT JOIN identityBody AS mentorName ON mentorName.identity = mentor.identity
    """

  init(_ row: Row) throws {
    caseFile = try CaseFile(row)
    agency = row["agencyName"]
    leader = row.name("leaderName")
    mentor = row.name("mentorName")
    status = Status(
      code: row["statusCode"], label: row.label(), holder: try row.word("holder"),
      outcome: (row["outcome"] as String?).flatMap(Outcome.init), dueWorkingDays: row["dueDays"],
      isInitial: row["initial"])
    since = row.optionalInstant("since") ?? row.instant("openedAt")
  }
}
