import ArgumentParser
import Domain
import Reports
import Storage

/// `report NAME`: folds the histories of all cases into a table.
struct ReportCommand: Command {
  static let looksBack = true

  static var manual: Manual {
    Manual(
      .report, nil,
      Bilingual(
        "Computes a report from the histories of all cases; without a name it lists the reports.",
        "Menghitung laporan dari riwayat semua kasus; tanpa nama, menampilkan daftar laporan."),
      discussion: Bilingual(
        ReportCatalog.all.map { "\($0.name.english): \($0.summary.english)" }.joined(separator: "\n"),
        ReportCatalog.all.map { "\($0.name.indonesian): \($0.summary.indonesian)" }.joined(separator: "\n")),
      examples: [
        Manual.Example(
          "report throughput --by month --from 2026-01-01",
          "laporan masuk-selesai --menurut bulan --dari 2026-01-01",
          Bilingual(
            "arrivals, completions and open cases of each month",
            "kasus masuk, selesai, dan berjalan tiap bulan")),
        Manual.Example(
          "report cycle-time --explain", "laporan lama-proses --jelaskan",
          Bilingual("says how each figure is defined", "menjelaskan arti tiap angka")),
      ])
  }

  @Argument(
    help: .both("Which report.", "Laporan yang mana.", value: Bilingual("REPORT", "LAPORAN")))
  var name: ReportName?

  @Option(
    name: .both("from", "dari"),
    help: .both(
      "The first day that is counted.", "Hari pertama yang dihitung.", value: Bilingual("DAY", "HARI")))
  var from: String?

  @Option(
    name: .both("to", "sampai"),
    help: .both(
      "The last day that is counted.", "Hari terakhir yang dihitung.", value: Bilingual("DAY", "HARI")))
  var to: String?

  @Option(
    name: .both("as-of", "per"),
    help: .both(
      "The moment for which the figures hold: the end of a day, or an instant such as 2026-10-15T12:00+08:00.",
      "Keadaan per kapan: akhir suatu hari, atau saat tertentu seperti 2026-10-15T12:00+08:00.",
      value: Bilingual("WHEN", "SAAT")))
  var asOf: String?

  @Option(
    name: .both("zone", "zona"),
    help: .both(
      "The zone of days, weeks and months, if not the clinic's.",
      "Zona waktu untuk hari, pekan, dan bulan, bila bukan zona klinik.", value: Bilingual("ZONE", "ZONA")))
  var zone: String?

  @Option(
    name: .both("by", "menurut"),
    help: .both(
      "The length of a row, where rows are periods; a week if not said.",
      "Lama satu baris, bila barisnya masa; pekan bila tidak disebut.",
      value: Bilingual("PERIOD", "MASA")))
  var period: ReportRequest.Period?

  @Option(
    name: .both("log", "log"),
    help: .both(
      "Reports the cases of an imported log instead of the clinic's own.",
      "Melaporkan kasus dari log yang diimpor, bukan kasus klinik sendiri.",
      value: Bilingual("NAME", "NAMA")))
  var log: String?

  @Flag(
    name: .both("all-percentiles", "semua-persentil"),
    help: .both(
      "Shows p70, p80 and p90 too, and percentiles by nearest rank.",
      "Menampilkan juga p70, p80, p90, dan persentil menurut peringkat terdekat."))
  var hasAllPercentiles = false

  @Flag(
    name: .both("explain", "jelaskan"),
    help: .both("Says how each figure is defined.", "Menjelaskan arti tiap angka."))
  var isExplained = false

  @Flag(
    name: .both("cases", "kasus"),
    help: .both("Lists the cases behind each figure.", "Menampilkan kasus di balik tiap angka."))
  var listsCases = false

