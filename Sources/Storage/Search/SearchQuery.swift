/// What somebody looks for, as FTS5 reads it.
struct SearchQuery {
  private let terms: [String]

  /// Takes the words of a line; what is neither letter nor digit only parts them.
  init(_ typed: String) {
    terms = typed.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map {
      String($0).replacing("'", with: "")
    }.filter { !$0.isEmpty }
  }

  /// Whether there is anything to look for.
  var isEmpty: Bool { terms.isEmpty }

  /// Texts in which every word occurs. Indonesian adds its endings behind a word, so a longer one is found by its
  /// beginning: `antrean` finds `antreannya`.
  var all: String { terms.map(Self.term).joined(separator: " AND ") }

  /// Texts in which any of the words occurs; nil where there is only one.
  var any: String? {
    terms.count > 1 ? terms.map(Self.term).joined(separator: " OR ") : nil
  }

  /// The shortest word that is taken for a beginning.
  private static let shortestBeginning = 4

  private static func term(_ word: String) -> String {
    "\"\(word)\"" + (word.count >= shortestBeginning ? "*" : "")
  }
}
