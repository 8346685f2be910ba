import Domain
import TestSupport
import Testing

struct PersonNameTests {
  @Test func `digits are no name that somebody types, but one that a log may have`() throws {
    #expect(throws: NameFlaw.empty) { try PersonName("12345") }
    #expect(try PersonName(recorded: "12345").text == "12345")
  }

  @Test(arguments: [
    ("bu Darma", "darma"),
    ("dr. Rina", "rina"),
    ("dr.Rina", "rina"),
    ("Prof. Dr. Ir. H. Yusuf", "yusuf"),
    ("pak Haji", "haji"),
    ("bidan Dewi", "dewi"),
    ("Hj. A. Marwah, S.KM., M.Kes", "andi marwah"),
    ("A. Marwah", "andi marwah"),
    ("A.Marwah", "andi marwah"),
    ("Siti A.", "siti a"),
    ("Drs. Baso Nu'mang, M.Si", "baso numang"),
    ("Baso Nu’mang", "baso numang"),
    ("rina ast", "rina ast"),
    ("Rina Astuti S.KM M.Kes", "rina astuti"),
    ("Rina Astuti, S. Kep., Ns", "rina astuti"),
    ("Rina Astuti S. Kep. Ns.", "rina astuti"),
    ("Rina Astuti A.Md.Keb", "rina astuti"),
    ("Rina Astuti S.Tr.Keb", "rina astuti"),
    ("RINA ASTUTI SE, MM", "rina astuti"),
    ("rina astuti skm", "rina astuti"),
    ("Hasan S.STP", "hasan"),
    ("José Çelik", "jose celik"),
    ("Muh. Yusuf", "muh yusuf"),
    ("Nur-Aini", "nur aini"),
    ("  rina \t astuti ", "rina astuti"),
  ])
  func `what is typed is compared without titles, degrees and marks`(typed: String, query: String) {
    #expect(PersonName.query(typed) == query)
  }

  @Test func `the beginning of a surname is not taken for a degree`() {
    #expect(PersonName.query("rina se") == "rina se")
    #expect(PersonName.query("rina s pd") == "rina s pd")
    #expect(PersonName.query("Andi M.Yusuf") == "andi m yusuf")
  }

  @Test func `a title alone may be the beginning of a name`() {
    #expect(PersonName.query("bu") == "bu")
    #expect(PersonName.query("bu ") == "bu")
  }

  @Test func `a name is found from each of its words on`() throws {
    let name = try PersonName("dr. Rina Astuti Wulandari, S.KM")

    #expect(name.searchKeys == ["rina astuti wulandari", "astuti wulandari", "wulandari"])
  }

  @Test(arguments: [
    ("bu Darma", "Darmawati"), ("rina ast", "Rina Astuti, S.KM"), ("ANWAR s", "Drs. Anwar Said"),
    ("said", "Drs. Anwar Said"), ("a. mar", "Hj. Andi Marwah"), ("Nu'm", "Baso Nu’mang"),
  ])
  func `a beginning of the name or of one of its words finds it`(typed: String, name: String) {
    let query = PersonName.query(typed)

    #expect(PersonName.keys(of: name).contains { $0.hasPrefix(query) })
  }

  @Test(arguments: ["warma", "rina wulan", "stuti"])
  func `the middle of a word does not find it`(typed: String) {
    let query = PersonName.query(typed)

    #expect(!PersonName.keys(of: "Rina Astuti Wulandari").contains { $0.hasPrefix(query) })
  }

  @Test func `punctuation alone asks for nobody`() {
    #expect(PersonName.query(" .,- ").isEmpty)
    #expect(PersonName.keys(of: "...").isEmpty)
  }

  @Test func `a name keeps its titles and its spelling`() throws {
    #expect(try PersonName("  Hj.  Baso   Nu'mang, S.KM ").text == "Hj. Baso Nu'mang, S.KM")
  }

  @Test func `a name without a letter is refused`() {
    #expect(throws: NameFlaw.empty) { try PersonName(" \t ") }
    #expect(throws: NameFlaw.empty) { try PersonName("--") }
  }

  @Test func `a name has at most 200 characters`() throws {
    #expect(try PersonName(String(repeating: "a", count: 200)).text.count == 200)
    #expect(throws: NameFlaw.tooLong(201)) { try PersonName(String(repeating: "a", count: 201)) }
  }

  @Test func `a control character in a name is refused`() {
    #expect(throws: NameFlaw.controlCharacter) { try PersonName("Rina\u{7}Astuti") }
  }

  @Test func `the query of a whole name is its first key, whatever the text`() {
    let seed: UInt64 = 2026
    let syllables = [
      "bu", "dr.", "A.", " ", "-", ",", ".", "'", "S.", "KM", "se", "Rina", "é", "h", "ʼ", "٣", "Hj", "🙂",
    ]
    var dice = SplitMix(seed: seed)

    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...8, using: &dice)).map { _ in
        syllables[Int.random(in: 0..<syllables.count, using: &dice)]
      }.joined()
      let keys = PersonName.keys(of: text)
      #expect(PersonName.query(text) == keys.first ?? "", "seed \(seed), \(text)")
      #expect(keys == keys.sorted { $0.count > $1.count }, "seed \(seed), \(text)")
    }
  }
}
