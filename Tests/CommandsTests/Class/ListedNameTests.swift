import Testing

@testable import Commands

struct ListedNameTests {
  @Test(arguments: [
    ("Rina Astuti", "Rina Astuti", nil),
    ("1. Rina Astuti, S.KM", "Rina Astuti, S.KM", nil),
    (" 12) Rina Astuti (Puskesmas Melati) ", "Rina Astuti", "Puskesmas Melati"),
    ("3\tRina Astuti\tPuskesmas Melati", "Rina Astuti", "Puskesmas Melati"),
    ("- Dewi; RSUD", "Dewi", "RSUD"),
    ("Dewi;", "Dewi", nil),
    ("OR-0004", "OR-0004", nil),
  ])
  func `a line of a list is a name, and the unit beside it`(line: String, name: String, unit: String?) throws
  {
    let listed = try #require(ListedName(line, number: 1))

    #expect(listed.name == name)
    #expect(listed.unit == unit)
  }

  @Test(arguments: ["", "   ", "7.", "- ", ";", "(RSUD)"])
  func `a line without a name is none`(line: String) {
    #expect(ListedName(line, number: 1) == nil)
  }

  @Test(arguments: [
    (["Rina,", "pak", "Baso"], ["Rina", "pak Baso"]),
    (["Rina", "Astuti,", "S.KM,", "Dewi"], ["Rina Astuti, S.KM", "Dewi"]),
    (["Rina Astuti", "Dewi"], ["Rina Astuti", "Dewi"]),
    (["rina"], ["rina"]),
    ([",", ","], []),
  ])
  func `commas part the names of a command line, and quotation marks do`(words: [String], names: [String]) {
    #expect(ListedName.names(in: words).map(\.name) == names)
  }
}
