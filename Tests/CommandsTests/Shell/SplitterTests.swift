import Commands
import TestSupport
import Testing

struct SplitterTests {
  @Test(
    arguments: [
      ("", []),
      ("  \t ", []),
      ("case open", ["case", "open"]),
      ("catat 42 bu Nu'mang jum'at", ["catat", "42", "bu", "Nu'mang", "jum'at"]),
      ("case open \"Arsip desa\"", ["case", "open", "Arsip desa"]),
      ("case open 'Arsip desa'", ["case", "open", "Arsip desa"]),
      ("'Nu'mang datang' jam 10", ["Nu'mang datang", "jam", "10"]),
      ("case open --note=\"dua kata\"", ["case", "open", "--note=dua kata"]),
      ("45' 5\" layar", ["45'", "5\"", "layar"]),
      ("\"a \\\"b\\\" \\\\c\"", ["a \"b\" \\c"]),
      ("Arsip\\ desa", ["Arsip desa"]),
      ("'a\\b'", ["a\\b"]),
      ("\"\" ''", ["", ""]),
      ("akhir\\", ["akhir\\"]),
      ("# catatan saja", []),
      ("  #", []),
      ("catat usulan #17", ["catat", "usulan", "#17"]),
      ("case list # all of mine", ["case", "list"]),
      ("case list\t#\t\"not a word", ["case", "list"]),
      ("case list #", ["case", "list"]),
      ("case open \"Program # 1\" \\# x", ["case", "open", "Program # 1", "#", "x"]),
      ("a\u{A0}b\u{3000}c\r", ["a", "b", "c"]),
      ("\"e\u{301}\" — é", ["e\u{301}", "—", "é"]),
    ] as [(String, [String])])
  func `a line falls into words`(_ line: String, _ words: [String]) throws {
    #expect(try split(line) == words)
  }

  @Test(arguments: [("case open \"Arsip", "\"" as Character, 11), ("'Aisyah datang", "'", 1)])
  func `a quotation mark that stays open is named with its place`(
    _ line: String, _ mark: Character, _ place: Int
  ) {
    #expect {
      try split(line)
    } throws: { error in
      guard case CommandError.line(.unclosedQuote(mark, at: place)) = error else { return false }
      return true
    }
  }

  /// Seed 20261015: the letters that mean something to the splitter, and some that must not.
  @Test func `quoting and splitting undo each other`() throws {
    var numbers = SplitMix(seed: 20_261_015)
    let letters: [Unicode.Scalar] = [
      "a", "b", " ", "\t", "'", "\"", "\\", "#", "=", "-", "\u{301}", "é", "\u{A0}", "\n", "\r", "👍",
      "\u{200D}",
    ]
    for _ in 0..<5000 {
      let words = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
        String(
          String.UnicodeScalarView(
            (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
              letters[Int.random(in: letters.indices, using: &numbers)]
            }))
      }

      let line = words.map(quote).joined(separator: " ")

      #expect(
        try split(line).map { Array($0.unicodeScalars) } == words.map { Array($0.unicodeScalars) }, "\(line)")
    }
  }
}
