import Domain
import TestSupport
import Testing

struct CodeTests {
  private func code(_ typed: String, noun: Code.Kind? = nil) -> Code? {
    Code(typed, noun: noun, currentYear: 2026)
  }

  @Test(arguments: [
    (Code(.case, year: 2026, number: 42), "KI-2026-0042"),
    (Code(.case, year: 2026, site: 1, number: 42), "KI-2026-1-0042"),
    (Code(.session, year: 2026, number: 12_345), "SS-2026-12345"),
    (Code(.followUp, year: 987, number: 1), "TL-0987-0001"),
    (Code(.person, number: 17), "OR-0017"),
    (Code(.person, site: 2, number: 17), "OR-2-0017"),
  ])
  func `a code is written in full`(code: Code?, text: String) {
    #expect(code?.text == text)
  }

  @Test(arguments: [
    "KI-2026-0042", "KI-42", "ki42", "Ki-42", "KI42", "ki-0042", " KI-42 ", "KI2026-42",
    "KI-2026-000000000000000042",
  ])
  func `a code may be short`(typed: String) {
    #expect(code(typed) == Code(.case, year: 2026, number: 42))
  }

  @Test func `another year is written out`() {
    #expect(code("KI-2025-42") == Code(.case, year: 2025, number: 42))
  }

  @Test func `a number as long as a year is still a number`() {
    #expect(code("KI-2025") == Code(.case, year: 2026, number: 2025))
  }

  @Test func `a bare number takes the kind of the noun`() {
    #expect(code("17", noun: .proposal) == Code(.proposal, year: 2026, number: 17))
    #expect(code("17", noun: .person) == Code(.person, number: 17))
    #expect(code("17") == nil)
  }

  @Test func `letters outweigh the noun`() {
    #expect(code("KI-17", noun: .proposal) == Code(.case, year: 2026, number: 17))
  }

  @Test func `a short form means the own site, a full one says which`() {
    #expect(Code("KI-42", currentYear: 2026, site: 3) == Code(.case, year: 2026, site: 3, number: 42))
    #expect(Code("OR-17", currentYear: 2026, site: 3) == Code(.person, site: 3, number: 17))
    #expect(Code("KI-2026-0042", currentYear: 2026, site: 3) == Code(.case, year: 2026, number: 42))
  }

  @Test(arguments: [
    "", " ", "-", "KI", "KI-", "ki--42", "KI-42-", "KI-0", "KI-2026-0", "KI-2026-0-42", "KI-12-10",
    "KI-2026-1-2-3",
    "KI-0000-42", "KI-4x", "KI-+4", "KI-٤٢", "PR:", "PR:17", "PR: 17", "XX-42", "K", "é1", "OR-1-2-3",
    "KI-99999999999999999999", "KI-2026-99999999999999999999-1", "KI-1099511627776", "KI-2026-8388608-1",
  ])
  func `anything else is no code`(typed: String) {
    #expect(code(typed, noun: nil) == nil)
  }

  @Test func `only a person goes without a year`() {
    #expect(Code(.case, number: 1) == nil)
    #expect(Code(.person, year: 2026, number: 1) == nil)
  }

  @Test func `codes are listed by kind, year, site and number`() {
    let codes = ["OR-0001", "KI-2026-1-0001", "PR-2025-0001", "KI-2026-0010", "KI-2026-0009", "KI-2025-0099"]
      .compactMap { code($0) }

    #expect(
      codes.sorted().map(\.text)
        == ["KI-2025-0099", "KI-2026-0009", "KI-2026-0010", "KI-2026-1-0001", "PR-2025-0001", "OR-0001"])
  }

  @Test func `every code is read back from its text`() {
    let seed: UInt64 = 2026
    var dice = SplitMix(seed: seed)

    for _ in 0..<5000 {
      let kind = Code.Kind.allCases[Int.random(in: 0..<5, using: &dice)]
      let made = Code(
        kind, year: kind == .person ? nil : .random(in: 1...9999, using: &dice),
        site: Int.random(in: 0..<(1 << Int.random(in: 0...23, using: &dice)), using: &dice),
        number: Int.random(in: 1...(1 << Int.random(in: 0...39, using: &dice)), using: &dice))
      #expect(made != nil, "seed \(seed)")
      #expect(made.flatMap { Code($0.text, currentYear: 1) } == made, "seed \(seed)")
    }
  }

  @Test func `no text brings the reader down`() {
    let seed: UInt64 = 404
    let pieces = ["KI", "pr", "-", "0", "9", "2026", "99999999999", ":", "é", " ", "🙂", "٣", "O", "\u{301}"]
    var dice = SplitMix(seed: seed)

    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0...9, using: &dice)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &dice)]
      }.joined()
      guard let code = Code(text, noun: .case, currentYear: 2026) else { continue }
      #expect(Code(code.text, currentYear: 1) == code, "seed \(seed), \(text)")
    }
  }
}
