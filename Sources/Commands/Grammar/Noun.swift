package import Domain

/// What a command is about; the first word of every command line.
package struct Noun: Spelled {
  /// Whose work a noun belongs to; the groups of the help overview.
  package enum Group: Sendable, CaseIterable {
    case staff, innovator, supervisor, administration
  }

  /// How it is shown.
  package let name: Bilingual
  /// Further spellings and short forms.
  package let aliases: [String]
  /// The letters before the number of its codes, such as `KI`; nil where it has no codes.
  package let prefix: String?
  /// Whose work it belongs to.
  package let group: Group
  /// What it is, in a few words.
  package let meaning: Bilingual

  package init(
    _ english: String, _ indonesian: String, _ aliases: [String] = [], prefix: String? = nil,
    for group: Group,
    _ meaning: Bilingual
  ) {
    name = Bilingual(english, indonesian)
    self.aliases = aliases
    self.prefix = prefix
    self.group = group
    self.meaning = meaning
  }

  /// Whether a word is one of its names.
  package func isCalled(_ word: String) -> Bool {
    ([name.english, name.indonesian] + aliases).contains(word.lowercased())
  }

  /// Whether a word is a code of this noun, however short: `KI-2026-0042`, `KI-42`, `ki42`.
  package func hasCode(_ word: String) -> Bool {
    guard let prefix, word.count > prefix.count, word.prefix(prefix.count).uppercased() == prefix else {
      return false
    }
    let number = word.dropFirst(prefix.count)
    guard let last = number.last, last.isASCIIDigit else { return false }
    return number.allSatisfy { $0.isASCIIDigit || $0 == "-" }
  }
}

extension Character {
  /// Whether it is one of 0 to 9.
  package var isASCIIDigit: Bool { "0"..."9" ~= self }
}
