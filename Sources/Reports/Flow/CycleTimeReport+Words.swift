import Domain

extension CycleTimeReport {
  /// Names and definitions of the report.
  public static let kind = ReportKind(
    CycleTimeReport.self,
    name: Bilingual("cycle-time", "lama-proses"),
    shelf: .analysis,
    summary: Bilingual(
      "How long finished cases took, in elapsed time and in days.",
      "Berapa lama kasus yang selesai diproses, dalam waktu berlalu dan dalam hari."),
    choices: [.percentiles],
    figures: [
      ReportKind.Figure(
        "measure", title: CycleTimeWords.measure,
        sentence: Bilingual(
          "Elapsed time is finish - start of finished cases, to the millisecond. Days are local dates: "
            + "date(finish) - date(start) + 1.",
          "Waktu berlalu adalah selesai - mulai dari kasus yang selesai, sampai milidetik. Hari dihitung "
            + "dari tanggal setempat: tanggal(selesai) - tanggal(mulai) + 1.")),
      ReportKind.Figure(
        "n", title: CycleTimeWords.count,
        sentence: Bilingual(
          "Cases that finished in the period; open, withdrawn and referred ones have no cycle time.",
          "Kasus yang selesai dalam periode itu; yang masih berjalan, ditarik, atau dirujuk tidak punya lama "
            + "proses.")),
      ReportKind.Figure(
        "mean", title: CycleTimeWords.mean,
        sentence: Bilingual("The sum of the values / n.", "Jumlah semua nilai / n.")),
      ReportKind.Figure(
        "sd", title: CycleTimeWords.deviation,
        sentence: Bilingual(
          "The standard deviation, divided by n - 1; a dash for fewer than two values.",
          "Simpangan baku dengan pembagi n - 1; tanda hubung bila kurang dari dua nilai.")),
      ReportKind.Figure(
        "min", title: CycleTimeWords.minimum,
        sentence: Bilingual("The smallest value.", "Nilai terkecil.")),
      ReportKind.Figure(
        "p50", "p70", "p80", "p85", "p90", "p95", title: Bilingual("Percentiles", "Persentil"),
        sentence: Bilingual(
          "Percentile p of n values, linear: h = (n-1)p, interpolated between the values around it "
            + "(Hyndman-Fan type 7). Of those finished only: work still open makes the true "
            + "value longer.",
          "Persentil p dari n nilai, linear: h = (n-1)p, diinterpolasi antara nilai di sekitarnya "
            + "(Hyndman-Fan tipe 7). Hanya dari yang selesai: nilai sebenarnya lebih "
            + "panjang bila masih banyak yang berjalan.")),
      ReportKind.Figure(
        "p50NearestRank", "p70NearestRank", "p80NearestRank", "p85NearestRank", "p90NearestRank",
        "p95NearestRank", title: Bilingual("Nearest rank", "Peringkat terdekat"),
        sentence: Bilingual(
          "Percentile by nearest rank: the smallest value with at least p x n values at or below it.",
          "Persentil peringkat terdekat: nilai terkecil dengan sekurangnya p x n nilai yang tidak "
            + "melebihinya."
        )),
      ReportKind.Figure(
        "max", title: CycleTimeWords.maximum,
        sentence: Bilingual("The largest value.", "Nilai terbesar.")),
    ])
}

/// The words of the cycle time report.
enum CycleTimeWords {
  static let title = Bilingual("Cycle time of finished cases", "Lama proses kasus yang selesai")
  static let measure = Bilingual("Measure", "Ukuran")
  static let elapsed = Bilingual("Elapsed time", "Waktu berlalu")
  static let days = Bilingual("Local days", "Hari kalender")
  static let count = Bilingual("n", "n")
  static let mean = Bilingual("Mean", "Rata-rata")
  static let deviation = Bilingual("SD", "Simpangan baku")
  static let minimum = Bilingual("Min", "Min")
  static let maximum = Bilingual("Max", "Maks")

  static func nearestRank(_ percent: Int) -> Bilingual {
    Bilingual("p\(percent) (rank)", "p\(percent) (peringkat)")
  }

  /// The measure names the unit of its row; as numbers, elapsed times are seconds.
  static func columns(_ percents: [Int], hasNearestRank: Bool) -> [Table.Column] {
    let unit = "second|day"
    var columns = [
      Table.Column("measure", measure, .label), Table.Column("n", count, .integer, unit: "case"),
      Table.Column("mean", mean, .span, unit: unit), Table.Column("sd", deviation, .span, unit: unit),
      Table.Column("min", minimum, .span, unit: unit),
    ]
    columns += percents.map { Table.Column("p\($0)", Bilingual(same: "p\($0)"), .span, unit: unit) }
    if hasNearestRank {
      columns += percents.map { Table.Column("p\($0)NearestRank", nearestRank($0), .span, unit: unit) }
    }
    columns.append(Table.Column("max", maximum, .span, unit: unit))
    return columns
  }

  static let caseColumns = [
    Table.Column("case", Words.caseCode, .code),
    Table.Column("start", Words.start, .instant),
    Table.Column("finish", Bilingual("Finish", "Selesai"), .instant),
    Table.Column("elapsed", elapsed, .duration, unit: "second"),
    Table.Column("days", days, .integer, unit: "day"),
  ]

  static func others(open: Int, left: Int) -> Bilingual {
    let (open, left) = (NumberWords.integer(open), NumberWords.integer(left))
    return Bilingual(
      "Of those finished. In all, still open: \(open.english); withdrawn or referred: \(left.english).",
      "Dari yang selesai. Seluruhnya, masih berjalan: \(open.indonesian); ditarik atau dirujuk: "
        + "\(left.indonesian).")
  }

  /// The median and the 85th percentile, in local days, as people say them; part of a day is a day.
  static func plain(half: Double, most: Double) -> Bilingual {
    let (halfDays, mostDays) = (Int(half.rounded(.up)), Int(most.rounded(.up)))
    let (half, most) = (NumberWords.integer(halfDays), NumberWords.integer(mostDays))
    return Bilingual(
      "Half finish within \(half.english) \(plural(halfDays, "day", "days")); "
        + "85 of 100 within \(most.english) \(plural(mostDays, "day", "days")).",
      "Separuh selesai dalam \(half.indonesian) hari; 85 dari 100 dalam \(most.indonesian) hari.")
  }

  static func reason(_ reason: DataQuality.Reason) -> Bilingual {
    Words.reason(reason, endsBeforeStart: Bilingual("no duration", "tanpa lama proses"))
  }
}
