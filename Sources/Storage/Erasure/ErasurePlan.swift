public import Domain

/// What erasing a person would take away, and what would stay.
public struct ErasurePlan: Sendable {
  /// How much of the clinic's facts is about the person; all of it stays.
  public struct Facts: Sendable {
    /// Cases the person takes part in or accompanies.
    public let cases: Int
    /// Sessions the person took part in.
    public let sessions: Int
    /// Follow-ups that are or were the person's.
    public let followUps: Int
    /// Units of the journal that are about the person or were done by the person.
    public let units: Int
  }

  /// Whom it is about.
  public let person: Person
  /// How many recordings of the particulars still say something: each correction made one more.
  public let versions: Int
  /// Texts that name the person, oldest first.
  public let texts: [NamingText]
  /// Files of cases that the person takes part in, which only somebody who opens them can judge.
  public let attachments: [Attachment]
  /// What stays.
  public let facts: Facts
  /// By what the person is recognised in a text.
  public let trace: PersonTrace

  /// Whether there is nothing left to erase of the particulars.
  public var isErased: Bool { versions == 0 }
}

/// A text that names a person.
public struct NamingText: Sendable {
  let word: Int64
  let thing: Thing?
  /// The code of what it stands on, such as `SS-2026-0007`; a dash where an undo has taken that away.
  public let code: String
  /// What it is to that thing.
  public let place: TextPlace
  /// By what it names the person.
  public let clue: PersonTrace.Clue
  /// The text itself.
  public let text: String
  /// False for names of agencies and imports, which are left alone.
  public let isRedactable: Bool
}

/// What redacting a text would take away.
public struct RedactionPlan: Sendable {
  /// What somebody typed there, once.
  public struct Version: Sendable {
    let word: Int64
    /// The text itself.
    public let text: String
    /// Whether it is what stands there now; the others were replaced or undone.
    public let isCurrent: Bool
  }

  /// Of what.
  public let code: String
  /// Which text of it.
  public let place: TextPlace
  /// What still says something, oldest first.
  public let versions: [Version]
  /// Where the same bytes are attached too; they go there as well. Nil where no bytes would go.
  public let sharing: [Code]?
}

/// What came of emptying something: the unit of the journal, and whether the file is rid of the bytes.
public struct Erasure<Plan: Sendable>: Sendable {
  /// What was emptied.
  public let plan: Plan
  /// Its number in the journal; nil where nothing was left to be emptied.
  public let unit: Int64?
  /// Whether anything is left in the bytes of the file.
  public let purge: Purge

  /// Gathers what came of it.
  public init(plan: Plan, unit: Int64?, purge: Purge) {
    self.plan = plan
    self.unit = unit
    self.purge = purge
  }
}

/// Whether the file was rewritten, so that what was emptied is in no byte of it.
public enum Purge: Sendable, Hashable {
  /// It is in no byte of the file and of its log.
  case complete
  /// Another program had the file open in the middle of reading.
  case held
  /// The disk had no room for a second copy of the file.
  case noRoom
}
