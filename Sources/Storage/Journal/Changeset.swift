import CSQLiteSession
import Foundation
import GRDB

/// A changeset of SQLite's session extension, read change by change.
struct Changeset {
  /// One row that was inserted, updated or deleted.
  struct Change {
    enum Operation {
      case insert
      case update
      case delete
    }

    let table: String
    let operation: Operation
    /// Whether each column belongs to the primary key.
    let isKey: [Bool]
    /// The values before; nil where the changeset does not say.
    let old: [DatabaseValue?]
    /// The values after; nil where the changeset does not say.
    let new: [DatabaseValue?]

    /// The values of the primary key, which no update changes.
    var key: [DatabaseValue] {
      let values = operation == .insert ? new : old
      return zip(isKey, values).compactMap { $0 ? $1 : nil }
    }
  }

  let bytes: [UInt8]

  /// Calls `body` for each change, in the order of the changeset.
  ///
  /// - Throws: `DatabaseError` where the bytes are no changeset, and what `body` throws.
  func forEach(_ body: (Change) throws -> Void) throws {
    try requireShape()
    // The iterator only reads, but its C signature asks for a mutable pointer.
    var copy = bytes
    try copy.withUnsafeMutableBytes { buffer in
      var iterator: OpaquePointer?
      try check(sqlite3changeset_start(&iterator, Int32(buffer.count), buffer.baseAddress))
      defer { sqlite3changeset_finalize(iterator) }
      while true {
        let step = sqlite3changeset_next(iterator)
        guard step == SQLITE_ROW else {
          if step != SQLITE_DONE { try check(step) }
          return
        }
        try body(Change(iterator))
      }
    }
  }

  /// The changeset that takes all of this one back.
  func inverted() throws -> Changeset {
    try requireShape()
    var size: Int32 = 0
    var result: UnsafeMutableRawPointer?
    try bytes.withUnsafeBytes { buffer in
      try check(sqlite3changeset_invert(Int32(buffer.count), buffer.baseAddress, &size, &result))
    }
    defer { sqlite3_free(result) }
    return Changeset(bytes: Array(UnsafeRawBufferPointer(start: result, count: Int(size))))
  }

  /// Applies the changes, but for those of words and identities, which are never taken back.
  ///
  /// - Throws: `ApplyConflict` where a row is not as the changeset expects it; `DatabaseError` where the bytes are no
  ///   changeset.
  func apply(to database: Database) throws {
    try requireShape()
    let conflict = ConflictNote()
    var copy = bytes
    let code = copy.withUnsafeMutableBytes { buffer in
      sqlite3changeset_apply(
        database.sqliteConnection, Int32(buffer.count), buffer.baseAddress,
        { _, table in
          table.map { lastingTables.contains(String(cString: $0)) } == true ? 0 : 1
        },
        { context, kind, _ in
          if let context {
            Unmanaged<ConflictNote>.fromOpaque(context).takeUnretainedValue().kind = kind
          }
          return SQLITE_CHANGESET_ABORT
        },
        Unmanaged.passUnretained(conflict).toOpaque())
    }
    if let kind = conflict.kind { throw ApplyConflict(isForeignKey: kind == SQLITE_CHANGESET_FOREIGN_KEY) }
    try check(code)
  }

  /// Makes sure that SQLite can read the bytes.
  ///
  /// - Throws: `DatabaseError` where they are no changeset.
  func requireShape() throws {
    guard bytes.withUnsafeBytes(ChangesetShape.fits) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
  }

  /// What the C callback leaves for its caller; a class, because the callback gets only a pointer.
  private final class ConflictNote {
    var kind: Int32?
  }
}

/// The facts that something was typed or kept: they stay when a unit is taken back, and only pointers turn.
let lastingTables: Set<String> = ["word", "identity", "file"]

/// A changeset did not fit the rows it found.
struct ApplyConflict: Error {
  /// True where a row that is to go is still referred to.
  let isForeignKey: Bool
}

extension Changeset.Change {
  init(_ iterator: OpaquePointer?) throws {
    var name: UnsafePointer<CChar>?
    var count: Int32 = 0
    var code: Int32 = 0
    try check(sqlite3changeset_op(iterator, &name, &count, &code, nil))
    table = name.map { String(cString: $0) } ?? ""
    operation = code == SQLITE_INSERT ? .insert : code == SQLITE_DELETE ? .delete : .update
    var keys: UnsafeMutablePointer<UInt8>?
    try check(sqlite3changeset_pk(iterator, &keys, nil))
    isKey = (0..<Int(count)).map { keys?[$0] ?? 0 != 0 }
    old = try Self.values(count, code == SQLITE_INSERT ? nil : { sqlite3changeset_old(iterator, $0, &$1) })
    new = try Self.values(count, code == SQLITE_DELETE ? nil : { sqlite3changeset_new(iterator, $0, &$1) })
  }

  private static func values(
    _ count: Int32, _ get: ((Int32, inout OpaquePointer?) -> Int32)?
  ) throws -> [DatabaseValue?] {
    guard let get else { return Array(repeating: nil, count: Int(count)) }
    return try (0..<count).map { column in
      var value: OpaquePointer?
      try check(get(column, &value))
      return value.map(DatabaseValue.init(copying:))
    }
  }
}

extension DatabaseValue {
  /// Copies what a value of SQLite holds.
  fileprivate init(copying value: OpaquePointer) {
    switch sqlite3_value_type(value) {
    case SQLITE_INTEGER: self = sqlite3_value_int64(value).databaseValue
    case SQLITE_FLOAT: self = sqlite3_value_double(value).databaseValue
    case SQLITE_TEXT: self = String(cString: sqlite3_value_text(value)).databaseValue
    case SQLITE_BLOB:
      let count = Int(sqlite3_value_bytes(value))
      self = sqlite3_value_blob(value).map { Data(bytes: $0, count: count) }.databaseValue
    default: self = .null
    }
  }
}
