import Domain
import Reports
import Testing

/// Lists on a terminal that is too narrow for them.
struct NarrowListTests {
  private func words(_ rows: [[Value]], width: Int) -> String {
    let table = Table(
      name: "sessionList", title: Bilingual(same: "Sesi"), zone: .utc,
      columns: [
        Table.Column("code", Bilingual(same: "Kode"), .code),
        Table.Column("day", Bilingual(same: "Hari"), .day),
        Table.Column("kind", Bilingual(same: "Jenis"), .label),
        Table.Column("minutes", Bilingual(same: "Menit"), .integer),
        Table.Column("cases", Bilingual(same: "Kasus"), .text),
        Table.Column("innovators", Bilingual(same: "Inovator"), .text),
        Table.Column("holders", Bilingual(same: "Oleh"), .text),
      ], rows: rows)
    return Renderer.text.render(table, with: .terminal(width: width, language: .indonesian))
  }

  private let row: [Value] = [
    .code("SS-2026-0001"), .day(Day(number: 20_741)), .label(id: "mentoring", Bilingual(same: "konsultasi")),
    .integer(90), .text("KI-2026-0001, KI-2026-0002"), .text("Rina Astuti, S.KM, Dewi Lestari, S.Pd."),
    .text("Dr. Sari Wulandari, M.Si."),
  ]

  @Test func `on eighty columns a list stays a list, and no word or code of it is broken`() {
    let text = words([row], width: 80)

    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.contains("Kode          Hari"))
    for word in [
      "SS-2026-0001", "KI-2026-0001,", "KI-2026-0002", "konsultasi", "Astuti,", "Lestari,", "Wulandari,",
    ] {
      #expect(text.contains(word))
    }
  }

  @Test(arguments: 20...79)
  func `a list that is narrower still stands as fields, in whole words`(width: Int) {
    let text = words([row], width: width)

    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    #expect(width < 26 || text.contains("KI-2026-0001,"))
    #expect(width < 26 || text.contains("Wulandari,"))
  }

  /// A list whose columns matter more and less; of each importance the right one goes first.
  private func ranked(_ rows: [[Value]], width: Int?, _ renderer: Renderer = .text) -> String {
    let table = Table(
      name: "caseList", title: Bilingual(same: "Kasus"), zone: .utc,
      columns: [
        Table.Column("code", Bilingual(same: "Kode"), .code),
        Table.Column("title", Bilingual(same: "Judul"), .text),
        Table.Column("agency", Bilingual(same: "Unit"), .text).useful,
        Table.Column("leader", Bilingual(same: "Ketua"), .text).spare,
        Table.Column("mentor", Bilingual(same: "Mentor"), .text).useful,
        Table.Column("since", Bilingual(same: "Sejak"), .day),
        Table.Column("late", Bilingual(same: "Lewat (hari)"), .integer).spare,
      ], rows: rows)
    let settings = RenderSettings(
      language: .indonesian, width: width, forTerminal: width != nil, here: Here(year: 2026, site: 0))
    return renderer.render(table, with: settings)
  }

  private func rows(mentor: Value = .text("Sari Wulandari")) -> [[Value]] {
    [
      [
        .code("KI-2026-0042"), .text("Antrean obat"), .text("Puskesmas Melati"), .text("Rina Astuti"), mentor,
        .day(Day(number: 20_741)), .integer(3),
      ],
      [
        .code("KI-2025-0007"), .text("Pojok baca"), .text("SMPN 2"), .text("Anwar Said"), mentor,
        .day(Day(number: 20_400)), .missing,
      ],
    ]
  }

  private func headings(_ text: String) -> String? {
    text.split(separator: "\n").dropFirst().first.map(String.init)
  }

  @Test(arguments: [
    (
      120,
      "Kode          Judul         Unit              Ketua        Mentor          Sejak              Lewat (hari)"
    ),
    (89, "Kode          Judul         Unit              Ketua        Mentor          Sejak"),
    (80, "Kode          Judul         Unit              Mentor          Sejak"),
    (65, "Kode          Judul       Unit        Mentor       Sejak"),
    (60, "Kode          Judul     Unit       Mentor     Sejak"),
  ])
  func `what matters least goes first, and every row stays one thing`(width: Int, expected: String) {
    let text = ranked(rows(), width: width)

    #expect(headings(text) == expected)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test func `a line names the columns that were left out`() {
    let text = ranked(rows(), width: 80)

    #expect(
      text.hasSuffix("\n\nKolom tidak tampil: Ketua, Lewat (hari). Semua: --csv, atau jendela lebih lebar.\n")
    )
  }

  @Test func `a column without any value goes before all others, and nothing else with it`() {
    let text = ranked(rows(mentor: .missing), width: 91)

    #expect(
      headings(text)
        == "Kode          Judul         Unit              Ketua        Sejak              Lewat (hari)")
    #expect(text.hasSuffix("Kolom tidak tampil: Mentor. Semua: --csv, atau jendela lebih lebar.\n"))
  }

  @Test func `this year goes without saying, another one does not`() {
    let text = ranked(rows(), width: 80)

    #expect(text.contains("\nKI-42         Antrean obat"))
    #expect(text.contains("Kam 15 Okt\n"))
    #expect(text.contains("\nKI-2025-0007  Pojok baca"))
    #expect(text.contains("Sab 8 Nov 2025\n"))
  }

  @Test func `one thing, and any list where there is no room, stands as fields with all columns`() {
    let alone = ranked([rows()[0]], width: 60)
    let narrow = ranked(rows(), width: 50)

    #expect(alone.contains("\nKode          KI-2026-0042\n"))
    #expect(alone.contains("\nKetua         Rina Astuti\n"))
    #expect(narrow.contains("\nLewat (hari)  3\n"))
    #expect(!narrow.contains("tidak tampil"))
  }

  @Test(arguments: [Renderer.text, .csv, .markdown, .json])
  func `a pipe and the other forms have every column in full`(form: Renderer) {
    let text = ranked(rows(), width: form.name == "text" ? nil : 60, form)

    #expect(text.contains("KI-2026-0042"))
    #expect(text.contains("Rina Astuti"))
    #expect(!text.contains("tidak tampil"))
  }
}

struct HereTests {
  @Test(arguments: [
    ("Saved: SS-2026-0311, TL-2026-0121.", "Saved: SS-311, TL-121."),
    ("KI-2025-0042 stays: it is last year's.", "KI-2025-0042 stays: it is last year's."),
    ("KI-2026-3-0042 is another site's", "KI-2026-3-0042 is another site's"),
    ("(KI-2026-0007) OR-0017", "(KI-7) OR-17"), ("", ""), ("-", "-"),
    ("SS-2026-0000 SKI-2026-0042", "SS-2026-0000 SKI-2026-0042"),
  ])
  func `a sentence names codes as people type them`(full: String, short: String) {
    #expect(Here(year: 2026, site: 0).withShortCodes(full) == short)
  }
}
