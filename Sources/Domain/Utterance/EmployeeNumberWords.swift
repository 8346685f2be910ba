/// The number of a civil servant within a line: `NIP 19900315 201503 2 001`. It is nobody's name and no text.
struct EmployeeNumberWords {
  /// The digits as typed, without the spaces between them; nil where the line has none.
  private(set) var digits: String?
  /// The words of the line without it.
  private(set) var rest: [Token]

  init(_ tokens: [Token]) {
    rest = tokens
    guard let place = tokens.indices.first(where: { !Self.digits(of: tokens, behind: $0).isEmpty }) else {
      return
    }
    let words = Self.digits(of: tokens, behind: place)
    digits = words.joined()
    rest.removeSubrange(place...place + words.count)
  }

  private static func digits(of tokens: [Token], behind place: Int) -> [String] {
    guard tokens[place].word == "nip", !tokens[place].isQuoted else { return [] }
    var words: [String] = []
    for token in tokens[(place + 1)...] {
      guard token.piece == tokens[place].piece, words.joined().count < 18,
        token.word.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") })
      else {
        break
      }
      words.append(token.word.filter { $0 != "." })
    }
    // `NIP belum ada`, `NIP 3 orang`: what has no more than a few digits is text.
    return words.joined().count < 8 ? [] : words
  }
}
