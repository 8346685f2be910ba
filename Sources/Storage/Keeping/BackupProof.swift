import Domain
import Foundation
import GRDB
import Glibc

/// The proof of a backup: it is restored to scratch, and everything that can be checked there is checked.
struct BackupProof {
  private let path: String
  private(set) var test: BackupTest

  /// Proves a backup.
  ///
  /// - Parameters:
  ///   - path: The backup; it is only read.
  ///   - folder: A folder for temporary files, with room for a copy.
  /// - Throws: `StorageError.noBackup`, `.notAFile`, `.unreadable`, `.full`, `.newer`; what is wrong with the backup itself is
  ///   found, not thrown.
  static func run(_ path: String, scratch folder: String) throws -> BackupTest {
    guard !ClinicFile.isFree(path) else { throw StorageError.noBackup(path: path) }
    try ClinicFile.requireRegularFile(at: path)
    let scratch = try ScratchFolder(in: folder)
    defer { scratch.remove() }
    let copy = scratch.file("klinik.db")
    var proof = BackupProof(path: path, test: BackupTest(try Fingerprint(copying: path, to: copy)))
    proof.compareWithSidecar()
    proof.lookForLog()
    if try proof.hasShape(ClinicHeader(at: copy)) { try proof.examine(copy) }
    return proof.test
  }

  private mutating func compareWithSidecar() {
    switch Sidecar.digest(of: path) {
    case nil: break
    case "": test.findings.append(.digestUnreadable)
    case test.digest: test.isKnown = true
    case .some: test.findings.append(.digestDiffers)
    }
  }

  private mutating func lookForLog() {
    var status = stat()
    if stat(path + "-wal", &status) == 0, status.st_size > 0 { test.findings.append(.inUse) }
  }

  private mutating func hasShape(_ header: ClinicHeader) -> Bool {
    guard header.isClinic else {
      test.findings.append(.notAClinic)
      return false
    }
    if header.size != test.size {
      test.findings.append(.sizeDiffers(expected: header.size, found: test.size))
    }
    return true
  }

  private mutating func examine(_ copy: String) throws {
    do {
      let connection = try Connection(path: copy)
      try connection.queue.unsafeRead { try checkOrder($0) }
      guard test.findings.isEmpty else { return }
      test.head = try connection.queue.read { try JournalHead($0) }
      test.clinic = try connection.queue.read { try Clinic($0) }
      try bringUpToDate(connection)
      try connection.queue.read { try checkHistory($0) }
      try connection.queue.close()
    } catch let error as DatabaseError {
      // A disk that fills up says nothing about the backup.
      guard error.resultCode != .SQLITE_FULL else { throw StorageError.full(path: copy) }
      test.findings.append(.unreadable(code: error.extendedResultCode.rawValue))
    } catch StorageError.damaged(_) {
      test.findings.append(.unreadable(code: ResultCode.SQLITE_CORRUPT.rawValue))
    }
  }

  private mutating func checkOrder(_ database: Database) throws {
    test.findings += try SQLiteCheck.flaws(of: database).map(BackupFinding.unsound)
    guard test.findings.isEmpty else { return }
    test.findings += try SQLiteCheck.tablesWithDanglingRows(in: database).map(BackupFinding.danglingRows)
  }

  /// A backup of an older schema is upgraded on the copy, since only this program's schema can be verified.
  private mutating func bringUpToDate(_ connection: Connection) throws {
    let version = try connection.queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    guard version <= Migrator.latest else {
      throw StorageError.newer(found: version, known: Migrator.latest)
    }
    guard version < Migrator.latest, let head = test.head else { return }
    test.isOlder = true
    let nobody = Actor(person: Identifier(rawValue: 0), roles: [])
    try Migrator.embedded.migrate(connection, by: nobody, at: head.at)
  }

  private mutating func checkHistory(_ database: Database) throws {
    var verifier = Verifier(database)
    try verifier.run()
    test.findings += try Casebook.sentences(of: verifier.findings, in: database).map {
      BackupFinding.history(id: $0.id, $0.sentence)
    }
  }
}

/// What SQLite itself can say of a file.
enum SQLiteCheck {
  /// Sentences of `PRAGMA integrity_check`, the first twenty; empty where all is well.
  ///
  /// To be asked outside a transaction: one in which damage was met does not end well.
  ///
  /// - Parameter quickly: Not to compare indexes with their tables, which takes the most time.
  static func flaws(of database: Database, quickly: Bool = false) throws -> [String] {
    do {
      let check = quickly ? "quick_check" : "integrity_check"
      return try String.fetchAll(database, sql: "PRAGMA \(check)(20)").filter { $0 != "ok" }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      // Some damage keeps the check itself from going on.
      return [error.message ?? "SQLite \(error.extendedResultCode.rawValue)"]
    }
  }

  /// Tables of which rows refer to what is not there.
  static func tablesWithDanglingRows(in database: Database) throws -> [String] {
    try Set(Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { $0["table"] as String }).sorted()
  }
}
