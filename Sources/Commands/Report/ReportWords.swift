import Domain
import Storage

/// What a report says of whose cases it counts.
enum ReportWords {
  /// Which imported cases stand apart from the clinic's own, or that only those are counted.
  static func notes(on source: CaseSource, among logs: [ImportedLog]) -> [Bilingual] {
    switch source {
    case .own: logs.map(notIncluded)
    case .log(let name):
      [
        Bilingual(
          "Only cases of the imported log \(name), none of the clinic's own.",
          "Hanya kasus dari log impor \(name), tanpa kasus klinik sendiri.")
      ]
    }
  }

  private static func notIncluded(_ log: ImportedLog) -> Bilingual {
    Bilingual(
      "\(log.cases) imported cases are not included; to report them: --log \(log.name)",
      "\(log.cases) kasus impor tidak disertakan; untuk melaporkannya: --log \(log.name)")
  }
}
