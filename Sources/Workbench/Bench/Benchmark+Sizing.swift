import Storage

// How much room the history takes.
extension Benchmark {
  /// The journal against the facts whose changes it records.
  static var sizing: Benchmark {
    Benchmark(name: "journal-size", work: "the journal, 100,000 cases", bound: "–") { laboratory in
      let answer = try laboratory.answer(of: laboratory.sqlite(laboratory.bigClinic(), sizes))
      let bytes = answer.split(separator: "|").compactMap { Double($0) }
      guard bytes.count == 4, bytes[1] > 0 else { throw BenchError.unexpected(answer) }
      let (journal, facts, bodies, all) = (bytes[0], bytes[1], bytes[2], bytes[3])
      return Outcome(
        measured: "\(Figures.ratio(journal / facts)): \(megabytes(journal))",
        reference: """
          journaled tables with their indexes: \(megabytes(facts)); \
          texts and particulars: \(megabytes(bodies)); the file: \(megabytes(all))
          """, holds: nil)
    }
  }

  /// The bytes of all pages of the journal, of the journaled tables, of the bodies, each with its indexes, and of the
  /// file.
  private static let sizes = """
    WITH owner (name, class) AS (
      SELECT item.name, CASE
        WHEN item.tbl_name IN ('journal', 'journalPart') THEN 'journal'
        WHEN its.sql LIKE '%( -- journaled:%' THEN 'fact'
        WHEN its.sql LIKE '%( -- body:%' THEN 'body' END
      FROM sqlite_schema AS item
      JOIN sqlite_schema AS its ON its.type = 'table' AND its.name = item.tbl_name)
    SELECT sum(pgsize) FILTER (WHERE class = 'journal'), sum(pgsize) FILTER (WHERE class = 'fact'),
      sum(pgsize) FILTER (WHERE class = 'body'), sum(pgsize)
    FROM dbstat('main', 1) AS page LEFT JOIN owner ON owner.name = page.name
    """

  private static func megabytes(_ bytes: Double) -> String { "\(Int((bytes / 1_000_000).rounded())) MB" }
}
