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

  /// What the last day and the as-of day mean together.
  static func notes(upTo last: Day, asOf day: Day) -> [Bilingual] {
    if last < day {
      return [
        Bilingual(
          "Counted is what happened up to \(last.words.english), as the cases stood on \(day.words.english).",
          "Yang dihitung kejadian sampai \(last.words.indonesian), menurut keadaan kasus per "
            + "\(day.words.indonesian).")
      ]
    }
    guard last > day else { return [] }
    return [
      Bilingual(
        "Partial: asked for up to \(last.words.english), but nothing after \(day.words.english) is known "
          + "as of then.",
        "Belum penuh: diminta sampai \(last.words.indonesian), tetapi sesudah \(day.words.indonesian) belum "
          + "ada yang diketahui saat itu.")
    ]
  }

  private static func notIncluded(_ log: ImportedLog) -> Bilingual {
    Bilingual(
      "\(log.cases) imported \(plural(log.cases, "case is", "cases are")) not included; to report them: --log \(log.name)",
      "\(log.cases) kasus impor tidak disertakan; untuk melaporkannya: --log \(log.name)")
  }
}
