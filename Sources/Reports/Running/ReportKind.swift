public import Domain

/// What is known of a report before it is run: its names, its figures and how to begin one.
public struct ReportKind: Sendable {
  /// Where a report stands in the list (UX.md §2.3).
  public enum Shelf: String, Sendable, Hashable, CaseIterable {
    case daily, monthly, analysis

    /// The shelf's heading.
    public var title: Bilingual {
      switch self {
      case .daily: Bilingual("Daily", "Harian")
      case .monthly: Bilingual("Monthly", "Bulanan")
      case .analysis: Bilingual("Analysis", "Analisis")
      }
    }
  }

  /// A column of a report and its definition.
  public struct Figure: Sendable, Hashable {
    /// The id of the column.
    public let column: String
    /// The title of the column.
    public let title: Bilingual
    /// What the figure is, as METRICS defines it.
    public let sentence: Bilingual

    /// Makes a figure; the title and the sentence explain the column with that id.
    public init(_ column: String, _ title: Bilingual, _ sentence: Bilingual) {
      self.column = column
      self.title = title
      self.sentence = sentence
    }
  }

  /// What a reader types: `cycle-time`, `lama-proses`.
  public let name: Bilingual
  /// Where it stands in the list.
  public let shelf: Shelf
  /// What it tells, in a sentence.
  public let summary: Bilingual
  /// The definitions of its figures, in the order of its columns.
  public let figures: [Figure]
  /// Begins one.
  public let make: @Sendable (ReportRequest, Outcomes) -> any Report

  /// Describes a report.
  public init<R: Report>(
    _ report: R.Type, name: Bilingual, shelf: Shelf, summary: Bilingual, figures: [Figure]
  ) {
    self.name = name
    self.shelf = shelf
    self.summary = summary
    self.figures = figures
    make = { R($0, outcomes: $1) }
  }

  /// The definition of each figure; what `--explain` prints.
  public func explanation() -> Table {
    Table(
      name: "explanation", title: Words.explanationTitle(of: name), zone: .utc, layout: .record,
      columns: [
        Table.Column("column", Words.column, .code), Table.Column("figure", Words.figure, .label),
        Table.Column("definition", Words.definition, .label),
      ],
      rows: figures.map { figure in
        [
          .code(figure.column), .label(id: figure.column, figure.title),
          .label(id: figure.column, figure.sentence),
        ]
      })
  }
}
