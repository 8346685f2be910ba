import Storage

// Searching: one cold command, against FTS5 in the sqlite3 shell ranking and excerpting the same texts.
extension Benchmark {
  static var searchOne: Benchmark { searching("search-one", "register") }

  static var searchTwo: Benchmark { searching("search-two", "buku register") }

  private static let searchBound = 1.5

  private static func searching(_ name: String, _ words: String) -> Benchmark {
    Benchmark(
      name: name, work: "cold `search \(words)`, 100,000 cases and their notes",
      bound: "≤ \(searchBound)x FTS5 in sqlite3"
    ) { laboratory in
      let path = try laboratory.indexedClinic()
      let query = words.split(separator: " ").map { "\"\($0)\"*" }.joined(separator: " AND ")
      let sql = """
        SELECT rowid, snippet(wordIndex, 0, '', '', '…', 12) FROM wordIndex
        WHERE wordIndex MATCH '\(query)' ORDER BY rank LIMIT 20
        """
      let typed = ["search"] + words.split(separator: " ").map(String.init)
      let (own, theirs) = try laboratory.compare(
        11, { _ in laboratory.klinik(path, typed) }, with: { _ in laboratory.sqlite(path, sql) })
      let texts = try laboratory.answer(of: laboratory.sqlite(path, "SELECT count(*) FROM wordIndex_docsize"))
      let fits = try laboratory.answer(
        of: laboratory.sqlite(path, "SELECT count(*) FROM wordIndex WHERE wordIndex MATCH '\(query)'"))
      let ratio = own.median / theirs.median
      return Outcome(
        measured: "\(Figures.ratio(ratio)): \(own.words), \(own.memory); \(fits) of \(texts) texts fit",
        reference: theirs.words, holds: ratio <= searchBound)
    }
  }
}

extension Laboratory {
  /// The clinic of 100,000 cases, after a first search has filled its index.
  func indexedClinic() throws -> String {
    let clinic = try bigClinic()
    return try file("indexed.db") { path in
      _ = try run(Child(words: ["cp", clinic, path]))
      let cost = try run(klinik(path, ["search", "posyandu"]))
      say("  the first search, which fills the index: \(Figures.time(cost.milliseconds))")
      try Casebook(path: path).settle()
    }
  }
}
