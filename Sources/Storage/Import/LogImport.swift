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
  /// Whether a log that was imported before is imported once more.
  public var isRepeated = false
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

  /// Cases of the log that have something in common.
  public struct SomeCases: Sendable, Hashable {
    /// How many there are.
    public private(set) var count = 0
    /// What the first of them are called in the log.
    public private(set) var names: [String] = []

    static let namesShown = 3

    init(count: Int = 0, names: [String] = []) {
      self.count = count
      self.names = names
    }

    mutating func add(_ name: String) {
      count += 1
      if names.count < Self.namesShown { names.append(name) }
    }
  }

  /// Local times that came twice, when clocks went back; the first moment is taken for each.
  public struct RepeatedTimes: Sendable, Hashable {
    /// How many stand in the log and its case table.
    public private(set) var count = 0
    /// Where the first of them stands.
    public private(set) var example: Place?

    /// A value in one of the two files.
    public struct Place: Sendable, Hashable {
      /// The file.
      public let path: String
      /// The physical line on which the row begins, from 1.
      public let line: Int
      /// The name of the column.
      public let column: String
      /// What stands there.
      public let value: String
      /// The zone whose clocks went back.
      public let zone: String
    }

    mutating func add(_ place: @autoclosure () -> Place) {
      count += 1
      if example == nil { example = place() }
    }
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
    /// Cases that a case table passes over: when they ended is unknown, so they count as open. Without one there
    /// are none.
    public var untabled = SomeCases()
    /// Cases that cannot be right; they are imported as they stand (METRICS §1, rule 7).
    public var odd: [Oddity: SomeCases] = [:]
    /// Times that came twice.
    public var repeated = RepeatedTimes()
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
  public static let limit = 50
}

/// A file that cannot be read as a table, by its path.
public struct UnreadableTable: Error, Sendable {
  /// The file: an import reads two.
  public let path: String
  /// What is wrong with it.
  package let problem: CSVError
}
