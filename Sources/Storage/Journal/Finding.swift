/// Something that is not as the journal says.
public enum Finding: Sendable, Hashable {
  /// SQLite itself finds a flaw in the file, in its words; then rows are not read.
  case unsound(flaw: String)
  /// A unit is missing from the journal.
  case unitMissing(seq: Int64)
  /// A unit's digest does not follow from the one before, its row and its parts.
  case chainBroken(seq: Int64)
  /// A part of the journal cannot be read as a changeset.
  case partUnreadable(seq: Int64, part: Int64)
  /// A part belongs to no unit, or to none of its parts.
  case partAdded(seq: Int64, part: Int64)
  /// A unit lacks a part.
  case partMissing(seq: Int64, part: Int64)
  /// The units of a schema do not fit one after the other.
  case replayFailed(epoch: Int64)
  /// A row differs from the journal in these columns.
  case rowChanged(table: String, key: String, columns: [String])
  /// A row is gone that the journal knows.
  case rowMissing(table: String, key: String)
  /// A row is there that the journal does not know.
  case rowAdded(table: String, key: String)
  /// A text or a person's particulars differ from their digest.
  case bodyChanged(table: String, id: Int64)
  /// A text or a person's particulars were emptied, and no unit says so.
  case bodyEmptied(table: String, id: Int64)
  /// A text or a person's particulars are gone.
  case bodyMissing(table: String, id: Int64)
  /// A text or particulars are there that no fact knows.
  case bodyAdded(table: String, id: Int64)
  /// The bytes of a file differ from their digest.
  case fileChanged(digest: String)
  /// The bytes of a file were emptied, and no unit says so.
  case fileEmptied(digest: String)
  /// The bytes of a file are gone.
  case fileMissing(digest: String)
  /// Bytes are there that no fact knows.
  case fileAdded(digest: String)
  /// A table, index or trigger is gone.
  case schemaMissing(kind: String, name: String)
  /// A table, index or trigger is not the program's.
  case schemaChanged(kind: String, name: String)
  /// A table, index or trigger is there that the program does not know.
  case schemaAdded(kind: String, name: String)
  /// A counter is behind a number that was given already.
  case counterBehind(name: String)
}

/// What `verify` found.
public struct Verification: Sendable {
  /// How many units the journal has; nil where the tables are not the program's, so that nothing was read.
  public let units: Int64?
  /// How many rows were compared with the replay; nil where none was.
  public let rows: Int64?
  /// The last digest, in hexadecimal: kept outside, it proves the journal up to here; nil where it was not read.
  public let head: String?
  /// What is not as it should be; empty where all is well.
  public let findings: [Finding]
}
