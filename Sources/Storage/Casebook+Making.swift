public import Domain
import GRDB

extension Casebook {
  /// Makes a clinic in a new file: its schema, its settings, its workflow and calendar, and its first admin.
  ///
  /// The clinic, the workflow and the admin are the journal's first unit. The file appears under its name only
  /// when it is whole.
  ///
  /// - Parameters:
  ///   - path: Where the file will stand; nil keeps the clinic in memory.
  ///   - calendar: The working calendar to begin with; nil for none, which then knows no year.
  ///   - login: The login of the first admin.
  ///   - isShared: Whether the file's group may read and write it too.
  /// - Throws: `StorageError.alreadyThere`, `.directoryNotWritable`, `.onNetwork`.
  public static func make(
    at path: String?, clinic: Clinic, workflow: Workflow, calendar: WorkCalendar? = nil, admin: Particulars,
    login: String,
    isShared: Bool = false, now: Instant
  ) throws -> Casebook {
    guard let path else {
      return try lay(Connection(path: nil), clinic, workflow, calendar, admin, login, now)
    }
    try requirePlace(at: path)
    return try StorageError.translating(path: path) {
      let draft = DraftFile(for: path)
      defer { draft.discard() }
      let connection = try Connection(path: draft.path)
      _ = try lay(connection, clinic, workflow, calendar, admin, login, now)
      try connection.queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      try connection.queue.close()
      try draft.publish(isShared: isShared)
      return try Casebook(path: path)
    }
  }

  /// Makes sure that a clinic could be made at a path, before anybody answers questions about it.
  ///
  /// - Throws: `StorageError.alreadyThere`, `.directoryNotWritable`, `.onNetwork`.
  public static func requirePlace(at path: String) throws {
    try requirePlace(at: path, on: FileSystem.of)
  }

  static func requirePlace(at path: String, on probe: FileSystem.Probe) throws(StorageError) {
    try ClinicFile.requireNothing(at: path)
    try ClinicFile.requireDisk(at: ClinicFile.directory(of: path), on: probe)
  }

  private static func lay(
    _ connection: Connection, _ clinic: Clinic, _ workflow: Workflow, _ calendar: WorkCalendar?,
    _ admin: Particulars, _ login: String, _ now: Instant
  ) throws -> Casebook {
    try connection.queue.writeWithoutTransaction { database in
      _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
    }
    try Migrator.embedded.create(connection)
    try connection.queue.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        // The first admin makes the clinic, and is its first row.
        let first = Identifier<Person>(rawValue: (Int64(clinic.site) << 40) + 1)
        let actor = Actor(person: first, roles: [.admin])
        var book = try Book(database, actor: actor, now: now, clinic: clinic, deed: .makeClinic)
        try connection.mode.during(.migrate) {
          let person = try book.addPerson(admin, agency: nil, roles: [.admin, .staff], logins: [login])
          try clinic.insert(into: database)
          _ = try book.addWorkflow(workflow)
          if let calendar { try book.loadCalendar(calendar) }
          book.about(.person(person.id))
          try book.finish()
        }
        return .commit
      }
    }
    return try Casebook(connection, schema: Migrator.latest)
  }
}
