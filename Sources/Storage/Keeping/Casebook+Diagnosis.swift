public import Domain
import GRDB
import Glibc

extension Casebook {
  /// Looks at everything that can go wrong with a clinic's file.
  ///
  /// - Parameter limit: How many days old the newest tested backup may be.
  /// - Throws: `StorageError.notAllowed`.
  public func diagnose(backupLimit limit: Int, by actor: Actor, at now: Instant) throws -> [Diagnosis] {
    try require(.inspectFile, of: actor)
    let flaws = try StorageError.translating(path: connection.queue.path) {
      try connection.queue.unsafeRead { try SQLiteCheck.flaws(of: $0) }
    }
    let contents =
      flaws.isEmpty
      ? try contents(backupLimit: limit, by: actor, at: now) : [.integrity(flaws: flaws.count)]
    return contents + Self.surroundings(of: connection.queue.path)
  }

  /// What a file in good order says of itself.
  private func contents(backupLimit limit: Int, by actor: Actor, at now: Instant) throws -> [Diagnosis] {
    try read(.inspectFile, by: actor) { database, _ in
      let tables = try SQLiteCheck.tablesWithDanglingRows(in: database)
      var verifier = Verifier(database)
      try verifier.run()
      let result = verifier.verification
      let tested: Int64? = try database.value("SELECT max(madeAt) FROM backup WHERE testedAt IS NOT NULL")
      return [
        .integrity(flaws: 0), .references(tables: tables.count),
        .history(findings: result.findings.count, units: result.units),
        .erasure(try database.unfinishedErasure()),
        .backup(days: tested.map { Int((now.milliseconds - $0) / 86_400_000) }, limit: limit),
      ]
    }
  }

  /// What the operating system says of the file; nothing of a clinic in memory.
  private static func surroundings(of path: String) -> [Diagnosis] {
    var file = stat()
    var folder = stat()
    var space = statvfs()
    let directory = ClinicFile.directory(of: path)
    guard stat(path, &file) == 0, stat(directory, &folder) == 0, statvfs(directory, &space) == 0 else {
      return []
    }
    var log = stat()
    let logSize = stat(path + "-wal", &log) == 0 ? Int64(log.st_size) : 0
    let free = Int64(clamping: UInt64(space.f_bavail) * UInt64(space.f_frsize))
    return [
      .space(free: free, needed: Int64(file.st_size) + logSize), .log(size: logSize),
      .rights(flaw(file: file.st_mode, folder: folder.st_mode)),
      .leftovers(DraftFile.leftovers(in: directory)),
    ] + (FileSystem.of(path).map { [.fileSystem($0)] } ?? [])
  }

  private static func flaw(file: mode_t, folder: mode_t) -> Diagnosis.RightsFlaw? {
    if file & 0o006 != 0 { return .readable }
    if folder & 0o002 != 0 { return .openFolder }
    // Members make the log and its index, which must belong to the group as well.
    if file & 0o020 != 0, folder & 0o020 == 0 || folder & S_ISGID == 0 { return .closedFolder }
    return nil
  }
}
