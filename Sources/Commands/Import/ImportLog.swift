import ArgumentParser
import Domain
import Reports
import Storage

/// `import log`: cases and transitions from an event log that was kept elsewhere.
struct ImportLog: Command {
  static let reachesFiles = true

  static let deed: Deed? = .importLog

  static var manual: Manual {
    Manual(
      .importing, .eventLog,
      Bilingual(
        "Reads an event log: each of its cases becomes a case, each of its events a transition.",
        "Membaca log kegiatan: tiap kasusnya menjadi kasus, tiap kejadiannya menjadi langkah."),
      discussion: Bilingual(
        """
        The file is CSV in UTF-8, one row an event. The workflow is read off the log itself. All rows go in, or \
        none; bad rows are listed all at once. What can be read but cannot be right, such as an end before its \
        start, goes in and is counted. One undo takes the whole import back.
        """,
        """
        Berkasnya CSV dalam UTF-8, satu baris satu kejadian. Alurnya dibaca dari log itu sendiri. Semua baris masuk \
        atau tidak satu pun; baris yang salah ditampilkan sekaligus. Yang terbaca tetapi mustahil, misalnya akhir \
        sebelum awal, tetap masuk dan dihitung. Satu kali urungkan menarik seluruh impor.
        """),
      examples: [
        Manual.Example(
          "import log log.csv --map case=id,activity=task,at=time",
          "impor log log.csv --peta kasus=id,kegiatan=tugas,waktu=jam",
          Bilingual("imports a log with three columns", "mengimpor log dengan tiga kolom")),
        Manual.Example(
          "import log log.csv --map case=id,activity=task,at=time --dry-run",
          "impor log log.csv --peta kasus=id,kegiatan=tugas,waktu=jam --coba",
          Bilingual("only checks a log", "hanya memeriksa log")),
      ])
  }

  @Argument(
    help: .both("The log, a CSV file.", "Log-nya, berkas CSV.", value: Bilingual("FILE", "BERKAS")),
    completion: .file(extensions: ["csv"]))
  var file: String

  @Option(
    name: .both("map", "peta"),
    help: .both(
      "Which column says what: case=COL,activity=COL,at=COL and, if known, by=COL.",
      "Kolom mana berisi apa: kasus=KOL,kegiatan=KOL,waktu=KOL dan, bila ada, oleh=KOL.",
      value: Bilingual("MAP", "PETA")))
  var map: String

  @Option(
    name: .both("cases", "kasus"),
    help: .both(
      "A second CSV file with one row a case.", "Berkas CSV kedua, satu baris satu kasus.",
      value: Bilingual("FILE", "BERKAS")), completion: .file(extensions: ["csv"]))
  var cases: String?

  @Option(
    name: .both("case-map", "peta-kasus"),
    help: .both(
      "Which of its columns says what: case=COL with start=COL, end=COL, deadline=COL.",
      "Kolom mana berisi apa: kasus=KOL dengan mulai=KOL, selesai=KOL, batas=KOL.",
      value: Bilingual("MAP", "PETA")))
  var caseMap: String?

  @Option(
    name: .both("zone", "zona"),
    help: .both(
      "The zone of times that are written without an offset, such as Asia/Makassar.",
      "Zona waktu untuk jam yang ditulis tanpa selisih, misalnya Asia/Makassar.",
      value: Bilingual("ZONE", "ZONA")))
  var zone: String?

  @Option(
    name: .both("name", "nama"),
    help: .both(
      "What the log is called; otherwise like the file.",
      "Nama log; bila tidak disebut, seperti nama berkas.",
      value: Bilingual("NAME", "NAMA")))
  var name: String?

  @Flag(
    name: .both("dry-run", "coba"),
    help: .both("Checks everything and writes nothing.", "Memeriksa semuanya tanpa menyimpan."))
  var isTrial = false

  @Flag(
    name: .both("again", "lagi"),
    help: .both(
      "Imports a log once more that was imported before.",
      "Mengimpor sekali lagi log yang sudah pernah diimpor."))
  var isRepeated = false

  /// Longest name of a log, in characters.
  private static let nameLimit = 80

  func run(at desk: inout Desk) throws -> Reply {
    let log = try request()
    let bar = ProgressBar(on: desk.errors)
    defer { bar.clear() }
    let outcome = try desk.casebook().importLog(
      log, isTrial: isTrial, by: desk.actor(), at: desk.now, progress: bar.show
    ).result
    let ends = outcome.codes.map { [$0.lowerBound, $0.upperBound] } ?? []
    return .receipt(
      Receipt(
        Wording.imported(outcome, isTrial: isTrial), codes: ends.map { ("case", $0.text) },
        notices: Wording.notices(of: outcome), hints: isTrial ? [] : [Wording.importHint]))
  }

  private func request() throws -> LogImport {
    guard (cases == nil) == (caseMap == nil) else {
      let names = [Bilingual("--cases", "--kasus"), Bilingual("--case-map", "--peta-kasus")]
      throw CommandError.loneOption(
        names[cases == nil ? 1 : 0], without: names[cases == nil ? 0 : 1], of: Self.manual.name)
    }
    var table: LogImport.CaseTable?
    if let cases, let caseMap {
      table = LogImport.CaseTable(path: cases, mapping: try CaseTableMapping(caseMap))
    }
    let fileName = file.split(separator: "/").last.map(String.init) ?? file
    let stem = fileName.split(separator: ".").first.map(String.init) ?? fileName
    var log = LogImport(
      path: file, mapping: try LogMapping(map), caseTable: table, zone: try zone.map(systemZone),
      name: String((name ?? stem).prefix(Self.nameLimit)))
    log.isRepeated = isRepeated
    return log
  }
}