  func run(at desk: inout Desk) throws -> Reply {
    guard let kind = name?.kind else { return .table(ReportCatalog.table()) }
    try requireFitting(kind)
    if isExplained, !listsCases { return .table(kind.explanation(zone: try explainedZone(at: &desk))) }
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let request = try request(at: &desk)
    var report = kind.make(request, try casebook.outcomes(by: actor))
    let logs = try casebook.importedLogs(by: actor)
    let source = try source(among: logs)
    try casebook.histories(of: source, by: actor) { history, _ in report.fold(history) }
    // Only a table that names cases asks for their codes, and only for those.
    var subjects: [Identifier<Subject>] = []
    let draw = { (naming: (Identifier<Subject>) -> String) in
      listsCases ? report.caseTable(naming: naming) : report.table(naming: naming)
    }
    _ = draw {
      subjects.append($0)
      return ""
    }
    let cases = try casebook.reportedCases(subjects, by: actor)
    var table = draw { cases[$0]?.code.text ?? "-" }
    if listsCases { table.append(namesOf: cases.values) }
    table.notes += ReportWords.notes(on: source, among: logs)
    if asOf != nil, let last = request.to {
      table.notes += ReportWords.notes(upTo: last, asOf: request.zone.day(of: request.asOf))
    }
    if isExplained { table.related.append(kind.explanation(zone: request.zone)) }
    return .table(table)
  }

  /// An option that the report would step over is refused.
  private func requireFitting(_ kind: ReportKind) throws(CommandError) {
    if period != nil { try require(.period, of: kind, for: Bilingual("--by", "--menurut")) }
    if hasAllPercentiles {
      try require(.percentiles, of: kind, for: Bilingual("--all-percentiles", "--semua-persentil"))
    }
  }

  private func require(
    _ choice: ReportKind.Choice, of kind: ReportKind, for option: Bilingual
  ) throws(CommandError) {
    guard !kind.choices.contains(choice) else { return }
    let fitting = ReportCatalog.all.filter { $0.choices.contains(choice) }.map(\.name)
    throw .foreignOption(option, report: kind.name, fitting: fitting)
  }

  /// The zone that was asked for, else the clinic's; what figures mean can be asked without a clinic too.
  private func explainedZone(at desk: inout Desk) throws -> Zone {
    if let zone { return try systemZone(zone) }
    do {
      return try desk.casebook().clinic.zone
    } catch StorageError.noClinic {
      return .utc
    }
  }

  /// The clinic's own cases, or those of a log that was imported.
  private func source(among logs: [ImportedLog]) throws -> CaseSource {
    guard let log else { return .own }
    guard logs.contains(where: { $0.name == log }) else {
      let names = logs.map(\.name)
      throw CommandError.invalidValue(
        log, for: Bilingual(same: "--log"), allowed: names.map(Bilingual.init(same:)),
        suggestions: suggestions(for: log, among: names))
    }
    return .log(log)
  }

  private func request(at desk: inout Desk) throws -> ReportRequest {
    let zone = try zone.map(systemZone) ?? desk.casebook().clinic.zone
    let moment = try moment(zone, at: &desk)
    let (first, last) = try desk.days(from: from, to: to)
    for day in [first, last].compactMap(\.self) where day > zone.day(of: desk.now) {
      throw CommandError.finding(.stillToCome(day.words))
    }
    let asOfDay = zone.day(of: moment)
    if let first, let last { _ = try span(from: first, to: last) }
    if let first, first > asOfDay { throw CommandError.finding(.asOfBeforeFirst(first, asOf: asOfDay)) }
    return ReportRequest(
      asOf: moment, isAsOfGiven: asOf != nil, zone: zone, from: first, to: last, period: period ?? .week,
      hasMorePercentiles: hasAllPercentiles, hasNearestRank: hasAllPercentiles, collectsCases: listsCases)
  }

  /// The last moment of a day that has begun, or an instant that has come.
  private func moment(_ zone: Zone, at desk: inout Desk) throws -> Instant {
    guard let asOf else { return desk.now }
    if asOf.contains(":"), let instant = Instant(iso8601: asOf, zone: zone) {
      guard instant <= desk.now else { throw CommandError.finding(.stillToCome(instant.words(in: zone))) }
      return instant
    }
    let day = try desk.day(asOf)
    guard day <= zone.day(of: desk.now) else { throw CommandError.finding(.stillToCome(day.words)) }
    return min(zone.start(of: day.adding(days: 1)).adding(milliseconds: -1), desk.now)
  }
}
