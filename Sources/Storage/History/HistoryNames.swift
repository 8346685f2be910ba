import Domain
import GRDB

/// Finds the codes and names behind ids, also of rows that an undo has taken away: then the journal still knows.
///
/// A class, because what the journal tells is read at most once.
final class HistoryNames {
  private let ledger: Ledger
  /// The unit in which rows are looked for that are gone; nil looks nowhere else.
  private let unit: Int64?
  private var found: [String: [Int64: Row]]?

  private var database: Database { ledger.database }

  init(ledger: Ledger, unit: Int64?) {
    self.ledger = ledger
    self.unit = unit
  }

  /// What an action was about, as people call it: a workflow only where it was about nothing else.
  func names(of things: [Thing]) throws -> [String] {
    let others = things.filter { if case .workflow = $0 { false } else { true } }
    return try (others.isEmpty ? things : others).map { try name(of: $0) }
  }

  func name(of thing: Thing) throws -> String {
    switch thing {
    case .caseFile(let id): try code("caseFile", .case, id.rawValue)
    case .session(let id): try code("session", .session, id.rawValue)
    case .followUp(let id): try code("followUp", .followUp, id.rawValue)
    case .attachment(let id): try code("attachment", .attachment, id.rawValue)
    case .person(let id): try code("person", .person, id.rawValue)
    case .agency(let id): try text("agency", "code", id.rawValue)
    case .workflow(let id): try text("workflow", "code", id.rawValue)
    case .batch(let id): try batch(id.rawValue)
    }
  }

  /// The name of a row's owner.
  func name(of owner: HistoryColumn.Owner, _ id: Int64) throws -> String {
    switch owner {
    case .caseFile: try name(of: .caseFile(Identifier(rawValue: id)))
    case .session: try name(of: .session(Identifier(rawValue: id)))
    case .followUp: try name(of: .followUp(Identifier(rawValue: id)))
    case .attachment: try name(of: .attachment(Identifier(rawValue: id)))
    case .person: try name(of: .person(Identifier(rawValue: id)))
    case .agency: try name(of: .agency(Identifier(rawValue: id)))
    case .workflow: try name(of: .workflow(Identifier(rawValue: id)))
    case .batch: try name(of: .batch(Identifier(rawValue: id)))
    case .clinic: Self.unknown
    }
  }

  /// The name of whatever has an id; nil where nothing has it any more.
  func name(ofAnything id: Int64) throws -> String? {
    let owners: [HistoryColumn.Owner] = [
      .caseFile, .session, .followUp, .attachment, .person, .agency, .batch, .workflow,
    ]
    for owner in owners where try row(owner.rawValue, id) != nil { return try name(of: owner, id) }
    return nil
  }

  /// A person's name as it holds now; of somebody whom an undo took away the newest one. Once erased,
  /// what stands in its place; nil where nobody knows the person.
  func person(_ id: Int64) throws -> String? {
    let row = try database.first(
      """
      SELECT identityBody.name FROM identity JOIN identityBody ON identityBody.identity = identity.id
      LEFT JOIN person ON person.identity = identity.id
      WHERE identity.person = ? ORDER BY person.id IS NOT NULL DESC, identity.id DESC LIMIT 1
      """, [id])
    guard let row else { return nil }
    return try row["name"] ?? Erased.person(name(of: .person(Identifier(rawValue: id)))).text
  }

  func agency(_ id: Int64) throws -> HistoryValue {
    guard let row = try row("agency", id), let name: Int64 = row["name"] else { return .code(Self.unknown) }
    return try word(name)
  }

  func word(_ id: Int64) throws -> HistoryValue {
    guard let row = try database.first("SELECT body FROM wordBody WHERE word = ?", [id]) else {
      return .missing
    }
    return (row["body"] as String?).map(HistoryValue.text) ?? .redacted
  }

  func status(_ id: Int64) throws -> HistoryValue {
    try row("status", id).map { .label(id: $0["code"], $0.label()) } ?? .code(Self.unknown)
  }

  /// What stands for something that nobody knows any more.
  static let unknown = "-"

  private func code(_ table: String, _ kind: Code.Kind, _ id: Int64) throws -> String {
    try row(table, id)?.code(kind).text ?? Self.unknown
  }

  private func text(_ table: String, _ column: String, _ id: Int64) throws -> String {
    try row(table, id)?[column] ?? Self.unknown
  }

  private func batch(_ id: Int64) throws -> String {
    guard let name: Int64 = try row("batch", id)?["name"], case .text(let text) = try word(name) else {
      return Self.unknown
    }
    let end = "SELECT year, site, number FROM caseFile WHERE batch = ? ORDER BY year"
    guard let first = try database.first("\(end), number LIMIT 1", [id])?.code(.case),
      let last = try database.first("\(end) DESC, number DESC LIMIT 1", [id])?.code(.case)
    else {
      return text
    }
    return first == last ? "\(text) (\(first))" : "\(text) (\(first) … \(last))"
  }

  /// What a case ended with, as its workflow calls it.
  func result(_ code: String, of caseFile: Int64?) throws -> HistoryValue {
    let row = try database.first(
      """
      SELECT labelEn, labelId FROM caseResult WHERE code = ?1
      ORDER BY workflow = (SELECT workflow FROM caseFile WHERE id = ?2) DESC, workflow DESC LIMIT 1
      """, [code, caseFile])
    return row.map { .label(id: code, $0.label()) } ?? .code(code)
  }

  private func row(_ table: String, _ id: Int64) throws -> Row? {
    try database.first("SELECT * FROM \(table) WHERE id = ?", [id]) ?? lost()[table]?[id]
  }

  /// The rows with an id that the unit made or took away, by table; of a table with very many, the first ones.
  private func lost() throws -> [String: [Int64: Row]] {
    if let found { return found }
    var rows: [String: [Int64: Row]] = [:]
    if let unit {
      for number in 0..<(try ledger.partCount(of: unit)) {
        try ledger.part(number, of: unit).forEach { change in
          guard change.operation != .update, change.table != "transition",
            rows[change.table, default: [:]].count < 10_000
          else { return }
          let names = try database.columns(in: change.table).map(\.name)
          let values = change.operation == .insert ? change.new : change.old
          let row = Row(Dictionary(zip(names, values)) { first, _ in first })
          if let id: Int64 = row["id"] { rows[change.table, default: [:]][id] = row }
        }
      }
    }
    found = rows
    return rows
  }
}
