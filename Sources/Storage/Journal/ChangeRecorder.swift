import CSQLiteSession
import GRDB

/// Records the changes of the journaled tables, as a changeset of SQLite's session extension.
///
/// A class, because the C session must end exactly once.
final class ChangeRecorder {
  private let tables: [String]
  private let connection: OpaquePointer?
  private var session: OpaquePointer?

  /// Starts to record; `tables` are named one by one, so that no shadow table of a full-text index slips in.
  init(_ database: Database) throws {
    tables = try Self.journaledTables(database)
    connection = database.sqliteConnection
    try start()
  }

  deinit {
    if let session { sqlite3session_delete(session) }
  }

  /// The tables whose changes are journaled, as each table's own definition says.
  static func journaledTables(_ database: Database) throws -> [String] {
    try database.all(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%( -- journaled:%' ORDER BY name"
    ).map { $0["name"] }
  }

  /// What was changed since the start or the last call, and begins anew unless it was the last time; empty where
  /// nothing was.
  func take(isLast: Bool = false) throws -> [UInt8] {
    guard session != nil else { throw StorageError.damaged(detail: "session") }
    var size: Int32 = 0
    var bytes: UnsafeMutableRawPointer?
    try check(sqlite3session_changeset(session, &size, &bytes))
    defer { sqlite3_free(bytes) }
    let changeset = Array(UnsafeRawBufferPointer(start: bytes, count: Int(size)))
    sqlite3session_delete(session)
    session = nil
    if !isLast { try start() }
    return changeset
  }

  private func start() throws {
    try check(sqlite3session_create(connection, "main", &session))
    for table in tables {
      try check(sqlite3session_attach(session, table))
    }
  }
}

/// Turns a result code of SQLite's C interface into an error.
func check(_ code: Int32) throws {
  guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
}
