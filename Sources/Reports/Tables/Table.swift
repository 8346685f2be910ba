public import Domain

/// The one neutral result of everything that reads: rows and columns, and what has to be said about them.
public struct Table: Sendable {
  /// How a table of text is laid out: rows under headings, one thing as "field: value" lines, or blocks.
  public enum Layout: Sendable, Hashable {
    case list
    case record
    /// Each row names its block in its first cell.
    case screen(Screen)
  }

  /// What a column's values are; the `type` of the JSON form.
  public enum ColumnType: String, Sendable, Hashable {
    case text, code, label, integer, ordinal, number, flag, share, duration, instant, day, clock, week, month
    /// Lengths of time, of which each row names its unit: elapsed time in seconds, or calendar days.
    case span
  }

  /// A column: a stable id for programs, a title for people.
  public struct Column: Sendable, Hashable {
    /// Stable, lower camel case.
    public let id: String
    /// What stands above the column; it names the unit where there is one.
    public let title: Bilingual
    /// What its values are.
    public let type: ColumnType
    /// The unit of numbers, such as `minute`, `second`, `case`; nil where there is none.
    public let unit: String?
    /// How soon a list on a narrow terminal goes without it; every other form always has it.
    public internal(set) var importance = Importance.essential

    /// Makes a column, an essential one.
    public init(_ id: String, _ title: Bilingual, _ type: ColumnType, unit: String? = nil) {
      self.id = id
      self.title = title
      self.type = type
      self.unit = unit
    }
  }

  /// Subjects that a figure leaves out or that cannot be right, how many, and why (METRICS §1, rules 7 and 10).
  public struct Exclusion: Sendable, Hashable {
    /// What becomes of them.
    public enum Kind: String, Sendable, Hashable {
      /// No figure counts them.
      case leftOut
      /// What is known of them is impossible; the reason says what the figures do about it.
      case odd
    }

    /// What becomes of them.
    public let kind: Kind
    /// Why they are apart.
    public let reason: Bilingual
    /// How many.
    public let count: Int
    /// Codes of the first of them.
    public let examples: [String]

    /// Makes an exclusion.
    public init(_ kind: Kind = .leftOut, reason: Bilingual, count: Int, examples: [String] = []) {
      self.kind = kind
      self.reason = reason
      self.count = count
      self.examples = examples
    }
  }

  /// Stable, lower camel case: `caseList`, `throughput`.
  public let name: String
  /// What stands above the table.
  public let title: Bilingual
  /// The moment for which the table holds; nil for a register that has none.
  public var asOf: Instant?
  /// The day of whose end the records are that it was made from; nil for those of now.
  public var knownOn: Day?
  /// The zone of its local days.
  public var zone: Zone
  /// How text shows it.
  public var layout: Layout
  /// The columns, always in this order.
  public private(set) var columns: [Column]
  /// One value a column in each row.
  public var rows: [[Value]]
  /// How many rows there are in all; more than `rows.count` where a limit cut the list.
  public var total: Int
  /// What the figures leave out.
  public var excluded: [Exclusion]
  /// What a reader has to know.
  public var notes: [Bilingual]
  /// Further tables that belong to this one, such as a case's timeline.
  public var related: [Table]

  /// Makes a table; `total` is the number of rows unless a limit cut them.
  public init(
    name: String, title: Bilingual, zone: Zone, asOf: Instant? = nil, layout: Layout = .list,
    columns: [Column], rows: [[Value]] = [], total: Int? = nil,
    excluded: [Exclusion] = [], notes: [Bilingual] = [], related: [Table] = []
  ) {
    self.name = name
    self.title = title
    self.zone = zone
    self.asOf = asOf
    knownOn = nil
    self.layout = layout
    self.columns = columns
    self.rows = rows
    self.total = total ?? rows.count
    self.excluded = excluded
    self.notes = notes
    self.related = related
  }

  /// Adds columns at the end; `cells` answers with as many values for the row that it is given.
  public mutating func append(_ further: [Column], cells: ([Value]) -> [Value]) {
    columns += further
    rows = rows.map { $0 + cells($0) }
  }
}
