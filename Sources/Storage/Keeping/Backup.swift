public import Domain
import Foundation
import GRDB

/// A copy of the clinic's file, as the clinic remembers it; where it stands now, only people know.
public struct Backup: Sendable, Hashable {
  /// When it was made.
  public let madeAt: Instant
  /// The number of the last change in it.
  public let unit: Int64
  /// The digest of the history up to there, in hexadecimal.
  public let head: String
  /// In bytes.
  public let size: Int64
  /// The SHA-256 of its bytes, in hexadecimal.
  public let digest: String
  /// When it was last restored to scratch and found whole; nil while nobody has tried.
  public let testedAt: Instant?

  init(_ row: Row) {
    madeAt = row.instant("madeAt")
    unit = row["seq"]
    head = (row["head"] as Data).hexadecimal
    size = row["size"]
    digest = (row["digest"] as Data).hexadecimal
    testedAt = row.optionalInstant("testedAt")
  }
}

/// What came out when a backup was restored to scratch.
public struct BackupTest: Sendable {
  /// The SHA-256 of its bytes, in hexadecimal.
  public var digest: String { fingerprint.digest.hexadecimal }
  /// In bytes.
  public var size: Int64 { fingerprint.size }
  /// The number of the last change in it; nil where it could not be read.
  public private(set) var unit: Int64?
  /// The digest of the history up to there, in hexadecimal.
  public private(set) var headDigest: String?
  /// When that change was made: the moment whose state it holds.
  public private(set) var moment: Instant?
  /// What is not as it should be; empty where the backup can be relied on.
  public internal(set) var findings: [BackupFinding] = []
  /// Whether something that was noted when it was made says that its bytes are still those.
  public internal(set) var isKnown = false
  /// Whether its schema is older than this program's, so that it has to be upgraded after it was restored.
  public internal(set) var isOlder = false

  /// Whose backup it is; nil where it could not be read.
  public internal(set) var clinic: Clinic?

  let fingerprint: Fingerprint
  var head: JournalHead? {
    didSet {
      unit = head?.seq
      headDigest = head?.digest.hexadecimal
      moment = head?.at
    }
  }

  init(_ fingerprint: Fingerprint) {
    self.fingerprint = fingerprint
  }
}

/// Why a backup cannot be relied on.
public enum BackupFinding: Sendable, Hashable {
  /// Its bytes are not those whose digest stands beside it.
  case digestDiffers
  /// What stands beside it is no digest.
  case digestUnreadable
  /// The clinic made a backup with the same last change, but not with these bytes.
  case notAsMade
  /// A log stands beside it: it is a file in use, and half of it may be in the log.
  case inUse
  /// It is no clinic's file.
  case notAClinic
  /// It should have so many bytes, by what it says of itself.
  case sizeDiffers(expected: Int64, found: Int64)
  /// SQLite could not read it, by its extended result code.
  case unreadable(code: Int32)
  /// What SQLite says of its inner order.
  case unsound(String)
  /// Rows of a table refer to what is not there.
  case danglingRows(table: String)
  /// It does not agree with its own history; the finding's id, and its sentence.
  case history(id: String, Bilingual)
  /// The clinic's own history has another digest there, or never came so far.
  case otherHistory(unit: Int64)
}
