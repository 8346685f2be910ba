import Domain
import Testing

struct SpokenNameTests {
  @Test(arguments: [
    ("Dr. Sari Wulandari, M.Si.", "Sari Wulandari"), ("H. Hasan Basri, S.E.", "Hasan Basri"),
    ("Rina Astuti, S.KM", "Rina Astuti"), ("Darmawati", "Darmawati"), ("Drs. H. Anwar Said", "Anwar Said"),
    ("Bu", "Bu"),
  ])
  func `a name is said without titles and degrees`(_ written: String, _ said: String) {
    #expect(PersonName.spoken(written) == said)
  }
}
