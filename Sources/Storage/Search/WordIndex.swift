import GRDB

/// The full-text index of all words. It is derived, and brought up to date by whoever searches: so that logging a
/// session does not pay for searches that nobody may ever make.
enum WordIndex {
  /// Adds the words that were typed since the last search.
  ///
  /// Words are numbered in the order in which they come, so the newest that the index knows tells what it lacks.
  static func catchUp(_ connection: Connection) throws {
    let isBehind = try connection.queue.read { database in
      try database.value("SELECT (SELECT max(word) FROM wordBody WHERE body IS NOT NULL) > \(newest)")
        ?? false
    }
    guard isBehind else { return }
    try connection.queue.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        try database.run(
          """
          INSERT INTO wordIndex (rowid, body)
          SELECT word, body FROM wordBody WHERE body IS NOT NULL AND word > \(newest) ORDER BY word
          """)
        return .commit
      }
    }
  }

  private static let newest = "(SELECT coalesce(max(id), 0) FROM wordIndex_docsize)"
}
