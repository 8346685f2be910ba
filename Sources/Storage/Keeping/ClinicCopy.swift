import CSQLiteSession
import Domain
import Foundation
import GRDB
import Glibc

/// The last unit of a journal: the moment that a copy shows.
struct JournalHead: Sendable, Hashable {
  let seq: Int64
  let digest: Data
  let at: Instant

  init(_ database: Database) throws {
    let row = try database.first("SELECT seq, at, digest FROM journal ORDER BY seq DESC LIMIT 1")
    guard let row else { throw StorageError.damaged(detail: "journal") }
    seq = row["seq"]
    digest = row["digest"]
    at = row.instant("at")
  }
}

/// Copies of a clinic's file, made while others work with it: each shows one moment.
enum ClinicCopy {
  /// Copies a clinic to a path where nothing stands yet; it appears there only when it is whole and on the disk.
  ///
  /// - Throws: `StorageError.alreadyThere`, `.directoryNotWritable`, `.full`.
  @discardableResult
  static func make(
    of connection: Connection, at path: String
  ) throws -> (head: JournalHead, fingerprint: Fingerprint) {
    try ClinicFile.requireNothing(at: path)
    return try StorageError.translating(path: path) {
      let draft = DraftFile(for: path)
      defer { draft.discard() }
      let head = try pour(connection, into: draft.path)
      let fingerprint = try Fingerprint(of: draft.path)
      try draft.publish()
      return (head, fingerprint)
    }
  }

  /// Copies a clinic for a trial, and removes the copy after it.
  static func rehearse<Result>(
    with connection: Connection, beside path: String, _ body: (Connection) throws -> Result
  ) throws -> Result {
    try StorageError.translating(path: path) {
      let draft = DraftFile(for: path)
      defer { draft.discard() }
      _ = try pour(connection, into: draft.path)
      let copy = try Connection(path: draft.path)
      let result = try body(copy)
      try copy.queue.close()
      return result
    }
  }

  /// Copies all pages in one go: what others write meanwhile does not get in, and does not have to wait.
  private static func pour(_ connection: Connection, into path: String) throws -> JournalHead {
    let copy = try DatabaseQueue(path: path)
    try connection.queue.backup(to: copy)
    let head = try copy.read { try JournalHead($0) }
    try copy.close()
    try sync(path)
    return head
  }

  private static func sync(_ path: String) throws(StorageError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .inputOutput(path: path) }
  }
}
