import CSQLiteSession
import Foundation
import GRDB
import Glibc

/// Steps through a query without making a value of every column: a comparison touches millions of them.
struct RawCursor {
  private let statement: Statement
  private(set) var hasRow = false

  init(_ database: Database, _ sql: String) throws {
    statement = try database.makeStatement(sql: sql)
    try advance()
  }

  mutating func advance() throws {
    let code = sqlite3_step(statement.sqliteStatement)
    hasRow = code == SQLITE_ROW
    if code != SQLITE_ROW, code != SQLITE_DONE { try check(code) }
  }

  /// Orders two columns as SQLite does: by type, then by value, text as bytes.
  func compare(_ column: Int32, with other: RawCursor) -> Int {
    let (a, b) = (statement.sqliteStatement, other.statement.sqliteStatement)
    let (kind, otherKind) = (
      Self.rank(sqlite3_column_type(a, column)), Self.rank(sqlite3_column_type(b, column))
    )
    guard kind == otherKind else { return kind < otherKind ? -1 : 1 }
    switch kind {
    case 0: return 0
    case 1:
      let (x, y) = (sqlite3_column_int64(a, column), sqlite3_column_int64(b, column))
      return x == y ? 0 : x < y ? -1 : 1
    default:
      let (x, y) = (sqlite3_column_blob(a, column), sqlite3_column_blob(b, column))
      let (m, n) = (sqlite3_column_bytes(a, column), sqlite3_column_bytes(b, column))
      if let x, let y {
        let order = memcmp(x, y, Int(min(m, n)))
        if order != 0 { return order < 0 ? -1 : 1 }
      }
      return m == n ? 0 : m < n ? -1 : 1
    }
  }

  /// The first columns as text, for the sentence that names a row.
  func text(_ count: Int) -> String {
    (0..<Int32(count)).map { column -> String in
      guard sqlite3_column_type(statement.sqliteStatement, column) != SQLITE_BLOB else {
        let bytes = sqlite3_column_blob(statement.sqliteStatement, column)
        let count = Int(sqlite3_column_bytes(statement.sqliteStatement, column))
        return bytes.map { Data(bytes: $0, count: count).hexadecimal } ?? "-"
      }
      return sqlite3_column_text(statement.sqliteStatement, column).map { String(cString: $0) } ?? "-"
    }.joined(separator: " ")
  }

  private static func rank(_ type: Int32) -> Int {
    switch type {
    case SQLITE_NULL: 0
    case SQLITE_INTEGER: 1
    case SQLITE_FLOAT: 2
    case SQLITE_TEXT: 3
    default: 4
    }
  }
}

/// Walks a table of the replay and the same one of the file side by side, in the order of their key.
struct TableMerge {
  let table: String
  let columns: [String]
  let keyCount: Int
  var replay: RawCursor
  var file: RawCursor

  mutating func run() throws -> (rows: Int64, findings: [Finding]) {
    var rows: Int64 = 0
    var findings: [Finding] = []
    while replay.hasRow || file.hasRow {
      let order = order()
      if order > 0 {
        findings.append(.rowAdded(table: table, key: file.text(keyCount)))
        try file.advance()
      } else if order < 0 {
        findings.append(.rowMissing(table: table, key: replay.text(keyCount)))
        try replay.advance()
      } else {
        let differing = (keyCount..<columns.count).filter { replay.compare(Int32($0), with: file) != 0 }
        if !differing.isEmpty {
          findings.append(
            .rowChanged(table: table, key: file.text(keyCount), columns: differing.map { columns[$0] }))
        }
        rows += 1
        try replay.advance()
        try file.advance()
      }
    }
    return (rows, findings)
  }

  /// Which of the two is at the earlier key; a cursor at its end is after everything.
  private func order() -> Int {
    guard replay.hasRow else { return 1 }
    guard file.hasRow else { return -1 }
    for column in 0..<Int32(keyCount) {
      let order = replay.compare(column, with: file)
      if order != 0 { return order }
    }
    return 0
  }
}
