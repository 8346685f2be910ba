extension Topic {
  /// The topic that words name; nil where they name none or several (DOMAIN §18).
  init?(keywordsIn text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    let padded = " \(words) "
    let found = Self.keywords.filter { _, keywords in keywords.contains { padded.contains(" \($0) ") } }
    guard found.count == 1 else { return nil }
    self = found[0].0
  }

  private static let keywords: [(Topic, [String])] = [
    (.policy, ["kebijakan", "roadmap", "peta jalan", "policy"]),
    (.ideas, ["ide", "gagasan", "penjaringan", "idea", "ideas"]),
    (.profile, ["profil", "profile"]),
    (.design, ["rancang bangun", "rancangan", "design"]),
    (.indicators, ["indikator", "iid", "indeks", "iga", "indicator", "indicators", "index"]),
    (.evidence, ["data dukung", "bukti dukung", "bukti", "eviden", "evidence"]),
    (
      .regulation,
      [
        "sk", "perbup", "perwali", "perda", "perkada", "pergub", "regulasi", "peraturan", "dasar hukum",
        "regulation", "decree",
      ]
    ),
    (.budget, ["anggaran", "rkpd", "rab", "dpa", "renja", "biaya", "budget"]),
    (.video, ["video"]),
    (
      .property,
      [
        "hki", "haki", "hak cipta", "paten", "merek", "copyright", "patent", "trademark",
        "intellectual property",
      ]
    ),
    (.replication, ["replikasi", "mereplikasi", "replication"]),
    (.proposal, ["kipp", "sinovik", "proposal"]),
    (.competition, ["lomba", "kompetisi", "competition"]),
  ]
}
