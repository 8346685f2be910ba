/// A text in both languages side by side, so that neither can be missing.
public struct Bilingual: Sendable, Hashable {
  /// The text as an English reader sees it.
  public let english: String
  /// The text as an Indonesian official would write it.
  public let indonesian: String

  /// Makes a text from its two wordings, English first.
  public init(_ english: String, _ indonesian: String) {
    self.english = english
    self.indonesian = indonesian
  }

  /// Makes a text that is the same in both languages, such as a name or a code.
  public init(same text: String) {
    self.init(text, text)
  }

  /// The wording in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .indonesian: indonesian
    }
  }

  /// The wording in the language of the work at hand.
  public var text: String { self[Language.current] }
}
