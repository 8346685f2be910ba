public import Domain

/// One unit of the journal, as people read it.
public struct HistoryUnit: Sendable {
  /// Somebody in the journal.
  public struct Who: Sendable, Hashable {
    /// `OR-0007`; a dash where the register does not know the person any more.
    public let code: String
    /// Once erased, what stands in its place; nil where nobody knows the person any more.
    public let name: String?
  }

  /// Its number.
  public let seq: Int64
  /// When it was written.
  public let at: Instant
  /// Whose login wrote it.
  public let actor: Who
  /// In whose name, where that is somebody else.
  public let onBehalfOf: Who?
  /// What was done; nil for a deed of a newer program.
  public let deed: Deed?
  /// Codes of what it was about, the main thing first.
  public let about: [String]
  /// The unit that it takes back.
  public let undoes: Int64?
  /// The unit that took it back and still holds.
  public let undoneBy: Int64?
}

/// One field of one thing that a unit changed.
public struct HistoryChange: Sendable {
  /// The unit.
  public let unit: Int64
  /// The thing, such as `KI-2026-0042`.
  public let thing: String
  /// Stable name of the field, such as `caseFile.title`.
  public let fieldID: String
  /// The field as people call it.
  public let field: Bilingual
  /// What it was before.
  public let before: HistoryValue
  /// What it has been since.
  public let after: HistoryValue
}

/// A value in the history, with everything looked up that an id stands for.
public enum HistoryValue: Sendable, Hashable {
  case missing
  /// The reader has no right to it.
  case hidden
  /// The text was emptied for good.
  case redacted
  case text(String)
  case code(String)
  /// A word of a closed vocabulary, with its stable id.
  case label(id: String, Bilingual)
  case integer(Int)
  case flag(Bool)
  case instant(Instant)
  case day(Day)
  case clock(Clock)
}

/// A piece of the history.
public struct HistoryPage: Sendable {
  /// The units, newest first.
  public let units: [HistoryUnit]
  /// How many fit in all.
  public let total: Int
  /// What they changed, field by field; only where one thing or one unit was asked for.
  public let changes: [HistoryChange]
  /// How many changes were left out, because there are too many to read.
  public let furtherChanges: Int
}

/// Which units are wanted.
public struct HistoryFilter: Sendable {
  /// Only those about a thing.
  public var thing: Thing?
  /// Only this one.
  public var unit: Int64?
  /// Only what this person did: by their own login, or by another one in their name; also as an entry that was merged
  /// into theirs.
  public var person: Identifier<Person>?
  /// At most so many units, the newest.
  public var limit = 20
  /// At most so many changes.
  public var changeLimit = 500

  /// Wants the newest units of everything until something else is set.
  public init() {}
}
