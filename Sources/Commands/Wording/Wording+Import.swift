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
    return head
      + Bilingual(
        " \(outcome.cases) cases\(codes), \(outcome.events) events, \(outcome.activities) activities, "
          + "\(outcome.people) people.",
        " \(outcome.cases) kasus\(codes), \(outcome.events) kejadian, \(outcome.activities) kegiatan, "
          + "\(outcome.people) orang.")
      + (outcome.tabled == 0
        ? Bilingual(same: "")
        : Bilingual(
          " \(outcome.tabled) cases stand in the case table.", " \(outcome.tabled) kasus ada di tabel kasus."))
  }

  /// Every bad row, one a line.
  static func sentence(_ refusal: ImportRefusal) -> Bilingual {
    let path = echo(refusal.path, limit: 4096)
    let more = refusal.total - refusal.flaws.count
    let rest =
      more > 0
      ? Bilingual("\n… and \(more) more.", "\n… dan \(more) lagi.") : Bilingual(same: "")
    return Bilingual(
      "\(path): \(refusal.total) rows cannot be read; nothing was imported.",
      "\(path): \(refusal.total) baris tidak dapat dibaca; tidak ada yang diimpor.")
      + Bilingual(
        refusal.flaws.map { "\n  " + safeText($0.wording.english) }.joined(),
        refusal.flaws.map { "\n  " + safeText($0.wording.indonesian) }.joined())
      + rest
  }
}
