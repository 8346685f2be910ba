import Testing

@testable import Commands

struct ChatTextTests {
  @Test func `what matters most stays where there is no room`() {
    let long = String(repeating: "a", count: 200)
    let chat = ChatText(groups: [
      .init(rank: 0, ["Top."]), .init(rank: 2, ["x" + long, "y" + long]), .init(rank: 1, ["z" + long]),
      .init(rank: 0, ["End."]),
    ])

    #expect(chat.text == "Top.\nx\(long)\nz\(long)\nEnd.")
  }

  @Test func `a list says how many found no room`() {
    let deeds = (1...5).map { "\($0) " + String(repeating: "a", count: 200) }
    let chat = ChatText(groups: [
      .init(rank: 1, heading: "Do:", isList: true, deeds, rest: { "and \($0) more" })
    ])

    #expect(chat.text.hasPrefix("Do:\n1 a"))
    #expect(chat.text.hasSuffix("\nand 3 more"))
    #expect(chat.text.count <= ChatText.limit)
  }

  @Test(arguments: [
    ("Ukur dahulu. Lalu tulis!", ["Ukur dahulu.", "Lalu tulis!"]),
    ("Menurut Drs. Hasan cukup", ["Menurut Drs. Hasan cukup."]),
    ("baris satu\n\n  baris   dua:", ["baris satu.", "baris dua:"]),
    ("", []),
  ])
  func `advice falls into sentences on one line each`(_ prose: String, _ expected: [String]) {
    #expect(sentences(of: prose) == expected)
  }

  @Test(arguments: [
    ("satu dua tiga", 13, "satu dua tiga"), ("satu dua tiga", 11, "satu dua..."),
    ("satuduatiga", 8, "satud..."),
  ])
  func `a text is cut between words`(_ text: String, _ limit: Int, _ expected: String) {
    #expect(brief(text, limit) == expected)
  }
}
