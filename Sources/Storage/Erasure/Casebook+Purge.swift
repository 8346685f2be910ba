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
          let due = try database.lastErasure()
          try database.execute(sql: "VACUUM")
          guard try database.emptyLog() else { return .held }
          try database.note(.purged, upTo: due)
          return .complete
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

extension Book {
  /// Notes that the file has to be rewritten after this unit, if it empties anything.
  mutating func notePurgeDue() throws {
    try flush()
    if !journal.isEmpty { try database.note(.erased, upTo: journal.seq) }
  }
}

/// Counters of units, by which the file knows how far it was rewritten: what was emptied by a later unit may still be
/// in its bytes.
enum PurgeMark: String {
  /// The last unit that emptied bodies.
  case erased
  /// The last one of these after which the file was rewritten.
  case purged
}

extension Database {
  func lastErasure() throws -> Int64 { try mark(.erased) }

  func note(_ mark: PurgeMark, upTo unit: Int64) throws {
    try run(
      """
      INSERT INTO counter (name, last) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last)
      """, [mark.rawValue, unit])
  }

  func mark(_ mark: PurgeMark) throws -> Int64 {
    try value("SELECT last FROM counter WHERE name = ?", [mark.rawValue]) ?? 0
  }

  /// Moves the write-ahead log into the file and cuts it to nothing; false where somebody still reads from it.
  fileprivate func emptyLog() throws -> Bool {
    guard let row = try Row.fetchOne(self, sql: "PRAGMA wal_checkpoint(TRUNCATE)") else { return true }
    let isBusy: Bool = row[0]
    return !isBusy
  }
}
