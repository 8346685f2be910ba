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

  /// A column of a report, or several of one kind, and their definition.
  public struct Figure: Sendable, Hashable {
    /// The ids of the columns: one, or all percentiles of a kind.
    public let columns: [String]
    /// What they are called together.
    public let title: Bilingual
    /// What the figure is, as METRICS defines it.
    public let sentence: Bilingual

    /// Makes a figure; the title and the sentence explain all the columns.
    public init(_ columns: String..., title: Bilingual, sentence: Bilingual) {
      self.columns = columns
      self.title = title
      self.sentence = sentence
    }
  }

  /// What only some reports can be asked for.
  public enum Choice: Sendable, Hashable {
    /// The length of rows that are periods.
    case period
    /// More percentiles than the usual ones.
    case percentiles
  }

  /// What a reader types: `cycle-time`, `lama-proses`.
  public let name: Bilingual
  /// Where it stands in the list.
  public let shelf: Shelf
  /// What it tells, in a sentence.
  public let summary: Bilingual
  /// The definitions of its figures, in the order of its columns.
  public let figures: [Figure]
  /// What it can be asked for beyond days, moment and zone.
  public let choices: Set<Choice>
  /// Begins one.
  public let make: @Sendable (ReportRequest, Outcomes) -> any Report

  /// Describes a report.
  public init<R: Report>(
    _ report: R.Type, name: Bilingual, shelf: Shelf, summary: Bilingual,
    choices: Set<Choice> = [], figures: [Figure]
  ) {
    self.name = name
    self.shelf = shelf
    self.summary = summary
    self.choices = choices
    self.figures = figures
    make = { R($0, outcomes: $1) }
  }

  /// The definition of each figure, in sentences that every form shows; what `--explain` prints.
  ///
  /// - Parameter zone: That of the days which the report would count.
  public func explanation(zone: Zone, in language: Language = .current) -> Table {
    Table(
      name: "explanation", title: Words.explanationTitle(of: name), zone: zone, layout: .record,
      columns: [
        Table.Column("column", Words.column, .code), Table.Column("figure", Words.figure, .text),
        Table.Column("definition", Words.definition, .text),
      ],
      rows: figures.map { figure in
        [
          .code(figure.columns.joined(separator: ", ")), .text(figure.title[language]),
          .text(figure.sentence[language]),
        ]
      })
  }
}
