import Domain
import Packs
import TestSupport
import Testing

/// Texts made to hurt a reader of YAML: each gets an answer, and soon.
struct HostilePackTests {
  @Test func `a file of ten megabytes is refused unread`() {
    let text = String(repeating: "a: b\n", count: 2_000_000)

    #expect(TinyPack.flaws(in: text) == ["-: the file has 10000000 bytes; a pack has at most 1048576"])
  }

  @Test(arguments: ["", "# nothing but a comment\n", "\n\n"])
  func `an empty file is called empty`(text: String) {
    #expect(TinyPack.flaws(in: text) == ["-: the file is empty"])
  }

  @Test(arguments: ["just a word", "[a, b]", "- a\n- b", "12"])
  func `a file that is no mapping is refused`(text: String) {
    #expect(TinyPack.flaws(in: text) == ["1: pack must have keys and values"])
  }

  @Test(arguments: ["a: &x [1]\nb: *x", "a: [&x 1, *x]", "&x a: b", "a: {b: &x}", "- - &x y", "a:\t&x 1"])
  func `an anchor is refused before it is followed`(text: String) {
    #expect(
      TinyPack.flaws(in: text) == [
        "1: a pack has no anchors and aliases; write the text out, or a space after &"
      ])
  }

  @Test func `aliases that stand for a billion words are refused at the first`() {
    let lines = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }

    let flaws = TinyPack.flaws(in: "a0: b\n" + lines.joined(separator: "\n"))

    #expect(flaws == ["2: a pack has no anchors and aliases; write the text out, or a space after &"])
  }

  @Test(arguments: ["R & D", "R&D", "2 * 3"])
  func `a sign between words is text`(label: String) throws {
    let workflow = try TinyPack.workflow(TinyPack.text.replacing("en: Tiny", with: "en: \(label)"))

    #expect(workflow?.label.english == label)
  }

  @Test(arguments: ["[", "{", "- ", "? ", "{? ", "{a: ", "[{a: ", "a: {b: [", "{[", "!!map {"])
  func `endless nesting is refused`(opening: String) {
    let flaws = TinyPack.flaws(in: String(repeating: opening, count: 20_000))

    #expect(flaws.count == 1)
  }

  @Test(arguments: [("[", "]"), ("{", "}"), ("- ", ""), ("? ", "")])
  func `nesting as deep as YAML can go is only a wrong kind of pack`(opening: String, closing: String) {
    let text = String(repeating: opening, count: 990) + "x" + String(repeating: closing, count: 990)

    #expect(!TinyPack.flaws(in: text).isEmpty)
  }

  @Test(arguments: ["{", "{ #\n", "[\n ", "? ", "!!map {", "!a {", "{\u{2028}", "{b, "])
  func `mappings as keys of mappings are refused before they are walked`(opening: String) {
    let words = (0..<50_000).map { "w\($0): x" }.joined(separator: ", ")

    let flaws = TinyPack.flaws(in: String(repeating: opening, count: 900) + "{" + words)

    #expect(flaws.count == 1)
    #expect(flaws.first?.contains("too many lists and mappings inside one another") == true)
  }

  @Test func `a few mappings as keys are walked, and only a wrong kind of pack`() {
    let words = (0..<20_000).map { "w\($0): x" }.joined(separator: ", ")
    let text =
      "pack: workflow\na: " + String(repeating: "{", count: 16) + words + String(repeating: "}", count: 16)

    #expect(
      TinyPack.flaws(in: text).contains(
        "2: unknown key a; possible: pack, code, version, subject, label, statuses, steps, results"))
  }

  @Test(arguments: [TinyPack.text, TinyCalendar.text])
  func `a text is as long as a line and no longer`(text: String) {
    let label = { (length: Int) in
      text.replacing("en: Tiny", with: "en: " + String(repeating: "x", count: length))
    }

    #expect(TinyPack.flaws(in: label(300)) == [])
    #expect(
      TinyPack.flaws(in: label(301)).map { $0.drop { $0 != " " } } == [
        " en is too long; at most 300 characters"
      ])
  }

  @Test func `a file with countless flaws lists a hundred`() {
    let flaws = TinyPack.flaws(
      in: "pack: calendar\n" + (0..<50_000).map { "w\($0): x" }.joined(separator: "\n"))

    #expect(flaws.count == 101)
    #expect(flaws.last == "-: there are more flaws than these 100")
  }

  @Test func `a workflow of thousands of statuses is refused at once`() {
    let status = { (number: Int) in "  - { code: s\(number), label: { id: a, en: b }, holder: clinic }\n" }
    let many = (0..<15_000).map(status).joined()

    let flaws = TinyPack.flaws(in: TinyPack.text.replacing("results:\n", with: many + "results:\n"))

    #expect(flaws == ["1: 15002 statuses, 1 steps and 1 results are too many; at most 100, 500, 100"])
  }

  @Test(arguments: [
    "a\u{0}b: c", "\u{1B}[2J", "code: \"\\uD800\"", "code: \"\\xZZ\"", "%YAML 9.9\n---\na: b",
    "a: b\n---\nc: d", "a: 'b", "a: !<tag b", "a: @b",
  ])
  func `what is not YAML is refused`(text: String) throws {
    let flaws = TinyPack.flaws(in: text)

    #expect(flaws.count == 1)
    #expect(flaws.first?.contains("YAML cannot be read here") == true)
  }

  @Test(arguments: ["\r\n", "\n"])
  func `line ends of either kind are read`(end: String) throws {
    let text = TinyPack.text.replacing("\n", with: end).replacing("holder: clinic", with: "holder: x")

    #expect(
      TinyPack.flaws(in: text) == ["10: holder cannot be x; possible: clinic, innovator, outside, nobody"])
  }

  @Test(arguments: [
    ("\ta: b", 1), ("a: b\n\tc: d", 2), ("a:\n  b: c\n \t d: e", 3), ("a:\r\n\t- b", 2),
    ("a:\n- b\n\t- c", 3),
  ])
  func `a tab in front is called a tab`(text: String, line: Int) {
    #expect(
      TinyPack.flaws(in: text) == ["\(line): a tab stands before the first word; YAML indents with spaces"])
  }

  /// Bytes that are not UTF-8, and the line on which that shows: UTF-16, Latin-1, PDF, ZIP, an overlong form behind a
  /// byte order mark, half a surrogate pair.
  static let binaries: [([UInt8], Int)] = [
    ([0xFF, 0xFE, 0x70, 0x00], 1),
    (Array("pack: calendar\ncode: caf".utf8) + [0xE9, 0x0A], 2),
    (Array("%PDF-1.7\n".utf8) + [0xE2, 0xE3, 0xCF, 0xD3], 2),
    ([0x50, 0x4B, 0x03, 0x04, 0x00, 0x80], 1),
    ([0xEF, 0xBB, 0xBF, 0x0A, 0xC0, 0x80], 2),
    (Array("a: ".utf8) + [0xED, 0xA0, 0x80], 1),
  ]

  @Test(arguments: binaries)
  func `bytes that are no text are called so, with their line`(bytes: [UInt8], line: Int) {
    #expect(
      TinyPack.flaws(in: bytes) == ["\(line): this is no text in UTF-8; save the file as plain text in UTF-8"]
    )
  }

  @Test func `a file is refused for its size before it is read`() throws {
    let error = #expect(throws: PackError.self) { try Pack.checkSize(104_857_600, file: "film.mp4") }

    #expect(
      error?.flaws.map(\.reason.english) == ["the file has 104857600 bytes; a pack has at most 1048576"])
    try Pack.checkSize(1_048_576, file: "big.yaml")
  }

  @Test func `a byte order mark is no flaw`() {
    #expect(TinyPack.flaws(in: "\u{FEFF}" + TinyPack.text) == [])
  }

  @Test(arguments: ["yes", "No", "~", "null", "1e3", "0x1F", ".5", "12:30", "2026-10-15", "", "off"])
  func `what YAML takes for another thing than text must be quoted`(word: String) {
    let plain = TinyPack.text.replacing("en: Tiny", with: "en: \(word)")
    let quoted = TinyPack.text.replacing("en: Tiny", with: "en: \"\(word)x\"")

    #expect(TinyPack.flaws(in: plain).count == 1)
    #expect(TinyPack.flaws(in: quoted) == [])
  }

  @Test(arguments: [TinyPack.text, TinyCalendar.text], Array(0..<40))
  func `a pack with a piece torn out never does worse than a flaw`(text: String, piece: Int) {
    var random = SplitMix(seed: UInt64(piece))
    let characters = Array(text)
    let start = Int.random(in: 0..<characters.count, using: &random)
    let end = Int.random(in: start..<characters.count, using: &random)
    let torn = String(characters[..<start] + characters[end...])

    let flaws = TinyPack.flaws(in: torn)

    #expect(flaws.allSatisfy { !$0.isEmpty }, "seed \(piece)")
  }
}
