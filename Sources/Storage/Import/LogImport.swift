public import Domain

/// An event log that is to become cases and transitions.
public struct LogImport: Sendable {
  /// A table with one row a case: when it began, ended, and was due.
  public struct CaseTable: Sendable {
    /// Where it stands.
    public var path: String
    /// Which of its columns say what.
    public var mapping: CaseTableMapping

    /// Describes a case table.
    public init(path: String, mapping: CaseTableMapping) {
      self.path = path
      self.mapping = mapping
    }
  }

  /// Where the log stands: one row an event.
  public var path: String
  /// Which of its columns say what.
  public var mapping: LogMapping
  /// The table of its cases, if there is one.
  public var caseTable: CaseTable?
  /// The zone of instants that are written without an offset; nil refuses them.
  public var zone: Zone?
  /// The name of the log and of the workflow read off it, such as `receipt`.
  public var name: String

  /// Describes a log.
  public init(
    path: String, mapping: LogMapping, caseTable: CaseTable? = nil, zone: Zone? = nil, name: String
  ) {
    self.path = path
    self.mapping = mapping
    self.caseTable = caseTable
    self.zone = zone
    self.name = name
  }

  /// What an import made, or would make.
  public struct Outcome: Sendable, Hashable {
    /// Cases.
    public var cases = 0
    /// Events, each a transition.
    public var events = 0
    /// Activities, each a status.
    public var activities = 0
    /// People who did them.
    public var people = 0
    /// Cases that the case table knows too.
    public var tabled = 0
    /// Code of the first and the last case; nil for a trial.
    public var codes: ClosedRange<Code>?
  }
}

/// Rows that cannot be imported; nothing was.
public struct ImportRefusal: Error, Sendable {
  /// The file they stand in.
  public let path: String
  /// The first of them, in the order of the file.
  public let flaws: [ImportFlaw]
  /// How many there are in all.
  public let total: Int

  /// How many flaws are kept to be shown.
  public static let limit = 1000
}
