import Domain

/// Where and when a reader is: what a narrow list need not say.
public struct Here: Sendable, Hashable {
  /// This year, which dates and codes may leave unsaid.
  public let year: Int
  /// The installation whose codes have a short form.
  public let site: Int

  /// Describes a reader's surroundings.
  public init(year: Int, site: Int) {
    self.year = year
    self.site = site
  }
}

extension Here {
  /// A sentence in which the codes of here stand as people type them: `Saved: SS-311.` for `Saved: SS-2026-0311.`
  package func withShortCodes(_ sentence: String) -> String {
    var short = ""
    var rest = Substring(sentence)
    while let start = rest.firstIndex(where: \.isOfCode) {
      short += rest[..<start]
      let word = rest[start...].prefix(while: \.isOfCode)
      short += code(inFull: word)?.shortText(in: year, at: site) ?? String(word)
      rest = rest[word.endIndex...]
    }
    return short + rest
  }

  /// Whether a text is a list of codes, and nothing that somebody wrote.
  func isOnlyCodes(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "," }
    return !words.isEmpty && words.allSatisfy { code(inFull: $0) != nil }
  }

  /// The code that a word is; nil for one that is short already.
  private func code(inFull word: Substring) -> Code? {
    Code(String(word), currentYear: year, site: site).flatMap { $0.text == word ? $0 : nil }
  }
}

extension Character {
  /// Whether it may stand inside a code.
  fileprivate var isOfCode: Bool { isASCII && (isLetter || isNumber || self == "-") }
}
