package import Domain

/// What is done with a noun; the second word of most command lines.
package struct Verb: Spelled {
  /// How it is shown.
  package let name: Bilingual
  /// Further spellings and short forms.
  package let aliases: [String]

  package init(_ english: String, _ indonesian: String, _ aliases: [String] = []) {
    name = Bilingual(english, indonesian)
    self.aliases = aliases
  }
}
