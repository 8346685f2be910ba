import GRDB

extension Casebook {
  /// Rewrites the file and its log, so that what was emptied is in no byte of them.
  ///
  /// It waits for others as long as a write does. Where one of them holds the file still, nothing is lost: whoever
  /// does it again, later, completes it.
  func purge() throws -> Purge {
    try StorageError.translating(path: connection.queue.path) {
      try connection.queue.writeWithoutTransaction { database in
        do {
          guard try database.emptyLog() else { return .held }
          try database.execute(sql: "VACUUM")
          return try database.emptyLog() ? .complete : .held
        } catch let error as DatabaseError {
          switch error.resultCode {
          case .SQLITE_BUSY, .SQLITE_LOCKED: return .held
          case .SQLITE_FULL: return .noRoom
          default: throw error
          }
        }
      }
    }
  }
}

extension Database {
  /// Moves the write-ahead log into the file and cuts it to nothing; false where somebody still reads from it.
  fileprivate func emptyLog() throws -> Bool {
    guard let row = try Row.fetchOne(self, sql: "PRAGMA wal_checkpoint(TRUNCATE)") else { return true }
    let isBusy: Bool = row[0]
    return !isBusy
  }
}
