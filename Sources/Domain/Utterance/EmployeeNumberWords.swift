/// The numbers of civil servants within a line: `NIP 19900315 201503 2 001`. They are nobody's name and no text.
struct EmployeeNumberWords {
  /// The digits of each as typed, without what stands between them.
  private(set) var numbers: [String] = []
  /// The words of the line without them.
  private(set) var rest: [Token] = []

  init(_ tokens: [Token]) {
    var place = 0
    while place < tokens.count {
      let digits = Self.digits(of: tokens, behind: place)
      if digits.isEmpty {
        rest.append(tokens[place])
        place += 1
      } else {
        numbers.append(digits.joined())
        place += 1 + digits.count
      }
    }
  }

  private static func digits(of tokens: [Token], behind place: Int) -> [String] {
    guard tokens[place].word == "nip", !tokens[place].isQuoted else { return [] }
    var words: [String] = []
    for next in tokens.indices[(place + 1)...] {
      let token = tokens[next]
      guard token.piece == tokens[place].piece, words.joined().count < 18,
        token.word.allSatisfy({ $0.isASCII && ($0.isNumber || ".-".contains($0)) }),
        words.isEmpty || SpokenLength.read(tokens[next...].prefix(3).map(\.word)) == nil
      else { break }
      words.append(token.word.filter(\.isNumber))
    }
    // `NIP belum ada`, `NIP 3 orang`: what has no more than a few digits is text.
    return words.joined().count < 8 ? [] : words
  }
}
