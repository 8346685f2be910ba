import Domain

/// The words that all reports and renderers share; those of one report stand beside it.
enum Words {
  static let column = Bilingual("Column", "Kolom")
  static let figure = Bilingual("Figure", "Angka")
  static let definition = Bilingual("Definition", "Arti")
  static let shelf = Bilingual("Shelf", "Rak")
  static let report = Bilingual("Report", "Laporan")
  static let summary = Bilingual("What it tells", "Isinya")
  static let reportListTitle = Bilingual("Reports", "Daftar laporan")
  static let caseCode = Bilingual("Case", "Kasus")
  static let start = Bilingual("Start", "Mulai")
  static let end = Bilingual("End", "Akhir")
  static let yes = Bilingual("yes", "ya")
  static let no = Bilingual("no", "tidak")
  static let days = Bilingual("days", "hari")
  static let part = Bilingual("part", "bagian")
  static let whole = Bilingual("whole", "seluruhnya")
  /// `and 4 more: followup list --overdue`, where a screen shows only some.
  static func andMore(_ count: Int, _ line: Bilingual?) -> Bilingual {
    Bilingual(
      "and \(count) more\(line.map { ": \($0.english)" } ?? "")",
      "dan \(count) lagi\(line.map { ": \($0.indonesian)" } ?? "")")
  }

  static let nothing = Bilingual("None.", "Tidak ada.")
  static let exampleMark = Bilingual("such as", "misalnya")

  static func explanationTitle(of report: Bilingual) -> Bilingual {
    Bilingual("What the figures of \(report.english) mean", "Arti angka pada laporan \(report.indonesian)")
  }

  static func casesTitle(of title: Bilingual) -> Bilingual {
    Bilingual("\(title.english): the cases", "\(title.indonesian): daftar kasus")
  }

  /// `As of Mon 12 Oct 2026 10:00 (Asia/Makassar)`.
  static func asOf(_ moment: Bilingual, zone: String) -> Bilingual {
    Bilingual("As of \(moment.english) (\(zone))", "Keadaan per \(moment.indonesian) (\(zone))")
  }

  /// What was recorded by the end of a day, as against what has been recorded since.
  static func knownOn(_ day: Bilingual) -> Bilingual {
    Bilingual(
      "As recorded on \(day.english); what was recorded later is left aside.",
      "Keadaan tercatat per \(day.indonesian); yang dicatat sesudahnya tidak diperhitungkan.")
  }

  static func shown(_ rows: Int, of total: Int) -> Bilingual {
    let noun = plural(total, "row", "rows")
    let (rows, total) = (NumberWords.integer(rows), NumberWords.integer(total))
    return Bilingual(
      "\(rows.english) of \(total.english) \(noun) shown.",
      "Ditampilkan \(rows.indonesian) dari \(total.indonesian) baris.")
  }

  /// What stands before subjects that are apart.
  static func heading(of kind: Table.Exclusion.Kind) -> Bilingual {
    switch kind {
    case .leftOut: Bilingual("Left out", "Tidak dihitung")
    case .odd: Bilingual("Odd data", "Data janggal")
    }
  }

  /// The days that were asked for; nil where all are.
  static func daysCounted(from first: Day?, to last: Day?) -> Bilingual? {
    switch (first?.words, last?.words) {
    case (let first?, let last?):
      Bilingual(
        "Days counted: \(first.english) to \(last.english).",
        "Hari yang dihitung: \(first.indonesian) s.d. \(last.indonesian).")
    case (let first?, nil):
      Bilingual(
        "Days counted: since \(first.english).", "Hari yang dihitung: mulai \(first.indonesian).")
    case (nil, let last?):
      Bilingual(
        "Days counted: up to \(last.english).", "Hari yang dihitung: sampai \(last.indonesian).")
    case (nil, nil): nil
    }
  }

  /// What a list went without because the terminal is too narrow, and how to see it.
  static func leftOut(_ titles: [Bilingual]) -> Bilingual {
    let (english, indonesian) = (titles.map(\.english), titles.map(\.indonesian))
    return Bilingual(
      "Columns left out: \(english.joined(separator: ", ")). All: --csv, or a wider window.",
      "Kolom tidak tampil: \(indonesian.joined(separator: ", ")). Semua: --csv, atau jendela lebih lebar.")
  }

  /// How many cases went on after the as-of moment.
  static func wentOn(_ count: Int) -> Bilingual {
    let count = NumberWords.integer(count)
    return Bilingual(
      "Cases with later events: \(count.english); what came after that moment is left aside.",
      "Kasus yang masih berlanjut sesudah saat itu: \(count.indonesian); kelanjutannya tidak diperhitungkan.")
  }

  static func casesRead(_ count: Int) -> Bilingual {
    let count = NumberWords.integer(count)
    return Bilingual("Cases read: \(count.english).", "Kasus yang dibaca: \(count.indonesian).")
  }

  /// Why a subject is apart; `consequence` says what the report at hand does with one that ends too early.
  static func reason(_ reason: DataQuality.Reason, endsBeforeStart consequence: Bilingual) -> Bilingual {
    switch reason {
    case .endsBeforeStart:
      Bilingual(
        "end before start: \(consequence.english)", "akhir sebelum awal: \(consequence.indonesian)")
    case .future: Bilingual("not begun by then", "belum dimulai saat itu")
    case .empty:
      Bilingual(
        "no instant at all, hence no start", "tanpa satu pun waktu, sehingga awalnya tidak diketahui")
    }
  }
}
