import CSQLiteSession
import Foundation
import GRDB

/// Changesets merged into one that does the same.
///
/// A class, because the C object must be freed exactly once.
final class ChangeGroup {
  private var group: OpaquePointer?

  init() throws {
    try check(sqlite3changegroup_new(&group))
  }

  deinit {
    sqlite3changegroup_delete(group)
  }

  /// Adds a changeset behind those before; false where it is none.
  func add(_ bytes: some ContiguousBytes) -> Bool {
    // The C function only reads, but its signature asks for a mutable pointer.
    bytes.withUnsafeBytes {
      guard ChangesetShape.fits($0) else { return false }
      return sqlite3changegroup_add(group, Int32($0.count), UnsafeMutableRawPointer(mutating: $0.baseAddress))
        == SQLITE_OK
    }
  }

  /// The merged changeset.
  func output() throws -> Changeset {
    var size: Int32 = 0
    var bytes: UnsafeMutableRawPointer?
    try check(sqlite3changegroup_output(group, &size, &bytes))
    defer { sqlite3_free(bytes) }
    return Changeset(bytes: Array(UnsafeRawBufferPointer(start: bytes, count: Int(size))))
  }
}

/// An empty copy of the journaled tables, into which the journal is played again.
struct Replay {
  private let queue: DatabaseQueue
  private let columns: [String: [String]]
  private let keys: [String: [String]]

  init(tables: [String], like database: Database) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    queue = try DatabaseQueue(configuration: configuration)
    var columns: [String: [String]] = [:]
    var keys: [String: [String]] = [:]
    for table in tables {
      let rows = try database.all(
        "SELECT name, type, dflt_value, pk FROM pragma_table_info(?) ORDER BY cid", [table])
      columns[table] = rows.map { $0["name"] }
      keys[table] = rows.filter { $0["pk"] > 0 }.sorted { $0["pk"] < $1["pk"] as Int }.map { $0["name"] }
      let definitions = rows.map { row -> String in
        let fallback: String? = row["dflt_value"]
        return "\(row["name"] as String) \(row["type"] as String)"
          + (fallback.map { " DEFAULT (\($0))" } ?? "")
      }
      let key = keys[table, default: []].joined(separator: ", ")
      try queue.writeWithoutTransaction {
        try $0.execute(
          sql: "CREATE TABLE \(table) (\(definitions.joined(separator: ", ")), PRIMARY KEY (\(key)))")
      }
    }
    self.columns = columns
    self.keys = keys
  }

  /// Applies the merged changes; false where they do not fit.
  func apply(_ group: ChangeGroup) throws -> Bool {
    let changeset = try group.output()
    return queue.writeWithoutTransaction { database in
      var copy = changeset.bytes
      let code = copy.withUnsafeMutableBytes {
        sqlite3changeset_apply(
          database.sqliteConnection, Int32($0.count), $0.baseAddress, nil,
          // What fits is kept, so that the comparison names the rows that differ.
          { _, kind, _ in
            kind == SQLITE_CHANGESET_DATA || kind == SQLITE_CHANGESET_CONFLICT
              ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT
          }, nil)
      }
      return code == SQLITE_OK
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
