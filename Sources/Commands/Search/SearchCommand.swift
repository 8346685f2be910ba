import ArgumentParser
import Domain
import Reports
import Storage

/// `search`: one search for everything.
struct SearchCommand: Command {
  static var manual: Manual {
    Manual(
      .search, nil,
      Bilingual(
        "Looks in titles, problems, notes, advice, follow-ups, people and agencies at once.",
        "Mencari di judul, masalah, catatan, saran, tindak lanjut, orang, dan unit sekaligus."),
      discussion: Bilingual(
        """
        The best comes first. All words have to occur in the same text; a word of four letters or more is found by \
        its beginning. Only what you may read, and what still stands, is found.
        """,
        """
        Yang paling cocok tampil dahulu. Semua kata harus ada dalam teks yang sama; kata empat huruf atau lebih \
        ditemukan dari awalnya. Yang ditemukan hanya yang boleh Anda lihat dan masih berlaku.
        """),
      examples: [
        Manual.Example(
          "search antrean obat", "cari antrean obat",
          Bilingual("where both words occur", "tempat kedua kata itu ada")),
        Manual.Example(
          "search rina", "cari rina", Bilingual("a person, and texts", "orang, juga isi teks")),
      ])
  }

  @Argument(help: .both("What to look for.", "Yang dicari.", value: Bilingual("WORDS", "KATA")))
  var words: [String]

  @Option(
    name: .both("limit", "paling-banyak"),
    help: .both("At most so many places.", "Paling banyak sekian tempat.", value: Bilingual(same: "N")))
  var limit: RowLimit = .screen

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let result = try casebook.search(
      words.joined(separator: " "), limit: limit.count, by: actor, on: try desk.today())
    return .table(SearchWords.table(of: result, zone: casebook.clinic.zone))
  }
}

/// What `search` answers.
enum SearchWords {
  static func table(of result: SearchResult, zone: Zone) -> Table {
    Table(
      name: "searchResult", title: Bilingual("Found", "Hasil pencarian"), zone: zone,
      columns: [
        Head.code, Table.Column("place", Bilingual("Found in", "Ditemukan di"), .label), excerpt,
        Head.caseCode, Head.title, Head.day,
      ],
      rows: result.hits.map { hit in
        [
          .code(hit.code), .label(id: hit.place, hit.label), .text(hit.excerpt),
          hit.caseCode.map(Value.code) ?? .missing, Value(hit.title), Value(hit.day),
        ]
      }, notes: notes(on: result))
  }

  private static let excerpt = Table.Column("excerpt", Bilingual("Text", "Teks"), .text)

  private static func notes(on result: SearchResult) -> [Bilingual] {
    var notes: [Bilingual] = []
    if result.isPartial {
      notes.append(
        Bilingual(
          "No text holds all of these words; these hold some.",
          "Tidak ada teks yang memuat semua kata itu; yang ini memuat sebagian."))
    }
    if result.hasMore {
      notes.append(
        Bilingual(
          "There are more: add a word, or ask for more with --limit.",
          "Masih ada lagi: tambah kata, atau minta lebih banyak dengan --paling-banyak."))
    }
    return notes
  }
}
