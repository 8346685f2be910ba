import Domain

extension ThroughputReport {
  /// Names and definitions of the report.
  public static let kind = ReportKind(
    ThroughputReport.self,
    name: Bilingual("throughput", "masuk-selesai"),
    shelf: .monthly,
    summary: Bilingual(
      "How many cases begin and finish in each week or month, and how many are in progress.",
      "Berapa kasus masuk dan selesai tiap pekan atau bulan, dan berapa yang masih berjalan."),
    choices: [.period],
    figures: [
      ReportKind.Figure(
        "period", title: ThroughputWords.period(.week),
        sentence: Bilingual(
          "The ISO week, or the month, of the local date in the clinic's zone. A period without cases is "
            + "shown, with 0.",
          "Pekan menurut ISO, atau bulan, dari tanggal setempat di zona waktu klinik. Periode tanpa kasus "
            + "tetap ditampilkan, dengan 0.")),
      ReportKind.Figure(
        "arrivals", title: ThroughputWords.arrivals,
        sentence: Bilingual(
          "Cases whose first entry into any status lies in the period.",
          "Kasus yang pertama kali memperoleh status dalam periode itu.")),
      ReportKind.Figure(
        "completions", title: ThroughputWords.completions,
        sentence: Bilingual(
          "Cases that entered, in the period, the terminal status in which they still are: closed, ended or "
            + "rejected. What was withdrawn or referred is not among them; a case reopened since has no "
            + "completion until it ends again.",
          "Kasus yang dalam periode itu masuk ke status akhir yang masih berlaku: ditutup, berakhir, atau "
            + "ditolak. Yang ditarik atau dirujuk tidak termasuk; kasus yang dibuka lagi belum terhitung "
            + "selesai sampai berakhir kembali.")),
      ReportKind.Figure(
        "left", title: ThroughputWords.departures,
        sentence: Bilingual(
          "Cases that entered, in the period, the terminal status in which they still are: withdrawn or "
            + "referred.",
          "Kasus yang dalam periode itu masuk ke status akhir yang masih berlaku: ditarik atau dirujuk.")),
      ReportKind.Figure(
        "inProgress", title: ThroughputWords.inProgress,
        sentence: Bilingual(
          "Cases that began before the end of the period and had not ended by then; in the period of the "
            + "as-of moment, at that moment. In progress of the period before + arrivals - completions - "
            + "withdrawn or referred; only a case whose end lies before its start is never among them.",
          "Kasus yang dimulai sebelum akhir periode dan saat itu belum berakhir; untuk periode berjalan, pada "
            + "saat \"keadaan per\". Sama dengan yang masih berjalan pada periode sebelumnya + masuk - selesai - "
            + "ditarik/dirujuk; hanya kasus yang akhirnya sebelum awalnya tidak pernah termasuk.")),
    ])
}

/// The words of the throughput report.
enum ThroughputWords {
  static let arrivals = Bilingual("Arrivals", "Masuk")
  static let completions = Bilingual("Completions", "Selesai")
  static let departures = Bilingual("Withdrawn/referred", "Ditarik/dirujuk")
  static let inProgress = Bilingual("In progress", "Masih berjalan")

  static func period(_ period: ReportRequest.Period) -> Bilingual {
    switch period {
    case .week: Bilingual("Week", "Pekan")
    case .month: Bilingual("Month", "Bulan")
    }
  }

  static func title(_ period: ReportRequest.Period) -> Bilingual {
    switch period {
    case .week: Bilingual("Throughput by week", "Masuk dan selesai per pekan")
    case .month: Bilingual("Throughput by month", "Masuk dan selesai per bulan")
    }
  }

  static func columns(_ period: ReportRequest.Period) -> [Table.Column] {
    [
      Table.Column("period", Self.period(period), period == .week ? .week : .month),
      Table.Column("arrivals", arrivals, .integer, unit: "case"),
      Table.Column("completions", completions, .integer, unit: "case"),
      Table.Column("left", departures, .integer, unit: "case"),
      Table.Column("inProgress", inProgress, .integer, unit: "case"),
    ]
  }

  static func totals(arrivals: Int, completions: Int, departures: Int, inProgress: Int) -> Bilingual {
    let (arrivals, completions) = (NumberWords.integer(arrivals), NumberWords.integer(completions))
    let (departures, inProgress) = (NumberWords.integer(departures), NumberWords.integer(inProgress))
    return Bilingual(
      "In all: arrivals \(arrivals.english), completions \(completions.english), withdrawn or referred "
        + "\(departures.english), in progress at the end of the period \(inProgress.english).",
      "Seluruhnya: masuk \(arrivals.indonesian), selesai \(completions.indonesian), ditarik atau dirujuk "
        + "\(departures.indonesian), masih berjalan pada akhir periode \(inProgress.indonesian).")
  }

  /// `2026-W41 is partial: from Sat 10 Oct 2026.`
  static func partial(_ period: String, from first: Day) -> Bilingual {
    Bilingual(
      "\(period) is partial: from \(first.words.english).",
      "\(period) belum penuh: mulai \(first.words.indonesian).")
  }

  /// `2026-W42 is partial: up to Fri 16 Oct 2026.`
  static func partial(_ period: String, to last: Day) -> Bilingual {
    Bilingual(
      "\(period) is partial: up to \(last.words.english).",
      "\(period) belum penuh: sampai \(last.words.indonesian).")
  }

  static func reason(_ reason: DataQuality.Reason) -> Bilingual {
    Words.reason(
      reason,
      endsBeforeStart: Bilingual(
        "counted where it begins and where it ends, never in progress",
        "dihitung saat masuk dan saat selesai, tidak pernah sebagai berjalan"))
  }
}
