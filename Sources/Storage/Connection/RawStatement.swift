import CSQLiteSession
import Domain
import GRDB

/// A prepared statement whose arguments are bound without being boxed: for loops over millions of rows.
struct RawStatement {
  private let statement: Statement

  init(_ database: Database, _ sql: String) throws {
    statement = try database.makeStatement(sql: sql)
  }

  func bind(_ column: Int32, _ value: Int64) {
    sqlite3_bind_int64(statement.sqliteStatement, column, value)
  }

  func bind(_ column: Int32, _ value: Int64?) {
    guard let value else {
      sqlite3_bind_null(statement.sqliteStatement, column)
      return
    }
    bind(column, value)
  }

  /// Binds text that SQLite copies.
  func bind(_ column: Int32, _ text: UnsafeRawBufferPointer) {
    // SQLITE_TRANSIENT, which is a cast in C.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    sqlite3_bind_text(
      statement.sqliteStatement, column, text.baseAddress?.assumingMemoryBound(to: CChar.self),
      Int32(text.count), transient)
  }

  /// Runs the statement once, and makes it ready for the next time.
  func run() throws {
    let code = sqlite3_step(statement.sqliteStatement)
    sqlite3_reset(statement.sqliteStatement)
    if code != SQLITE_DONE { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  /// Goes to the next row; false at the end.
  func next() throws -> Bool {
    let code = sqlite3_step(statement.sqliteStatement)
    if code == SQLITE_ROW { return true }
    sqlite3_reset(statement.sqliteStatement)
    if code != SQLITE_DONE { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    return false
  }

  func integer(_ column: Int32) -> Int64 {
    sqlite3_column_int64(statement.sqliteStatement, column)
  }

  func optionalInteger(_ column: Int32) -> Int64? {
    sqlite3_column_type(statement.sqliteStatement, column) == SQLITE_NULL ? nil : integer(column)
  }

  /// The bytes of a text column, valid until the next step.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(statement.sqliteStatement, column)
    return UnsafeRawBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(statement.sqliteStatement, column)))
  }

  func text(_ column: Int32) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }
}
