public import Domain

/// All reports. A new one takes a line here; command, help, shell and README follow from it.
public enum ReportCatalog {
  /// The reports, as a list shows them.
  public static let all: [ReportKind] = [
    ThroughputReport.kind,
    CycleTimeReport.kind,
  ]

  /// The report of that name, in either language; nil where there is none.
  public static func report(named name: String) -> ReportKind? {
    all.first { $0.name.english == name || $0.name.indonesian == name }
  }

  /// The list of reports, shelf by shelf, for a reader without a name in mind.
  public static func table(
    of shelves: [ReportKind.Shelf] = ReportKind.Shelf.allCases, in language: Language = .current
  ) -> Table {
    let kinds = shelves.flatMap { shelf in all.filter { $0.shelf == shelf } }
    return Table(
      name: "reportList", title: Words.reportListTitle, zone: .utc,
      columns: [
        Table.Column("shelf", Words.shelf, .label), Table.Column("report", Words.report, .label),
        Table.Column("summary", Words.summary, .text),
      ],
      rows: kinds.map { kind in
        [
          .label(id: kind.shelf.rawValue, kind.shelf.title), .label(id: kind.name.english, kind.name),
          .text(kind.summary[language]),
        ]
      })
  }
}
