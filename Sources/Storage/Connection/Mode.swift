import CSQLiteSession
import GRDB
import Synchronization

/// What a connection is doing right now; the schema's triggers ask for it through `klinik_mode()`.
enum Mode: String, Sendable {
  /// An ordinary write: every guard holds.
  case write
  /// Inverted changesets are being applied: rows may disappear again.
  case undo
  /// A log is being imported: its transitions define their workflow.
  case `import`
  /// The schema is being changed.
  case migrate
  /// Texts, particulars and bytes are being emptied for ever.
  case erase
}

/// The mode of one connection. A class, because the SQL function and the writer share it.
final class ModeSwitch: Sendable {
  private let mode = Mutex(Mode.write)

  var current: Mode { mode.withLock { $0 } }

  /// Runs `body` in a mode, and goes back to the ordinary one however it ends.
  func during<Result>(_ temporary: Mode, _ body: () throws -> Result) rethrows -> Result {
    mode.withLock { $0 = temporary }
    defer { mode.withLock { $0 = .write } }
    return try body()
  }
}

extension ModeSwitch {
  /// Answers `klinik_mode()` on a connection.
  ///
  /// Not by GRDB's functions: triggers of a schema that is not trusted may call only what is marked as harmless.
  func offer(to database: Database) throws {
    try check(
      sqlite3_create_function_v2(
        database.sqliteConnection, "klinik_mode", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS,
        Unmanaged.passRetained(self).toOpaque(),
        { context, _, _ in
          guard let held = sqlite3_user_data(context) else { return sqlite3_result_null(context) }
          let mode = Unmanaged<ModeSwitch>.fromOpaque(held).takeUnretainedValue().current
          // SQLITE_TRANSIENT, which is a cast in C: SQLite copies the text.
          sqlite3_result_text(context, mode.rawValue, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        },
        nil, nil,
        { held in
          if let held { Unmanaged<ModeSwitch>.fromOpaque(held).release() }
        }))
  }
}
