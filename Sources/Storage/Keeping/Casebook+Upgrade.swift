public import Domain
import GRDB

extension Casebook {
  /// What an upgrade did to a clinic's file.
  public struct Upgrade: Sendable {
    /// The number of the schema it had.
    public let from: Int
    /// The number of the schema it has.
    public let to: Int
    /// Where the file stands as it was before; nil where only packs were loaded, which an undo takes back.
    public let copy: String?
    /// The workflows that were loaded because the program's are newer.
    public let packs: [Workflow]
  }

  /// Brings a clinic's file to this program's schema. No other command does.
  ///
  /// The whole upgrade is tried on a scratch copy first, and verified there; then the file as it is gets copied
  /// beside itself; only then is it changed, in one transaction a schema.
  ///
  /// Then the program's packs that are newer than the file's are loaded, each as a unit of its own: new cases
  /// follow them, and those under way keep the version that they began with.
  ///
  /// - Parameters:
  ///   - login: Whose login does it; an admin's.
  ///   - packs: The workflows that the program carries.
  /// - Returns: nil where the file has that schema and those packs already.
  /// - Throws: `StorageError.newer`, `.notAllowed`, `.upgradeRefused` with what the trial found; then the file was
  ///   left as it was.
  public static func upgrade(
    at path: String, login: String, packs: [Workflow], now: Instant
  ) throws -> Upgrade? {
    try upgrade(at: path, login: login, packs: packs, now: now, migrator: .embedded)
  }

  static func upgrade(
    at path: String, login: String, packs: [Workflow] = [], now: Instant, migrator: Migrator
  ) throws -> Upgrade? {
    try ClinicFile.requireClinic(at: path)
    return try StorageError.translating(path: path) {
      let connection = try Connection(path: path)
      let latest = migrator.steps.count
      let version = try connection.queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      guard version <= latest else { throw StorageError.newer(found: version, known: latest) }
      let actor = try Casebook(connection, schema: version).actor(login: login)
      guard Access.reach(of: .migrate, for: actor.roles) != nil else {
        throw StorageError.notAllowed(.migrate)
      }
      guard version < latest else {
        let loaded = try Casebook(connection, schema: latest).loadNewer(packs, by: actor, at: now)
        return loaded.isEmpty ? nil : Upgrade(from: version, to: latest, copy: nil, packs: loaded)
      }
      try ClinicCopy.rehearse(with: connection, beside: path) { copy in
        try migrator.migrate(copy, by: actor, at: now)
        _ = try Casebook(copy, schema: latest).loadNewer(packs, by: actor, at: now)
        let findings = try copy.queue.read { database in
          var verifier = Verifier(database, schema: migrator)
          try verifier.run()
          return verifier.findings
        }
        guard findings.isEmpty else { throw StorageError.upgradeRefused(findings: findings.count) }
      }
      let copy = try freePath(for: "\(path).v\(version)")
      try ClinicCopy.make(of: connection, at: copy)
      try migrator.migrate(connection, by: actor, at: now)
      let loaded = try Casebook(connection, schema: latest).loadNewer(packs, by: actor, at: now)
      return Upgrade(from: version, to: latest, copy: copy, packs: loaded)
    }
  }

  /// A path that is not taken: as it is, or with a number behind it.
  private static func freePath(for path: String) throws -> String {
    for number in 1...1000 {
      let candidate = number == 1 ? path : "\(path)-\(number)"
      if ClinicFile.isFree(candidate) { return candidate }
    }
    throw StorageError.alreadyThere(path: path)
  }
}
