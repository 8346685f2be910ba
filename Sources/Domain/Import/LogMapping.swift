/// Which columns of an event log hold what: `case=COL,activity=COL,at=COL,by=COL`.
///
/// The keys may be Indonesian (`kasus=…,kegiatan=…,waktu=…,oleh=…`). A column name may contain spaces; in
/// quotation marks it may also contain commas.
public struct LogMapping: Sendable, Hashable {
  /// What a column of an event log can hold.
  public enum Key: String, Sendable, CaseIterable, MappingKey {
    /// What the event happened to.
    case `case` = "case"
    /// What happened.
    case activity
    /// When it happened.
    case at
    /// Who did it.
    case by

    /// The key as it is written in both languages.
    public var name: Bilingual {
      switch self {
      case .case: Bilingual("case", "kasus")
      case .activity: Bilingual("activity", "kegiatan")
      case .at: Bilingual("at", "waktu")
      case .by: Bilingual("by", "oleh")
      }
    }
  }

  /// The column of the case.
  public let caseColumn: String
  /// The column of the activity.
  public let activityColumn: String
  /// The column of the instant.
  public let atColumn: String
  /// The column of who did it, where there is one.
  public let byColumn: String?

  /// Reads a mapping; every key but `by` is needed.
  ///
  /// - Throws: ``MappingFlaw``.
  public init(_ text: String) throws(MappingFlaw) {
    let pairs = try MappingPairs<Key>(text)
    caseColumn = try pairs.column(.case)
    activityColumn = try pairs.column(.activity)
    atColumn = try pairs.column(.at)
    byColumn = pairs.columns[.by]
  }
}
