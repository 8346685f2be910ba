public import Domain
import GRDB

extension Casebook {
  /// Imports an event log: its cases get its events as transitions, under a workflow read off the log itself.
  ///
  /// All or nothing, as one unit that one undo takes back.
  ///
  /// - Parameters:
  ///   - isTrial: Checks everything and writes nothing.
  ///   - progress: Called now and then with the bytes read and the bytes in all.
  /// - Throws: `ImportRefusal` with every bad row; `CSVError`; `StorageError.noSuchColumn`, `.emptyLog`,
  ///   `.tooManyActivities`.
  public func importLog(
    _ log: LogImport, isTrial: Bool, by actor: Actor, at now: Instant,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> Written<LogImport.Outcome> {
    guard Access.reach(of: .importLog, for: actor.roles) != nil else {
      throw StorageError.notAllowed(.importLog)
    }
    let stage = try StorageError.translating(path: connection.queue.path) {
      try connection.queue.writeWithoutTransaction { database in
        var stage = try ImportStage(database, log, now: now)
        try database.inTransaction(.deferred) {
          try stage.fill(progress: progress)
          return .commit
        }
        return stage
      }
    }
    defer { clearStage() }
    if isTrial { return Written(result: try trial(of: stage), unit: nil) }
    return try write(.importLog, by: actor, at: now, mode: .import) { try $0.importLog(log, from: stage) }
  }

  private func trial(of stage: ImportStage) throws -> LogImport.Outcome {
    var outcome = LogImport.Outcome()
    outcome.events = stage.events
    outcome.activities = stage.activities.names.count
    outcome.people = stage.people.names.count
    try view { database in
      outcome.cases = try database.value("SELECT count(DISTINCT name) FROM stagedEvent") ?? 0
      outcome.tabled = try database.value("SELECT count(*) FROM stagedCase") ?? 0
    }
    return outcome
  }

  /// Frees the space of a staged log; the connection's end would do so too, so that a failure is of no account.
  private func clearStage() {
    do {
      try connection.queue.writeWithoutTransaction { try ImportStage.clear($0) }
    } catch {}
  }
}
