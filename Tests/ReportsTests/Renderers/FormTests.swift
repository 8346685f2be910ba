import Domain
import Testing

@testable import Reports

struct FormTests {
  @Test func `an indented name loses its indentation where each row is a record`() {
    let table = Table(
      name: "units", title: Bilingual("Units", "Unit"), zone: .utc, layout: .record,
      columns: [Table.Column("name", Bilingual("Name", "Nama"), .text)], rows: [[.text("  Melati")]])

    let text = Renderer.text.render(table, with: .terminal(width: 40, language: .english))

    #expect(text.contains("Name  Melati"))
  }

  @Test(arguments: [
    ("abc", 3), ("", 0), ("候診", 4), ("🏥", 2), ("👩‍⚕️", 2), ("🇮🇩", 2), ("e\u{301}", 1), ("é", 1), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("ア", 2), ("ｱ", 1), ("Ａ", 2), ("\u{200B}", 0), ("❤️", 2),
  ])
  func `a text takes columns of a terminal`(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: [("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcd.."), ("候診候診", 5, "候.."), ("abc", 1, ".")])
  func `a text is cut with two dots`(text: String, width: Int, cutText: String) {
    #expect(cut(text, to: width) == cutText)
  }

  @Test(arguments: [
    (0.0, "0"), (5, "5"), (-1.5, "-1.5"), (0.1, "0.1"), (1e-7, "1e-07"), (2_868.5835, "2868.5835"),
    (1e20, "1e+20"),
  ])
  func `numbers for programs are the shortest that read back`(number: Double, text: String) {
    #expect(plainDecimal(number) == text)
    #expect(Double(text) == number)
  }

  @Test
  func `what is no number is missing for programs`() {
    #expect(plainDecimal(.nan) == nil)
    #expect(plainDecimal(.infinity) == nil)
  }

  @Test(arguments: [
    (Renderer.csv, "measure,mean,ageSeconds"), (.excel, "Ukuran;Rata-rata (hari);Umur (hari)"),
  ])
  func `a length of time that is a bare number has its unit in the heading`(form: Renderer, heading: String) {
    let table = Table(
      name: "sample", title: Bilingual(same: "Sample"), zone: .utc,
      columns: [
        Table.Column("measure", Bilingual("Measure", "Ukuran"), .label),
        Table.Column("mean", Bilingual("Mean", "Rata-rata"), .span, unit: "second|day"),
        Table.Column("age", Bilingual("Age", "Umur"), .duration, unit: "second"),
      ],
      rows: [
        [
          .label(id: "inclusiveDays", Bilingual("Days", "Hari")), .days(11.5),
          .duration(milliseconds: 43_200_000),
        ]
      ])

    let text = form.render(table, with: RenderSettings(language: .indonesian))

    #expect(text.drop { $0 == "\u{FEFF}" }.hasPrefix(heading + "\r\n"))
    #expect(text.contains(form.name == "csv" ? ",11.5,43200\r\n" : ";11,5;0,5\r\n"))
  }

  @Test
  func `a pipe is never cut`() {
    let long = String(repeating: "kata ", count: 200) + "akhir"
    let table = Table(
      name: "sample", title: Bilingual(same: "Sample"), zone: .utc,
      columns: [Table.Column("text", Bilingual(same: "Text"), .text)], rows: [[.text(long)]])

    #expect(Renderer.text.render(table, with: RenderSettings(language: .english)).contains(long))
    #expect(!Renderer.text.render(table, with: .terminal(language: .english)).contains(long))
  }

  @Test
  func `a code is never cut, rows become records instead`() {
    let table = Table(
      name: "sample", title: Bilingual(same: "Sample"), zone: .utc,
      columns: [
        Table.Column("from", Bilingual(same: "From"), .code),
        Table.Column("to", Bilingual(same: "To"), .code),
      ], rows: [[.code("KI-2026-0042"), .code("KI-2026-0043")]])

    let text = Renderer.text.render(table, with: .terminal(width: 20, language: .english))

    #expect(text == "Sample\n\nFrom  KI-2026-0042\nTo    KI-2026-0043\n")
  }

  @Test
  func `long values of a record go on under themselves`() {
    let table = Table(
      name: "sample", title: Bilingual(same: "Sample"), zone: .utc, layout: .record,
      columns: [Table.Column("note", Bilingual(same: "Note"), .text)],
      rows: [[.text("one two three four\nfive")]])

    let text = Renderer.text.render(table, with: .terminal(width: 16, language: .english))

    #expect(text == "Sample\n\nNote  one two\n      three four\n      five\n")
  }

  @Test
  func `a form is found by its name`() {
    #expect(Renderer.named("csv")?.mediaType == "text/csv")
    #expect(Renderer.named("pdf") == nil)
    #expect(Set(Renderer.all.map(\.name)).count == Renderer.all.count)
  }
}
