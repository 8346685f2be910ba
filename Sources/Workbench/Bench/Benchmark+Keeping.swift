import Domain
import Storage

// What is asked about the file as a whole.
extension Benchmark {
  /// What was recorded by a day of the past, against copying the facts from which it is made.
  static func known(_ name: String, daysBack: Int, _ when: String) -> Benchmark {
    Benchmark(
      name: name, work: "cold `case list --known-on` \(when), 100,000 cases",
      bound: "≤ 3x sqlite3 copying the same tables, without indexes; < 100 MB"
    ) { laboratory in
      let path = try laboratory.bigClinic()
      let tables = try laboratory.answer(of: laboratory.sqlite(path, journaledTables)).split(separator: "\n")
      let copying = tables.map { "CREATE TABLE scratch.\($0) AS SELECT * FROM main.\($0);" }
      let sql = "ATTACH '' AS scratch; PRAGMA scratch.journal_mode = OFF; " + copying.joined(separator: " ")
      let day = ClinicPlan.lastDay.adding(days: -daysBack)
      let (own, theirs) = try laboratory.compare(
        7, { _ in laboratory.klinik(path, ["case", "list", "--all", "--known-on", day.iso]) },
        with: { _ in laboratory.sqlite(path, sql) })
      let ratio = own.median / theirs.median
      return Outcome(
        measured: "\(Figures.ratio(ratio)): \(own.words), \(own.memory)",
        reference: "\(theirs.words), \(theirs.memory)", holds: ratio <= 3 && own.megabytes < 100)
    }
  }

  private static let journaledTables = """
    SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%( -- journaled:%'
    AND name NOT IN ('word', 'identity', 'file') ORDER BY name
    """
}
