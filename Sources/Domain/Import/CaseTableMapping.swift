/// Which columns of a table of cases hold what: `case=COL,start=COL,end=COL,deadline=COL`.
///
/// The keys may be Indonesian (`kasus=…,mulai=…,selesai=…,batas=…`). What the table does not tell is taken
/// from the log: a case starts with its first event and ends with its last one (METRICS §2).
public struct CaseTableMapping: Sendable, Hashable {
  /// What a column of a table of cases can hold.
  public enum Key: String, Sendable, CaseIterable, MappingKey {
    /// Which case the row tells about.
    case `case` = "case"
    /// When it began.
    case start
    /// When it ended; empty in the row of an open case.
    case end
    /// By when it was to end.
    case deadline

    /// The key as it is written in both languages.
    public var name: Bilingual {
      switch self {
      case .case: Bilingual("case", "kasus")
      case .start: Bilingual("start", "mulai")
      case .end: Bilingual("end", "selesai")
      case .deadline: Bilingual("deadline", "batas")
      }
    }
  }

  /// The column of the case.
  public let caseColumn: String
  /// The column of the beginning, where there is one.
  public let startColumn: String?
  /// The column of the end, where there is one.
  public let endColumn: String?
  /// The column of the deadline, where there is one.
  public let deadlineColumn: String?

  /// Reads a mapping; `case` is needed, and at least one other key. Start and end come together: a table that tells
  /// one only would leave every case open, or none begun (METRICS §2).
  ///
  /// - Throws: ``MappingFlaw``.
  public init(_ text: String) throws(MappingFlaw) {
    let pairs = try MappingPairs<Key>(text)
    caseColumn = try pairs.column(.case)
    guard pairs.columns.count > 1 else { throw .missingKey(Key.start.name) }
    if pairs.columns[.start] != nil, pairs.columns[.end] == nil { throw .missingKey(Key.end.name) }
    if pairs.columns[.end] != nil, pairs.columns[.start] == nil { throw .missingKey(Key.start.name) }
    startColumn = pairs.columns[.start]
    endColumn = pairs.columns[.end]
    deadlineColumn = pairs.columns[.deadline]
  }
}
