import ArgumentParser
import Domain
import Reports

/// The name of a report as an argument: the catalog of reports is its vocabulary.
struct ReportName: Choice {
  let kind: ReportKind

  var word: Bilingual { kind.name }

  static var allCases: [ReportName] { ReportCatalog.all.map(ReportName.init) }
}

extension ReportRequest.Period: Choice {
  var word: Bilingual {
    switch self {
    case .week: Bilingual("week", "pekan")
    case .month: Bilingual("month", "bulan")
    }
  }

  var synonyms: [String] {
    self == .week ? ["minggu"] : []
  }
}
