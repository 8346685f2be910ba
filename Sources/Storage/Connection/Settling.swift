import CSQLiteSession
import Synchronization

/// Moves what stands in the write-ahead log into the file itself, now and then.
///
/// Left to itself, SQLite tries so after every commit while the log is longer than a thousand pages. Where many
/// write at once the log seldom begins anew by itself, so that a third of all writes would wait for two syncs more.
/// Here it is the write that crosses a multiple of a thousand, and it makes the log begin anew.
///
/// A class, because SQLite's hook and the waiting share it.
final class Settling: Sendable {
  /// How many pages the log may have before it is moved.
  static let pages: Int32 = 1000
  /// How many seconds it waits for others; afterwards as much is moved as nobody is in the way of.
  static let patience = 0.05

  private let state = Atomic(false)

  /// Whether this connection waits on behalf of the log and not of a write.
  var isUnderWay: Bool { state.load(ordering: .relaxed) }

  /// Takes the place of SQLite's own hook. The connection must not outlive this object.
  func take(over connection: OpaquePointer?) {
    let hook:
      @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<CChar>?, Int32) -> Int32 =
        { context, connection, name, frames in
          var (written, highest): (Int32, Int32) = (0, 0)
          sqlite3_db_status(connection, SQLITE_DBSTATUS_CACHE_WRITE, &written, &highest, 1)
          let before = max(0, frames - written)
          guard let context, frames / Settling.pages != before / Settling.pages else { return SQLITE_OK }
          Unmanaged<Settling>.fromOpaque(context).takeUnretainedValue().settle(connection, name)
          return SQLITE_OK
        }
    sqlite3_wal_hook(connection, hook, Unmanaged.passUnretained(self).toOpaque())
  }

  /// The commit that led here is durable; where others are in the way, a later one settles what is left.
  private func settle(_ connection: OpaquePointer?, _ name: UnsafePointer<CChar>?) {
    state.store(true, ordering: .relaxed)
    defer { state.store(false, ordering: .relaxed) }
    sqlite3_wal_checkpoint_v2(connection, name, SQLITE_CHECKPOINT_RESTART, nil, nil)
  }
}
