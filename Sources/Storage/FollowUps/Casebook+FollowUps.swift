public import Domain
import GRDB

/// A follow-up as it stands in a list.
public struct FollowUpSummary: Sendable {
  /// What, by when, done or not.
  public let followUp: FollowUp
  /// Code of its case.
  public let caseCode: Code
  /// Title of its case.
  public let caseTitle: String
  /// Name of who does it.
  public let owner: String?
  /// Whether its case is paused, and it rests until the case wakes up.
  public let isResting: Bool
}

/// What became of a follow-up, and of its case with it.
public struct FollowUpRecord: Sendable {
  /// What, by when, done or not.
  public let followUp: FollowUp
  /// Where its case stands now, and stood before.
  public let standing: CaseStanding
}

/// Which follow-ups are wanted.
public struct FollowUpFilter: Sendable {
  /// Only those not done yet, of cases that are open: what was left of a case that ended is moot.
  public var isOpen = true
  /// Whether those of cases that are paused count too, which rest until the case wakes up.
  public var countsResting = true
  /// Only those whose last day lies before this one; nothing of a paused case is late.
  public var overdueOn: Day?
  /// Only those whose last day is this one or lies before it.
  public var dueBy: Day?
  /// Only those of a case.
  public var caseFile: Identifier<CaseFile>?
  /// Only those of a person.
  public var owner: Identifier<Person>?
  /// Only those whose turn it is.
  public var party: Party?
  /// At most so many, those due first first.
  public var limit = 50

  /// Wants the open follow-ups that are due first until something else is set.
  public init() {}
}

extension Casebook {
  /// Agrees on something to be done on a case.
  public func addFollowUp(
    _ draft: FollowUpDraft, to caseFile: Identifier<CaseFile>, by actor: Actor, at now: Instant
  ) throws -> Written<FollowUpRecord> {
    try write(.addFollowUp, by: actor, at: now) { book in
      try book.record(on: caseFile) { try $0.addFollowUp(draft, to: caseFile, at: now) }
    }
  }

  /// Marks a follow-up as done.
  ///
  /// - Throws: `StorageError.alreadyDone`, `.notYours`.
  public func finishFollowUp(
    _ id: Identifier<FollowUp>, by actor: Actor, at now: Instant
  ) throws -> Written<FollowUpRecord> {
    try write(.finishFollowUp, by: actor, at: now) { book in
      try book.record(on: book.database.followUp(id).caseFile) { book in
        try book.finishFollowUp(id)
        return id
      }
    }
  }

  /// The follow-up with a code.
  ///
  /// - Throws: `StorageError.notFound`; also where the reader has no right to know that it exists.
  public func followUp(_ code: Code, by actor: Actor) throws -> FollowUpSummary {
    try read(.readCases, by: actor) { database, reach in
      let found = try database.followUps(
        "WHERE followUp.year = ? AND followUp.site = ? AND followUp.number = ?",
        [code.year, code.site, code.number]
      ).first
      guard let found, try reach == .any || database.isOwn(found.followUp.caseFile, of: actor.person) else {
        throw StorageError.notFound(.code(code))
      }
      return found
    }
  }

  /// The follow-ups that fit a filter, and how many fit it in all. An innovator sees only those of their cases.
  public func followUps(
    _ filter: FollowUpFilter, by actor: Actor
  ) throws -> (followUps: [FollowUpSummary], total: Int) {
    try read(.readCases, by: actor) { database, reach in
      var query = filter.conditions
      if reach == .own { query.requireCase("followUp.caseFile", of: actor.person) }
      let total: Int =
        try database.value("SELECT count(*) FROM followUp \(query.clause)", query.arguments) ?? 0
      let found = try database.followUps(
        "\(query.clause) ORDER BY followUp.due, followUp.id LIMIT ?", query.arguments + [filter.limit])
      return (found, total)
    }
  }
}

extension Book {
  /// Does something to a follow-up, and tells how its case moved.
  mutating func record(
    on caseFile: Identifier<CaseFile>, _ body: (inout Book) throws -> Identifier<FollowUp>
  ) throws -> FollowUpRecord {
    let former = try CaseStanding.Former(caseFile, in: database)
    let id = try body(&self)
    return FollowUpRecord(
      followUp: try database.followUp(id),
      standing: try CaseStanding(caseFile, before: former, in: database))
  }
}

extension FollowUpFilter {
  var conditions: Conditions {
    var query = Conditions()
    // From the open cases to what is open on them: what closed cases left open only grows with the years.
    if isOpen {
      let rests = countsResting && overdueOn == nil ? "" : " AND NOT \(RestingCase.sql)"
      query.require("followUp.doneAt IS NULL")
      query.require(
        """
        followUp.caseFile IN (SELECT id FROM caseFile
          WHERE endedAt IS NULL AND status IN (SELECT id FROM status WHERE outcome IS NULL\(rests)))
        """)
    }
    query.require("followUp.due < ?", ifGiven: overdueOn?.iso)
    query.require("followUp.due <= ?", ifGiven: dueBy?.iso)
    query.require("followUp.caseFile = ?", ifGiven: caseFile)
    query.require("followUp.owner = ?", ifGiven: owner)
    query.require("followUp.party = ?", ifGiven: party?.rawValue)
    return query
  }
}

/// A case that was put to rest: nobody's turn, and not over. Of an imported case nobody knows whose turn it is.
enum RestingCase {
  /// Whether a row of `status` is that of such a case.
  static let sql = """
    (holder = 'nobody' AND outcome IS NULL AND workflow NOT IN (SELECT id FROM workflow WHERE derived = 1))
    """
}

extension Database {
  func followUp(_ id: Identifier<FollowUp>) throws -> FollowUp {
    guard let found = try followUps("WHERE followUp.id = ?", [id]).first else {
      throw StorageError.damaged(detail: "followUp")
    }
    return found.followUp
  }

  func followUps(_ clause: String, _ arguments: StatementArguments) throws -> [FollowUpSummary] {
    try all("\(FollowUpSummary.selection) \(clause)", arguments).map(FollowUpSummary.init)
  }
}

extension FollowUpSummary {
  static let selection = """
    SELECT followUp.*, deed.body AS deedText, caseFile.year AS caseYear, caseFile.site AS caseSite,
      caseFile.number AS caseNumber, title.body AS titleText,
      (SELECT \(RestingCase.sql) FROM status WHERE status.id = caseFile.status) AS isResting,
      \(ErasedName.sql("person")) AS ownerName
    FROM followUp JOIN caseFile ON caseFile.id = followUp.caseFile
    LEFT JOIN wordBody AS deed ON deed.word = followUp.deed
    LEFT JOIN wordBody AS title ON title.word = caseFile.title
    LEFT JOIN person ON person.id = followUp.owner
    LEFT JOIN identityBody ON identityBody.identity = person.identity
    """

  init(_ row: Row) throws {
    followUp = FollowUp(
      id: Identifier(row, "id"), code: try row.code(.followUp), caseFile: Identifier(row, "caseFile"),
      deed: row.text("deedText"), party: try row.word("party"), owner: Identifier(optional: row, "owner"),
      due: try row.day("due"), doneAt: row.optionalInstant("doneAt"), isCancelled: row["ending"] != nil)
    guard let code = Code(.case, year: row["caseYear"], site: row["caseSite"], number: row["caseNumber"])
    else {
      throw StorageError.damaged(detail: "code")
    }
    caseCode = code
    caseTitle = row.text("titleText")
    owner = row.name("ownerName")
    isResting = row["isResting"]
  }
}
