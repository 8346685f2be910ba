import CSQLiteSession
import GRDB
import Glibc

/// Copies of a clinic's file, made while others work with it: each shows one moment.
enum ClinicCopy {
  /// Copies a clinic to a path where nothing stands yet; it appears there only when it is whole and on the disk.
  ///
  /// - Throws: `StorageError.alreadyThere`, `.directoryNotWritable`, `.full`.
  static func make(of connection: Connection, at path: String) throws {
    try ClinicFile.requireNothing(at: path)
    try StorageError.translating(path: path) {
      let draft = DraftFile(for: path)
      defer { draft.discard() }
      try pour(connection, into: draft.path)
      try draft.publish()
    }
  }

  /// Copies a clinic for a trial, and removes the copy after it.
  static func rehearse<Result>(
    with connection: Connection, beside path: String, _ body: (Connection) throws -> Result
  ) throws -> Result {
    try StorageError.translating(path: path) {
      let draft = DraftFile(for: path)
      defer { draft.discard() }
      try pour(connection, into: draft.path)
      let copy = try Connection(path: draft.path)
      let result = try body(copy)
      try copy.queue.close()
      return result
    }
  }

  /// Copies all pages in one go: what others write meanwhile does not get in, and does not have to wait.
  private static func pour(_ connection: Connection, into path: String) throws {
    let copy = try DatabaseQueue(path: path)
    try connection.queue.backup(to: copy)
    try copy.close()
    try sync(path)
  }

  private static func sync(_ path: String) throws(StorageError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .inputOutput(path: path) }
  }
}
