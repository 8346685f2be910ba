import Domain
import GRDB

/// How far somebody may look into the history.
struct HistoryScope {
  /// The cases, the imports that they came with, their sessions, follow-ups and attachments, and the person that
  /// are the reader's own; nil for one who may see everything.
  let own: Set<Int64>?
  /// Whom the reader may know of: as in the register, by a case of their own; nil for one who may read every case.
  let people: Set<Int64>?

  init(_ database: Database, _ actor: Actor, _ reach: Access.Reach) throws {
    let readsAll = Access.reach(of: .readCases, for: actor.roles) == .any
    people = try readsAll ? nil : Set(database.acquaintances(of: actor.person).map(\.rawValue))
    guard reach == .own else {
      own = nil
      return
    }
    let rows = try database.all(
      """
      WITH ownCase AS (
        SELECT caseFile AS id FROM participant WHERE person = ?1
        UNION SELECT id FROM caseFile WHERE mentor = ?1)
      SELECT id FROM ownCase UNION SELECT ?1
      UNION SELECT session FROM sessionCase WHERE caseFile IN (SELECT id FROM ownCase)
      UNION SELECT batch FROM caseFile WHERE id IN (SELECT id FROM ownCase) AND batch IS NOT NULL
      UNION SELECT id FROM batch WHERE ?2
      UNION SELECT id FROM followUp WHERE caseFile IN (SELECT id FROM ownCase)
      UNION SELECT id FROM attachment WHERE caseFile IN (SELECT id FROM ownCase)
      """, [actor.person, readsAll])
    own = Set(rows.map { $0["id"] as Int64 })
  }

  /// Exactly these things, and of people these.
  init(own: Set<Int64>, people: Set<Int64>?) {
    self.own = own
    self.people = people
  }

  func allows(_ id: Int64?) -> Bool {
    guard let own else { return true }
    return id.map(own.contains) ?? false
  }

  /// Whether somebody may ask for the history of a thing; of an imported case also who sees only its import.
  func allows(_ thing: Thing, _ database: Database) throws -> Bool {
    if allows(thing.id) { return true }
    guard case .caseFile = thing else { return false }
    return allows(try database.value("SELECT batch FROM caseFile WHERE id = ?", [thing.id]))
  }

  /// Whether a changed row may be shown: what it belongs to is the reader's own, and so is all that it points to.
  ///
  /// Several cases may share a session and two may be linked, so a row of the reader's own may name what is not. Only
  /// the reader who may read every case is shown that too.
  func allows(_ row: HistoryRow) -> Bool {
    guard let own else { return true }
    guard row.table.isToldToOwners, allows(row.owner?.id) else { return false }
    guard let people else { return true }
    return row.table.columns.allSatisfy { column in
      switch column.kind {
      case .caseFile, .session: row.references(in: column.name).allSatisfy(own.contains)
      case .person:
        row.owner?.owner != .session || row.isOfHolder
          || row.references(in: column.name).allSatisfy(people.contains)
      case .hidden, .owner, .word, .identity, .agency, .workflow, .status, .result, .vocabulary, .text,
        .integer, .flag, .instant, .day, .clock:
        true
      }
    }
  }

  /// The condition that picks the units, and its arguments.
  func clause(_ filter: HistoryFilter) -> (String, StatementArguments) {
    var conditions: [String] = []
    var arguments: StatementArguments = []
    if let unit = filter.unit {
      conditions.append("seq = ?")
      arguments += [unit]
    }
    if let thing = filter.thing {
      // A case of a log came with its import, whose action names the import only.
      conditions.append(
        "seq IN (SELECT seq FROM trace WHERE thing IN (?, (SELECT batch FROM caseFile WHERE id = ?)))")
      arguments += [thing.id, thing.id]
    }
    if let person = filter.person {
      conditions.append(
        """
        seq IN (
          SELECT seq FROM journal WHERE actor IN (SELECT id FROM person WHERE id = ? OR mergedInto = ?)
          UNION ALL
          SELECT seq FROM journal WHERE onBehalfOf IN (SELECT id FROM person WHERE id = ? OR mergedInto = ?))
        """)
      arguments += [person, person, person, person]
    }
    if let own {
      conditions.append("seq IN (SELECT seq FROM trace WHERE thing IN (SELECT value FROM json_each(?)))")
      arguments += [idList(own.sorted())]
    }
    return (conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "), arguments)
  }
}

extension HistoryTable {
  /// Whether those are told of its rows who may look into the history of their own things only; a table that nobody
  /// has thought of is kept from them.
  var isToldToOwners: Bool {
    switch name {
    case "caseFile", "transition", "participant", "caseLink", "session", "sessionCase", "attendance",
      "followUp", "attachment", "person", "personRole", "login", "posting", "leave", "notice", "consent":
      true
    default: false
    }
  }
}

extension HistoryRow {
  /// Whether it says that somebody held a session, as mentor or officer; these are named to everybody who was there.
  fileprivate var isOfHolder: Bool {
    let parts = texts(in: "part")
    return table.name == "attendance" && !parts.isEmpty
      && parts.allSatisfy { $0 != SessionPart.innovator.rawValue }
  }
}
