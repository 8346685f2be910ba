import Domain
import Foundation
import GRDB

/// The journal, read: units, what they reverse, and which of them still hold.
struct Ledger {
  /// A unit of the journal.
  struct Unit {
    let seq: Int64
    let at: Instant
    let actor: Identifier<Person>
    let onBehalfOf: Identifier<Person>?
    let action: String
    let undoes: Int64?
    /// Who answers for it: the one in whose name it was done.
    var person: Identifier<Person> { onBehalfOf ?? actor }

    init(_ row: Row) {
      seq = row["seq"]
      at = row.instant("at")
      actor = Identifier(row, "actor")
      onBehalfOf = Identifier(optional: row, "onBehalfOf")
      action = row["action"]
      undoes = row["undoes"]
    }
  }

  static let columns = "seq, at, actor, onBehalfOf, action, undoes"

  let database: Database

  func unit(_ seq: Int64) throws -> Unit? {
    try database.first("SELECT \(Self.columns) FROM journal WHERE seq = ?", [seq]).map(Unit.init)
  }

  /// The unit that took this one back and still holds; nil while this one holds itself.
  func undoer(of seq: Int64) throws -> Int64? {
    let candidates = try database.all("SELECT seq FROM journal WHERE undoes = ? ORDER BY seq DESC", [seq])
    for row in candidates where try undoer(of: row["seq"]) == nil {
      return row["seq"]
    }
    return nil
  }

  /// Whether a unit takes back another one's doing, not another one's undoing.
  func isUndo(_ unit: Unit) throws -> Bool {
    guard let target = unit.undoes else { return false }
    return try self.unit(target)?.undoes == nil
  }

  func partCount(of seq: Int64) throws -> Int {
    try database.value("SELECT parts FROM journal WHERE seq = ?", [seq]) ?? 0
  }

  func part(_ number: Int, of seq: Int64) throws -> Changeset {
    let bytes: Data? = try database.value(
      "SELECT changeset FROM journalPart WHERE id = ?",
      [seq * JournalWriter.partsPerUnit + Int64(number)])
    guard let bytes else { throw StorageError.damaged(detail: "journalPart \(seq)/\(number)") }
    return Changeset(bytes: Array(bytes))
  }

  /// The later unit, still holding, that changed a row which this one changed; nil where there is none.
  ///
  /// Pairs of a unit and the one that took it back cancel out.
  func laterTouch(of seq: Int64) throws -> Int64? {
    let later = try holdingUnits(after: seq)
    guard !later.isEmpty else { return nil }
    let rows = try rowsTouched(by: seq)
    return try later.last { try !rows.isDisjoint(with: rowsTouched(by: $0)) }
  }

  /// The first later unit, still holding, that refers to a row which this one made; nil where none is found.
  func laterReference(to seq: Int64) throws -> Int64? {
    var made: Set<Int64> = []
    for number in 0..<(try partCount(of: seq)) {
      try part(number, of: seq).forEach { change in
        guard change.operation == .insert, let key = change.key.first else { return }
        if let id = Int64.fromDatabaseValue(key) { made.insert(id) }
      }
    }
    return try holdingUnits(after: seq).first { try refers($0, to: made) }
  }

  /// The units after one that are no reversals and were not reversed, earliest first.
  ///
  /// What a migration filled in is nobody's later work: it goes and comes back with the row. Nor does an erasure
  /// stand in the way: it only empties, and whatever is put back points to what stays empty.
  private func holdingUnits(after seq: Int64) throws -> [Int64] {
    let units = try database.all(
      """
      SELECT seq, EXISTS (SELECT 1 FROM journal AS other WHERE other.undoes = journal.seq) AS reversed
      FROM journal WHERE seq > ? AND undoes IS NULL AND action <> ? AND action NOT LIKE ? || ' %' ORDER BY seq
      """, [seq, Action(.migrate).description, Deed.erasePerson.rawValue])
    // Few units were ever reversed, and only of those it takes more queries to know whether they hold again.
    return try units.filter { try !($0["reversed"] as Bool) || undoer(of: $0["seq"]) == nil }
      .map { $0["seq"] }
  }

  private func refers(_ seq: Int64, to ids: Set<Int64>) throws -> Bool {
    var found = false
    for number in 0..<(try partCount(of: seq)) {
      try part(number, of: seq).forEach { change in
        let references = try database.referringColumns(of: change.table)
        for column in references where !found {
          if let value = change.new[column].flatMap(Int64.fromDatabaseValue) { found = ids.contains(value) }
        }
      }
    }
    return found
  }

  private struct RowKey: Hashable {
    let table: String
    let key: [DatabaseValue]
  }

  private func rowsTouched(by seq: Int64) throws -> Set<RowKey> {
    var rows: Set<RowKey> = []
    for number in 0..<(try partCount(of: seq)) {
      try part(number, of: seq).forEach { change in
        guard !lastingTables.contains(change.table) else { return }
        rows.insert(RowKey(table: change.table, key: change.key))
      }
    }
    return rows
  }
}

extension Database {
  /// The positions of a table's columns that refer to another table.
  fileprivate func referringColumns(of table: String) throws -> [Int] {
    let names = Set(try foreignKeys(on: table).flatMap { $0.mapping.map(\.origin) })
    return try columns(in: table).enumerated().compactMap { names.contains($1.name) ? $0 : nil }
  }
}
