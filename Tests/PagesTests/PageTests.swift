import Domain
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
}
