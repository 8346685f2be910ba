import Domain
import Foundation
import Pages
import Reports
import Testing

/// Pages for paper.
struct PageTests {
  private static let table = Table(
    name: "sample", title: Bilingual("Sessions of <Melati>", "Sesi <Melati>"),
    zone: Zone(name: "Asia/Makassar", firstOffset: 8 * 3600),
    columns: [
      Table.Column("what", Bilingual("What", "Apa"), .text),
      Table.Column("count", Bilingual("Minutes", "Menit"), .integer),
    ], rows: [[.text("<script>alert(1)</script> & \u{1B}[2J"), .integer(45)], [.missing, .integer(1_200)]],
    notes: [Bilingual("A \"note\"", "Satu \"catatan\"")])

  private func page(_ table: Table = Self.table, _ language: Language = .indonesian) -> String {
    Renderer.html.render(table, with: RenderSettings(language: language))
  }

  @Test func `what somebody typed is text and no markup`() {
    let page = page()

    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \\u{1B}[2J"))
    #expect(!page.contains("<script>"))
    #expect(page.contains("<title>Sesi &lt;Melati&gt;</title>"))
  }

  @Test(arguments: [
    (Language.indonesian, "lang=\"id\"", "Menit", "1.200"), (.english, "lang=\"en\"", "Minutes", "1,200"),
  ])
  func `a page speaks its reader's language`(
    _ language: Language, _ mark: String, _ heading: String, _ number: String
  ) {
    let page = page(Self.table, language)

    #expect(page.contains(mark))
    #expect(page.contains("<th class=\"right\">\(heading)</th>"))
    #expect(page.contains("<td class=\"right\">\(number)</td>"))
  }

  @Test func `a page needs nothing from elsewhere`() {
    let page = page()

    #expect(!page.contains("http"))
    #expect(!page.contains("src="))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test func `a screen comes in blocks, with room to write`() {
    var table = Table(
      name: "today", title: Bilingual("Today", "Hari ini"), zone: Self.table.zone,
      layout: .screen(
        Screen(
          [
            Screen.Block("a", Bilingual("Late", "Lewat"), total: 5),
            Screen.Block("b", Bilingual("Turn", "Giliran"), total: 0, empty: Bilingual("None.", "Nihil.")),
          ], columns: ["what"])),
      columns: [
        Table.Column("block", Bilingual("Block", "Bagian"), .label),
        Table.Column("what", Bilingual("What", "Apa"), .text),
      ], rows: [[.label(id: "a", Bilingual("Late", "Lewat")), .text("KI-46")]])
    table.total = 5

    let page = page(table)

    #expect(page.contains("<h2>Lewat (5)</h2>"))
    #expect(page.contains("<p>Nihil.</p>"))
    #expect(page.contains("KI-46"))
    #expect(page.contains("class=\"room\""))
  }

  /// A screen of blocks with so many rows each.
  private func screen(_ counts: [Int], shown: Int = 3) -> Table {
    let titles = counts.indices.map { Bilingual(same: "Blok \($0)") }
    return Table(
      name: "today", title: Bilingual("Today", "Hari ini"), zone: Self.table.zone,
      layout: .screen(
        Screen(
          counts.indices.map { Screen.Block("\($0)", titles[$0], total: counts[$0], shown: shown) },
          columns: ["what"], prompt: Bilingual("Search: search ...", "Cari: cari ..."))),
      columns: [
        Table.Column("block", Bilingual("Block", "Bagian"), .label),
        Table.Column("what", Bilingual("What", "Apa"), .text),
      ],
      rows: counts.indices.flatMap { block in
        (0..<counts[block]).map { _ in [.label(id: "\(block)", titles[block]), .text("KI-46")] }
      }, notes: [Bilingual("A backup.", "Sebuah cadangan.")])
  }

  @Test(arguments: [
    ([2, 1], 3, 3, []), ([50, 3, 50], 3, 28, ["dan 29 lagi", "dan 46 lagi"]),
    ([50, 0, 50], 50, 100, []),
  ])
  func `a screen takes one sheet unless all of it is asked for`(
    _ counts: [Int], _ shown: Int, _ rows: Int, _ more: [String]
  ) {
    let page = page(screen(counts, shown: shown))

    #expect(page.components(separatedBy: "<tr>").count - 1 == rows)
    #expect(more.allSatisfy { page.contains("<p>\($0)</p>") })
    #expect(page.contains("lagi") == !more.isEmpty)
  }

  @Test func `paper says what a screen has to say once, and nothing that can only be typed`() {
    let page = page(screen([1, 1, 1]))

    #expect(page.components(separatedBy: "Sebuah cadangan.").count == 2)
    #expect(!page.contains("cari ..."))
  }
}
