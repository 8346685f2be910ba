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
}
