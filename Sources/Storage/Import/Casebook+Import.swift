public import Domain
import Foundation
import GRDB

extension Casebook {
  /// Imports an event log: its cases get its events as transitions, under a workflow read off the log itself.
  ///
  /// All or nothing, as one unit that one undo takes back.
  ///
  /// - Parameters:
  ///   - isTrial: Checks everything and writes nothing.
  ///   - progress: Called now and then with the bytes read and the bytes in all.
  /// - Throws: `ImportRefusal` with every bad row; `UnreadableTable`; `StorageError.noSuchColumn`, `.emptyLog`,
  ///   `.tooManyActivities`, `.alreadyImported`.
  public func importLog(
    _ log: LogImport, isTrial: Bool, by actor: Actor, at now: Instant,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> Written<LogImport.Outcome> {
    guard Access.reach(of: .importLog, for: actor.roles) != nil else {
      throw StorageError.notAllowed(.importLog)
    }
    let stage = try StorageError.translating(path: connection.queue.path) {
      try connection.queue.writeWithoutTransaction { database in
        var stage = try ImportStage(database, log)
        try database.inTransaction(.deferred) {
          try stage.fill(progress: progress)
          return .commit
        }
        return stage
      }
    }
    defer { clearStage() }
    if isTrial {
      try view { try $0.refuseRepetition(of: log, stage.digest) }
      return Written(result: try trial(of: stage, at: now), unit: nil)
    }
    return try write(.importLog, by: actor, at: now, mode: .import) { book in
      try book.database.refuseRepetition(of: log, stage.digest)
      return try book.importLog(log, from: stage)
    }
  }

  private func trial(of stage: ImportStage, at now: Instant) throws -> LogImport.Outcome {
    var outcome = LogImport.Outcome(of: stage)
    try view { database in
      try stage.forEachCase(in: database) { outcome.count($0, asOf: now) }
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

extension Database {
  /// Refuses cases that a log of the same name holds already: a longer export of it, or the same with other line ends.
  private func refuseOverlap(with log: LogImport) throws {
    let former = try first(
      """
      SELECT max(trace.seq) AS unit FROM batch JOIN wordBody ON wordBody.word = batch.name
      JOIN trace ON trace.thing = batch.id WHERE wordBody.body = ?
      """, [log.name])
    guard let unit: Int64 = former?["unit"] else { return }
    let count: Int =
      try value(
        """
        SELECT count(*) FROM batch JOIN wordBody ON wordBody.word = batch.name
        JOIN caseFile ON caseFile.batch = batch.id JOIN wordBody AS title ON title.word = caseFile.title
        WHERE wordBody.body = ? AND CAST(title.body AS BLOB) IN (SELECT CAST(name AS BLOB) FROM stagedEvent)
        """, [log.name]) ?? 0
    if count > 0 { throw StorageError.casesImported(count: count, name: log.name, unit: unit) }
  }

  /// Refuses a log whose import still holds: their cases would count twice.
  fileprivate func refuseRepetition(of log: LogImport, _ digest: Data) throws {
    guard !log.isRepeated else { return }
    // An undo takes the batch away; the first unit about it is the import.
    let unit: Int64? = try value(
      """
      SELECT min(trace.seq) FROM batch JOIN trace ON trace.thing = batch.id WHERE batch.digest = ?
      """, [digest])
    if let unit { throw StorageError.alreadyImported(path: log.path, unit: unit) }
    try refuseOverlap(with: log)
  }
}
