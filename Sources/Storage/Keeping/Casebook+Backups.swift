public import Domain
import Foundation
import GRDB
import Glibc

extension Casebook {
  /// Copies the clinic's file while everybody goes on working, writes the SHA-256 of the copy beside it, and
  /// remembers it.
  ///
  /// - Parameter path: Where the copy will stand; nothing may be there yet.
  /// - Throws: `StorageError.notAllowed`, `.alreadyThere`, `.directoryNotWritable`, `.full`; then nothing is left of
  ///   the copy.
  public func backUp(to path: String, by actor: Actor, at now: Instant) throws -> Backup {
    try require(.backUp, of: actor)
    try ClinicFile.requireNothing(at: Sidecar.path(of: path))
    let (head, fingerprint) = try ClinicCopy.make(of: connection, at: path)
    // A copy that nobody will know of could only be mistaken for a good one.
    var unknown = [path]
    defer { unknown.forEach { unlink($0) } }
    try Sidecar.write(fingerprint.digest, of: path)
    unknown.append(Sidecar.path(of: path))
    let backup = try remember(head, fingerprint, madeAt: now, testedAt: nil, by: actor, at: now)
    unknown = []
    return backup
  }

  /// The backups that the clinic remembers, the latest first.
  ///
  /// - Throws: `StorageError.notAllowed`.
  public func backups(limit: Int = 50, by actor: Actor) throws -> (rows: [Backup], total: Int) {
    try read(.inspectFile, by: actor) { database, _ in
      let rows = try database.all("SELECT * FROM backup ORDER BY id DESC LIMIT ?", [limit])
      return (rows.map(Backup.init), try database.value("SELECT count(*) FROM backup") ?? 0)
    }
  }

  /// Restores a backup to scratch, checks it there, and compares it with the clinic: a good one is a true earlier
  /// state of it. A good test is remembered.
  ///
  /// - Parameter folder: A folder for temporary files, with room for the copy.
  /// - Throws: `StorageError.notAllowed`, `.noBackup`, `.newer`, `.full`.
  public func testBackup(
    at path: String, scratch folder: String, by actor: Actor, at now: Instant
  ) throws -> BackupTest {
    try require(.backUp, of: actor)
    var test = try BackupProof.run(path, scratch: folder)
    if let head = test.head { try compare(&test, head) }
    if test.findings.isEmpty, let head = test.head {
      _ = try remember(
        head, test.fingerprint, madeAt: head.at, testedAt: now, by: actor, at: now)
    }
    return test
  }

  /// Restores a backup to a place where nothing stands, after it has been tested; the place is left empty where the
  /// test finds anything. It needs no clinic: who can read the backup may restore it.
  ///
  /// In a folder that hands its group on and lets it write, the group may read and write the file too.
  ///
  /// - Parameter folder: A folder for temporary files, with room for a copy.
  /// - Throws: `StorageError.noBackup`, `.alreadyThere`, `.directoryNotWritable`, `.onNetwork`, `.newer`, `.full`,
  ///   `.backupChanged`.
  public static func restore(
    _ backup: String, to path: String, scratch folder: String
  ) throws -> BackupTest {
    try requirePlace(at: path)
    let test = try BackupProof.run(backup, scratch: folder)
    guard test.findings.isEmpty else { return test }
    let draft = DraftFile(for: path)
    defer { draft.discard() }
    guard try Fingerprint(copying: backup, to: draft.path) == test.fingerprint else {
      throw StorageError.backupChanged(path: backup)
    }
    try draft.publish(isShared: ClinicFile.isShared(folder: ClinicFile.directory(of: path)))
    return test
  }

  private func compare(_ test: inout BackupTest, _ head: JournalHead) throws {
    let (own, known) = try view { database -> (Data?, [Data]) in
      let digests = try database.all("SELECT digest FROM backup WHERE seq = ?", [head.seq])
      return (
        try database.value("SELECT digest FROM journal WHERE seq = ?", [head.seq]),
        digests.map { $0["digest"] }
      )
    }
    if own != head.digest { test.findings.append(.otherHistory(unit: head.seq)) }
    if known.contains(test.fingerprint.digest) {
      test.isKnown = true
    } else if !known.isEmpty, !test.isKnown {
      test.findings.append(.notAsMade)
    }
  }

  /// Notes a backup, or when one that is known was tested. Of an unknown one the moment of its last change is noted:
  /// it cannot be older than that.
  private func remember(
    _ head: JournalHead, _ fingerprint: Fingerprint, madeAt: Instant, testedAt: Instant?, by actor: Actor,
    at now: Instant
  ) throws -> Backup {
    try write(.backUp, by: actor, at: now) { book in
      let database = book.database
      if let testedAt {
        try database.run(
          "UPDATE backup SET testedAt = ? WHERE digest = ?", [testedAt.milliseconds, fingerprint.digest])
      }
      if testedAt == nil || database.changesCount == 0 {
        try database.run(
          "INSERT INTO backup (madeAt, seq, head, size, digest, testedAt) VALUES (?, ?, ?, ?, ?, ?)",
          [
            madeAt.milliseconds, head.seq, head.digest, fingerprint.size, fingerprint.digest,
            testedAt?.milliseconds,
          ])
      }
      let row = try database.first(
        "SELECT * FROM backup WHERE digest = ? ORDER BY id DESC LIMIT 1", [fingerprint.digest])
      guard let row else { throw StorageError.damaged(detail: "backup") }
      return Backup(row)
    }.result
  }

  /// Refuses before anything is done what the actor's roles do not allow.
  func require(_ deed: Deed, of actor: Actor) throws(StorageError) {
    guard Access.reach(of: deed, for: actor.roles) != nil else { throw .notAllowed(deed) }
  }
}
