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
      ? Bilingual(
        "Every row can be read; nothing was written.", "Semua baris terbaca; tidak ada yang disimpan.")
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
    let names = names(of: outcome.untabled)
    let count = NumberWords.integer(outcome.untabled.count)
    return known
      + Bilingual(
        " \(count.english) \(plural(outcome.untabled.count, "does", "do")) not (\(names)): nothing tells when "
          + "\(plural(outcome.untabled.count, "it ended, so it counts", "they ended, so they count")) as open.",
        " \(count.indonesian) tidak ada (\(names)): tanggal selesainya tidak diketahui, jadi dianggap masih berjalan."
      )
  }

  private static func names(of cases: LogImport.SomeCases) -> String {
    let rest = cases.count > cases.names.count ? ", …" : ""
    return cases.names.map { echo($0) }.joined(separator: ", ") + rest
  }

  /// What an importer has to know of what was read: what cannot be right, and what may mean two moments.
  static func notices(of outcome: LogImport.Outcome) -> [Bilingual] {
    [odd(outcome.odd), repeated(outcome.repeated)].compactMap(\.self)
  }

  /// The cases that cannot be right, counted and the first of them named.
  private static func odd(_ cases: [Oddity: LogImport.SomeCases]) -> Bilingual? {
    guard !cases.isEmpty else { return nil }
    let head = Bilingual("Odd data, taken as it stands.", "Data janggal, dimasukkan apa adanya.")
    return Oddity.allCases.reduce(head) { sentence, oddity in
      guard let some = cases[oddity] else { return sentence }
      let (count, names) = (NumberWords.integer(some.count), names(of: some))
      let kind = kind(oddity)
      return sentence
        + Bilingual(
          " \(kind.english): \(count.english) (\(names)).",
          " \(kind.indonesian): \(count.indonesian) (\(names)).")
    }
  }

  private static func kind(_ oddity: Oddity) -> Bilingual {
    switch oddity {
    case .endsBeforeStart:
      Bilingual("Cases that end before they start", "Kasus yang berakhir sebelum dimulai")
    case .inTheFuture:
      Bilingual("Cases with a time still to come", "Kasus dengan waktu yang belum terjadi")
    case .eventOutsideSpan:
      Bilingual(
        "Cases with an event outside the start and end of the case table",
        "Kasus dengan kejadian di luar mulai dan selesai pada tabel kasus")
    }
  }

  /// The local times that came twice, and where the first of them stands.
  private static func repeated(_ times: LogImport.RepeatedTimes) -> Bilingual? {
    guard let example = times.example else { return nil }
    let count = NumberWords.integer(times.count)
    let (path, column) = (echo(example.path, limit: 4096), echo(example.column))
    return Bilingual(
      "Times that came twice when clocks went back in \(example.zone): \(count.english). The first moment is taken "
        + "for each. The first of them: \(path), line \(example.line), \(column): “\(echo(example.value))”. "
        + "To say which one, write the offset behind it.",
      "Waktu yang muncul dua kali karena jam di \(example.zone) dimundurkan: \(count.indonesian). Yang dipakai saat "
        + "pertama. Contohnya: \(path), baris \(example.line), \(column): “\(echo(example.value))”. "
        + "Supaya pasti, tulis selisih waktunya di belakang.")
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
