import CSQLiteSession
import Domain
import GRDB
import Glibc

/// One connection to a clinic's file, set up so that a committed write survives a power cut.
struct Connection: Sendable {
  let queue: DatabaseQueue
  let mode: ModeSwitch

  /// Opens a file that is a clinic, or will be one; nil makes a clinic in memory.
  ///
  /// - Parameter patience: How many seconds a write waits for another one to end.
  init(path: String?, patience: Double = 20) throws {
    let mode = ModeSwitch()
    let settling = Settling()
    var configuration = Configuration()
    configuration.busyMode = .callback(Self.waiting(patience, settling))
    configuration.prepareDatabase { database in
      try mode.offer(to: database)
      // A file may come from anywhere: a backup that is tested, a clinic that was moved.
      try check(klinik_distrust_schema(database.sqliteConnection))
      try database.execute(
        sql: "PRAGMA synchronous = FULL; PRAGMA temp_store = FILE; PRAGMA cell_size_check = ON")
      // A log that is removed on close costs five syncs an operation, one that is kept two.
      klinik_keep_wal_on_close(database.sqliteConnection)
      Self.heedInterruption(database)
      settling.take(over: database.sqliteConnection)
    }
    self.mode = mode
    if let path {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } else {
      queue = try DatabaseQueue(configuration: configuration)
    }
  }

  /// Waits for another write in short naps. SQLite's own waiting naps ever longer, up to a tenth of a second,
  /// which leaves the file idle when many write at once.
  private static func waiting(_ patience: Double, _ settling: Settling) -> @Sendable (Int) -> Bool {
    let nap = 400.0  // microseconds, shorter than a write takes
    return { tries in
      let patience = settling.isUnderWay ? Settling.patience : patience
      guard Double(tries) * nap < patience * 1_000_000, !Interruption.isRequested else { return false }
      usleep(UInt32(nap))
      return true
    }
  }

  /// Ends a statement soon after a person asks for that: SQLite answers `SQLITE_INTERRUPT`.
  private static func heedInterruption(_ database: Database) {
    let steps: Int32 = 4000  // of SQLite's machine: less than a millisecond, and too rare to cost anything
    sqlite3_progress_handler(
      database.sqliteConnection, steps, { _ in Interruption.take() ? 1 : 0 }, nil)
  }
}

extension Database {
  /// Reads in one consistent view.
  ///
  /// GRDB's own reading prepares five statements each time, which is more work than most of what is read here.
  ///
  /// - Throws: `StorageError.damaged` where `body` has written; then nothing was changed.
  func viewing<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try run("BEGIN")
    do {
      let result = try body(self)
      guard sqlite3_txn_state(sqliteConnection, "main") != SQLITE_TXN_WRITE else {
        throw StorageError.damaged(detail: "view")
      }
      try run("COMMIT")
      return result
    } catch {
      try rollback()
      throw error
    }
  }

  /// Runs a statement that is kept prepared for the next time.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The first row that a kept statement finds.
  func first(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }

  /// All rows that a kept statement finds.
  func all(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  /// The first column of the first row that a kept statement finds.
  func value<Value: DatabaseValueConvertible>(
    _ sql: String, _ arguments: StatementArguments = []
  ) throws -> Value? {
    try Value.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }
}
