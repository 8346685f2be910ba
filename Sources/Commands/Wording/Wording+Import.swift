import Domain
import Reports
import Storage

extension Wording {
  static let importHint = Bilingual(
    "Figures: klinik report throughput. Wrong? klinik undo",
    "Angkanya: klinik laporan masuk-selesai. Keliru? klinik urungkan")

  /// What an import made, or would have made.
  static func imported(_ outcome: LogImport.Outcome, isTrial: Bool) -> Bilingual {
    let head =
      isTrial
      ? Bilingual("Nothing is wrong; nothing was written.", "Tidak ada yang salah; tidak ada yang disimpan.")
      : Bilingual("Imported.", "Terimpor.")
    let codes = outcome.codes.map { " (\($0.lowerBound) … \($0.upperBound))" } ?? ""
    let (cases, events) = (NumberWords.integer(outcome.cases), NumberWords.integer(outcome.events))
    let (activities, people) = (NumberWords.integer(outcome.activities), NumberWords.integer(outcome.people))
    return head
      + Bilingual(
        " \(cases.english) \(plural(outcome.cases, "case", "cases"))\(codes), \(events.english) "
          + "\(plural(outcome.events, "event", "events")), \(activities.english) "
          + "\(plural(outcome.activities, "activity", "activities")), \(people.english) "
          + "\(plural(outcome.people, "person", "people")).",
        " \(cases.indonesian) kasus\(codes), \(events.indonesian) kejadian, \(activities.indonesian) kegiatan, "
          + "\(people.indonesian) orang.") + tabled(outcome)
  }

  /// How many cases the case table knows, and what is assumed of the others.
  private static func tabled(_ outcome: LogImport.Outcome) -> Bilingual {
    guard outcome.tabled > 0 else { return Bilingual(same: "") }
    let tabled = NumberWords.integer(outcome.tabled)
    let known = Bilingual(
      " \(tabled.english) \(plural(outcome.tabled, "case stands", "cases stand")) in the case table.",
      " \(tabled.indonesian) kasus ada di tabel kasus.")
    guard outcome.untabled.count > 0 else { return known }
    let rest = outcome.untabled.count > outcome.untabled.names.count ? ", …" : ""
    let names = outcome.untabled.names.map { echo($0) }.joined(separator: ", ") + rest
    let count = NumberWords.integer(outcome.untabled.count)
    return known
      + Bilingual(
        " \(count.english) \(plural(outcome.untabled.count, "does", "do")) not (\(names)): nothing tells when "
          + "\(plural(outcome.untabled.count, "it ended, so it counts", "they ended, so they count")) as open.",
        " \(count.indonesian) tidak ada (\(names)): tanggal selesainya tidak diketahui, jadi dianggap masih berjalan."
      )
  }

  /// Every bad row, one a line.
  static func sentence(_ refusal: ImportRefusal) -> Bilingual {
    let path = echo(refusal.path, limit: 4096)
    let more = refusal.total - refusal.flaws.count
    let rest =
      more > 0
      ? Bilingual(
        "\n… and \(NumberWords.integer(more).english) more.",
        "\n… dan \(NumberWords.integer(more).indonesian) lagi.") : Bilingual(same: "")
    let total = NumberWords.integer(refusal.total)
    return Bilingual(
      "\(path): \(total.english) \(plural(refusal.total, "row", "rows")) cannot be read; nothing was imported.",
      "\(path): \(total.indonesian) baris tidak dapat dibaca; tidak ada yang diimpor.")
      + Bilingual(
        refusal.flaws.map { "\n  " + safeText($0.wording.english) }.joined(),
        refusal.flaws.map { "\n  " + safeText($0.wording.indonesian) }.joined())
      + rest
  }
}
