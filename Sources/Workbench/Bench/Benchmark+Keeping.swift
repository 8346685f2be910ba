import Domain
import Storage

// What is asked about the file as a whole.
extension Benchmark {
  /// What was recorded by a day of the past, against copying the facts from which it is made.
  static func known(_ name: String, daysBack: Int, _ when: String, bound: Double) -> Benchmark {
    Benchmark(
      name: name, work: "cold `case list --known-on` \(when), 100,000 cases",
      bound: "≤ \(bound)x sqlite3 copying the same tables and indexes; < 100 MB"
    ) { laboratory in
      let path = try laboratory.bigClinic()
      let copying = try laboratory.answer(of: laboratory.sqlite(path, copying))
      let sql = "PRAGMA journal_mode = OFF; ATTACH '\(path)' AS clinic; BEGIN; \(copying) COMMIT;"
      let day = ClinicPlan.lastDay.adding(days: -daysBack)
      let (own, theirs) = try laboratory.compare(
        7, { _ in laboratory.klinik(path, ["case", "list", "--all", "--known-on", day.iso]) },
        with: { _ in laboratory.sqlite("", sql) })
      let ratio = own.median / theirs.median
      return Outcome(
        measured: "\(Figures.ratio(ratio)): \(own.words), \(own.memory)",
        reference: "\(theirs.words), \(theirs.memory)", holds: ratio <= bound && own.megabytes < 100)
    }
  }

  /// Makes the statements that copy the facts from `clinic` into an empty database.
  private static let copying = """
    WITH fact (name, sql) AS (
      SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%( -- journaled:%'
      AND name NOT IN ('word', 'identity', 'file'))
    SELECT sql || ';' FROM fact
    UNION ALL SELECT sql || ';' FROM sqlite_schema
    WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (SELECT name FROM fact)
    UNION ALL SELECT 'INSERT INTO ' || name || ' SELECT * FROM clinic.' || name || ';' FROM fact
    """
}
