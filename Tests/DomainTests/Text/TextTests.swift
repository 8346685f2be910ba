import Domain
import Testing

struct TextTests {
  @Test(arguments: [
    ("Antrean obat", "Antrean obat"), ("  Antrean \t obat\n", "Antrean obat"), ("a\r\nb", "a b"),
    ("Kinerja 👩‍⚕️", "Kinerja 👩‍⚕️"),
  ])
  func `a line is kept with single spaces`(_ given: String, _ kept: String) throws {
    #expect(try Line(given).text == kept)
  }

  @Test(arguments: [
    ("  satu\n\n  dua \n", "satu\n\n  dua"), ("satu\r\ndua\rtiga", "satu\ndua\ntiga"), ("a\tb", "a\tb"),
  ])
  func `prose keeps its lines, all ending alike`(_ given: String, _ kept: String) throws {
    #expect(try Prose(given).text == kept)
  }

  @Test(arguments: ["", "   ", "\n\t\r\n"])
  func `a text without a letter is refused`(_ given: String) {
    #expect(throws: TextFlaw.empty) { try Line(given) }
    #expect(throws: TextFlaw.empty) { try Prose(given) }
  }

  @Test(arguments: ["a\u{1B}[31mb", "bel\u{7}", "nol\u{0}", "\u{9B}31m"])
  func `control characters are refused`(_ given: String) {
    #expect(throws: TextFlaw.controlCharacter) { try Line(given) }
    #expect(throws: TextFlaw.controlCharacter) { try Prose(given) }
  }

  @Test func `a line has at most 300 characters`() throws {
    #expect(try Line(String(repeating: "é", count: 300)).text.count == 300)
    #expect(throws: TextFlaw.tooLong(301, limit: 300)) { try Line(String(repeating: "é", count: 301)) }
  }

  @Test func `prose has at most 100,000 characters`() throws {
    #expect(try Prose(String(repeating: "a", count: 100_000)).text.count == 100_000)
    #expect(throws: TextFlaw.tooLong(100_001, limit: 100_000)) {
      try Prose(String(repeating: "a", count: 100_001))
    }
  }
}
