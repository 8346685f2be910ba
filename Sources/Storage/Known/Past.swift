import Domain
import GRDB

/// The journal up to the end of a day, and the facts that it makes, laid out in a scratch database.
struct Past {
  let database: Database
  /// The last unit of the day.
  private let last: Int64
  /// The last moment of the day.
  private let end: Instant

  /// Finds the last unit of a day, in a transaction that holds one view of the clinic.
  ///
  /// - Throws: `StorageError.beforeClinic`.
  init(_ database: Database, of day: Day, in zone: Zone) throws {
    self.database = database
    end = zone.start(of: day.adding(days: 1)).adding(milliseconds: -1)
    let last: Int64? = try database.value(
      "SELECT seq FROM clinic.journal WHERE at <= ? ORDER BY seq DESC LIMIT 1", [end.milliseconds])
    guard let last else {
      let first: Int64? = try database.value("SELECT at FROM clinic.journal ORDER BY seq LIMIT 1")
      guard let first else { throw StorageError.damaged(detail: "journal") }
      throw StorageError.beforeClinic(day, began: zone.day(of: Instant(milliseconds: first)))
    }
    self.last = last
  }

  /// Makes the facts of the day from those of now or from nothing, whichever is less work, and cuts the journal.
  func lay(_ way: Way?) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA clinic.user_version") ?? 0
    try database.execute(sql: "PRAGMA main.user_version = \(version)")
    let tables = try PastTables(database)
    switch try way ?? shorterWay() {
    case .back:
      try tables.create()
      try tables.createIndexes()
      try tables.copy()
      try rewind()
    case .forth:
      try tables.create()
      try replay()
      try tables.createIndexes()
    }
    try cutJournal()
  }

  /// How the facts of a day are found.
  enum Way {
    /// What stands in the file, and later units taken back.
    case back
    /// Nothing, and the units up to the day done again.
    case forth
  }

  /// The way on which fewer bytes of the journal are applied. To apply one costs about as much as to copy the facts
  /// that five of it have made.
  private func shorterWay() throws -> Way {
    let first = (last + 1) * JournalWriter.partsPerUnit
    let row = try database.first(
      """
      SELECT coalesce(sum(length(changeset)) FILTER (WHERE id < ?1), 0) AS before,
        coalesce(sum(length(changeset)) FILTER (WHERE id >= ?1), 0) AS after
      FROM clinic.journalPart
      """, [first])
    let (before, after): (Int64, Int64) = (row?["before"] ?? 0, row?["after"] ?? 0)
    return before < after + (before + after) / 5 ? .forth : .back
  }

  /// Takes the later units back, last to first.
  private func rewind() throws {
    let parts = try RawStatement(
      database,
      """
      SELECT epoch, changeset FROM clinic.journalPart JOIN clinic.journal
      ON seq = journalPart.id / \(JournalWriter.partsPerUnit)
      WHERE journalPart.id >= ? ORDER BY journalPart.id DESC
      """)
    parts.bind(1, (last + 1) * JournalWriter.partsPerUnit)
    var chunks = ChangeChunks(database)
    while try parts.next() {
      try chunks.add(Changeset(bytes: Array(parts.bytes(1))).inverted(), epoch: parts.integer(0))
    }
    try chunks.flush()
  }

  /// Does all units up to the day again, first to last.
  private func replay() throws {
    let parts = try RawStatement(
      database,
      """
      SELECT epoch, changeset FROM clinic.journalPart JOIN clinic.journal
      ON seq = journalPart.id / \(JournalWriter.partsPerUnit)
      WHERE journalPart.id < ? ORDER BY journalPart.id
      """)
    parts.bind(1, (last + 1) * JournalWriter.partsPerUnit)
    var chunks = ChangeChunks(database)
    while try parts.next() {
      try chunks.add(Changeset(bytes: Array(parts.bytes(1))), epoch: parts.integer(0))
    }
    try chunks.flush()
  }

  /// Lets the journal, and what stands beside it, end with the day.
  private func cutJournal() throws {
    try database.execute(
      sql: """
        CREATE TEMP VIEW journal AS SELECT * FROM clinic.journal WHERE seq <= \(last);
        CREATE TEMP VIEW trace AS SELECT * FROM clinic.trace WHERE seq <= \(last);
        CREATE TEMP VIEW personalRead AS SELECT * FROM clinic.personalRead WHERE at <= \(end.milliseconds);
        CREATE TEMP VIEW backup AS SELECT * FROM clinic.backup WHERE madeAt <= \(end.milliseconds);
        """)
  }
}
