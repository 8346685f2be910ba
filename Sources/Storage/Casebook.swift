public import Domain
import GRDB

/// The one door to a clinic's data. Command line, shell, pages and tests all go through it.
///
/// Every write is one unit: authorised, journaled, undoable. Every read is checked against the reader's rights.
public struct Casebook: Sendable {
  let connection: Connection
  /// Leads to the file itself, also where a past day is shown: who reads what is recorded there.
  let present: Connection
  /// The number of the schema that the file must have.
  private let schema: Int
  /// Where the file stands; nil where the clinic is in memory only.
  private let place: FilePlace?
  /// What holds for the whole clinic.
  public let clinic: Clinic
  /// The day at whose end the file stood as it is shown here; nil for the file as it is.
  public let knownOn: Day?
  private var isRehearsal = false

  /// The same clinic to try something out on: every write is checked and done in full, and then none of it stays.
  ///
  /// For what takes a while to write: whether it may be saved is known before somebody begins.
  public func rehearsal() -> Casebook {
    var copy = self
    copy.isRehearsal = true
    return copy
  }

  /// Opens a clinic's file.
  ///
  /// - Throws: `StorageError` where the path holds no clinic, another program's file, a schema that is newer or
  ///   older than this program's, or lies on another machine's disk.
  public init(path: String) throws {
    try self.init(path: path, on: FileSystem.of)
  }

  init(path: String, on probe: FileSystem.Probe) throws {
    try ClinicFile.requireClinic(at: path, on: probe)
    let place = try FilePlace(path: path)
    self = try StorageError.translating(path: path) {
      try Casebook(Connection(path: path), schema: Migrator.latest, at: place)
    }
    try requireFile()
  }

  /// Makes sure that the clinic's file is still the one that was opened.
  ///
  /// - Throws: `StorageError.removed`, `.replaced`.
  public func requireFile() throws {
    try place?.check()
  }

  /// Whether this process runs as the owner of a clinic's file, whom the file trusts with everything, or as root.
  public static func isOwner(ofFileAt path: String) -> Bool {
    ClinicFile.isOwned(path)
  }

  init(
    _ connection: Connection, schema: Int, at place: FilePlace? = nil, knownOn: Day? = nil,
    present: Connection? = nil
  ) throws {
    self.connection = connection
    self.present = present ?? connection
    self.schema = schema
    self.knownOn = knownOn
    self.place = place
    clinic = try connection.queue.unsafeRead { database in
      try Self.require(schema, in: database)
      return try Clinic(database)
    }
  }

  /// Makes sure that a file has the schema that this casebook was opened for; somebody may upgrade it meanwhile.
  private static func require(_ schema: Int, in database: Database) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= schema else { throw StorageError.newer(found: version, known: schema) }
    guard version == schema else { throw StorageError.older(found: version, known: schema) }
  }

  /// The result of a write.
  public struct Written<Result> {
    /// What the write made.
    public let result: Result
    /// Its number in the journal; nil where nothing had to be changed.
    public let unit: Int64?
  }

  /// Does one unit of work: all of it, or none.
  ///
  /// - Parameters:
  ///   - deed: What is done; refused unless the actor's roles allow it.
  ///   - actor: Who is at work.
  ///   - now: The instant of the write.
  /// - Throws: `StorageError.notAllowed`, `.past`, and what `body` throws; then nothing was changed.
  func write<Result>(
    _ deed: Deed, by actor: Actor, at now: Instant, mode: Mode = .write,
    _ body: (inout Book) throws -> Result
  ) throws -> Written<Result> {
    guard Access.reach(of: deed, for: actor.roles) != nil else { throw StorageError.notAllowed(deed) }
    try requirePresent()
    return try StorageError.translating(path: connection.queue.path) {
      try connection.queue.writeWithoutTransaction { database in
        var written: Written<Result>?
        try database.inTransaction(.immediate) {
          try requireFile()
          try Self.require(schema, in: database)
          var book = try Book(database, actor: actor, now: now, clinic: clinic, deed: deed)
          let result = try connection.mode.during(mode) {
            let result = try body(&book)
            try book.finish()
            return result
          }
          let isKept = !isRehearsal && !book.journal.isEmpty
          written = Written(result: result, unit: isKept ? book.journal.seq : nil)
          return isRehearsal ? .rollback : .commit
        }
        guard let written else { throw StorageError.damaged(detail: "transaction") }
        return written
      }
    }
  }

  /// Reads in one consistent view.
  ///
  /// - Throws: `StorageError.notAllowed` unless the actor's roles allow the deed.
  func read<Result>(
    _ deed: Deed, by actor: Actor, _ body: (Database, Access.Reach) throws -> Result
  ) throws -> Result {
    guard let reach = Access.reach(of: deed, for: actor.roles) else { throw StorageError.notAllowed(deed) }
    return try view { try body($0, reach) }
  }

  /// Reads in one consistent view what everybody may know.
  func view<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try StorageError.translating(path: present.queue.path) {
      try connection.queue.unsafeRead { database in try database.viewing(body) }
    }
  }
}
