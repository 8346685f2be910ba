import CSQLiteSession
import Foundation
import GRDB

/// An empty copy of the journaled tables, into which the journal is played again.
///
/// The changes are merged in batches, which is many times faster than one by one, and needs no more memory for a long
/// journal than for a short one. What does not fit into the copy's cache goes to a temporary file without a name.
struct Replay {
  let tables: [String]
  /// The schemas with a batch of changes that could not be applied, in order.
  private(set) var failures: [Int64] = []
  private let queue: DatabaseQueue
  private let columns: [String: [String]]
  private let keys: [String: [String]]
  private var group: ChangeGroup
  /// The bytes of the changes in the group; merged they take a few times as much.
  private var pending = 0
  private var epoch: Int64 = 0
  private let batch: Int

  /// - Parameter batch: How many bytes of changes are merged at once.
  init(tables: [String], like database: Database, batch: Int = 8 << 20) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA temp_store = FILE; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000")
    }
    queue = try DatabaseQueue(path: "", configuration: configuration)
    var columns: [String: [String]] = [:]
    var keys: [String: [String]] = [:]
    for table in tables {
      let copy = try ReplayTable(table, in: database)
      columns[table] = copy.columns
      keys[table] = copy.key
      try queue.writeWithoutTransaction { try $0.execute(sql: copy.sql) }
    }
    self.tables = tables
    self.columns = columns
    self.keys = keys
    self.batch = batch
    group = try ChangeGroup()
  }

  /// Adds changes behind those before; false where they are none.
  ///
  /// - Throws: `StorageError.noScratch`.
  mutating func add(_ bytes: Data, epoch: Int64) throws -> Bool {
    if epoch != self.epoch || pending >= batch { try finish() }
    self.epoch = epoch
    guard group.add(bytes) else { return false }
    pending += bytes.count
    return true
  }

  /// Applies what was added and not applied yet.
  ///
  /// - Throws: `StorageError.noScratch`.
  mutating func finish() throws {
    guard pending > 0 else { return }
    let code = try apply()
    group = try ChangeGroup()
    pending = 0
    switch code & 0xFF {
    case SQLITE_OK: break
    // What the machine lacks says nothing about the journal.
    case SQLITE_FULL: throw StorageError.noScratch
    case SQLITE_IOERR, SQLITE_NOMEM, SQLITE_INTERRUPT: try check(code)
    default: if failures.last != epoch { failures.append(epoch) }
    }
  }

  private func apply() throws -> Int32 {
    try queue.writeWithoutTransaction { database in
      try group.withOutput { size, bytes in
        sqlite3changeset_apply(
          database.sqliteConnection, size, bytes, nil,
          // What fits is kept, so that the comparison names the rows that differ.
          { _, kind, _ in
            kind == SQLITE_CHANGESET_DATA || kind == SQLITE_CHANGESET_CONFLICT
              ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT
          }, nil)
      }
    }
  }

  /// Compares a table of the replay with that of the file.
  func compare(_ table: String, with file: Database) throws -> (rows: Int64, findings: [Finding]) {
    let columns = columns[table, default: []]
    let key = keys[table, default: []]
    let names = (key + columns.filter { !key.contains($0) })
    let sql = """
      SELECT \(names.joined(separator: ", ")) FROM \(table) ORDER BY \(key.joined(separator: ", "))
      """
    return try queue.read { replay in
      var merge = try TableMerge(
        table: table, columns: names, keyCount: key.count,
        replay: RawCursor(replay, sql), file: RawCursor(file, sql))
      return try merge.run()
    }
  }
}

/// The shape of a journaled table, without what guards it.
private struct ReplayTable {
  let columns: [String]
  let key: [String]
  /// Makes the copy; in the order of its key, in which it is compared.
  let sql: String

  init(_ table: String, in database: Database) throws {
    let rows = try database.all(
      "SELECT name, type, dflt_value, pk FROM pragma_table_info(?) ORDER BY cid", [table])
    let keyRows = rows.filter { $0["pk"] > 0 }.sorted { $0["pk"] < $1["pk"] as Int }
    columns = rows.map { $0["name"] }
    key = keyRows.map { $0["name"] }
    let definitions = rows.map { row -> String in
      let fallback: String? = row["dflt_value"]
      return "\(row["name"] as String) \(row["type"] as String)"
        + (fallback.map { " DEFAULT (\($0))" } ?? "")
    }
    let isNumbered = keyRows.map { $0["type"] as String } == ["INTEGER"]
    sql = """
      CREATE TABLE \(table) (\(definitions.joined(separator: ", ")), PRIMARY KEY (\(key.joined(separator: ", "))))
      \(isNumbered ? "" : "WITHOUT ROWID")
      """
  }
}
