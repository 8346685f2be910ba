import Domain
import GRDB
import Schema

/// Brings a file's schema from one number to a later one. Forward only.
struct Migrator: Sendable {
  /// A step of the schema: its statements, and the facts that have to be filled in along with it.
  struct Step: Sendable {
    let number: Int
    let sql: String
    /// Writes facts into the new schema, as a journaled unit of its own.
    var backfill: (@Sendable (inout Book) throws -> Void)?
  }

  let steps: [Step]

  /// The number of the newest schema that this program knows.
  static var latest: Int { Schema.migrations.count }

  /// The migrations that the program carries.
  static var embedded: Migrator {
    Migrator(
      steps: Schema.migrations.map { migration in
        Step(number: migration.number, sql: migration.sql, backfill: backfills[migration.number])
      })
  }

  /// What each migration fills in.
  private static let backfills: [Int: @Sendable (inout Book) throws -> Void] = [2: fillInKeep]

  /// Lays down the tables of a new file; its first unit is written by whoever makes the clinic.
  func create(_ connection: Connection) throws {
    try connection.queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA application_id = \(ClinicFile.applicationID)")
      try database.inTransaction(.immediate) {
        try connection.mode.during(.migrate) {
          for step in steps {
            try apply(step, to: database)
          }
        }
        return .commit
      }
    }
  }

  /// Applies what a file lacks; each backfill is a unit of the journal.
  func migrate(_ connection: Connection, by actor: Actor, at now: Instant) throws {
    try connection.queue.writeWithoutTransaction { database in
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      for step in steps where step.number > version {
        try database.inTransaction(.immediate) {
          try connection.mode.during(.migrate) {
            try apply(step, to: database)
            guard let backfill = step.backfill else { return }
            var book = try Book(
              database, actor: actor, now: now, clinic: Clinic(database), deed: .migrate)
            try backfill(&book)
            try book.finish()
          }
          return .commit
        }
      }
    }
  }

  private func apply(_ step: Step, to database: Database) throws {
    let before = try Self.widths(database)
    try database.execute(sql: step.sql)
    try Self.fillRows(of: before, in: database)
    try database.execute(sql: "PRAGMA user_version = \(step.number)")
  }

  /// How many columns each journaled table has.
  private static func widths(_ database: Database) throws -> [String: Int] {
    var widths: [String: Int] = [:]
    for table in try ChangeRecorder.journaledTables(database) {
      widths[table] = try database.columns(in: table).count
    }
    return widths
  }

  /// Writes the defaults of new columns into the rows that were there before.
  ///
  /// SQLite only pretends that they are there, and its session extension (3.40) then records null for them: what
  /// it recorded could not be taken back.
  private static func fillRows(of before: [String: Int], in database: Database) throws {
    for (table, width) in before.sorted(by: { $0.key < $1.key }) {
      let columns = try database.columns(in: table)
      guard columns.count > width, let last = columns.last else { continue }
      try database.execute(sql: "UPDATE \(table) SET \(last.name) = \(last.name)")
    }
  }
}
