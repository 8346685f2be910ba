/// Why a text is not kept: never the text itself, which is personal.
public enum TextFlaw: Error, Sendable, Hashable {
  /// Nothing but white space.
  case empty
  /// So many characters, more than the limit.
  case tooLong(Int, limit: Int)
  /// A character that cannot be seen, such as a bell or an escape.
  case controlCharacter

  /// What was refused and what would be accepted.
  public var wording: Bilingual {
    switch self {
    case .empty:
      Bilingual(
        "The text is empty; write at least a word.", "Teksnya kosong; tulis paling sedikit satu kata.")
    case .tooLong(let count, let limit):
      Bilingual(
        "This text has \(count) characters; at most \(limit) are kept. Shorten it.",
        "Teks ini \(count) karakter; paling banyak \(limit). Persingkat.")
    case .controlCharacter:
      Bilingual(
        "This text has a control character in it; type it again instead of pasting it.",
        "Teks ini mengandung karakter kendali; ketik ulang, jangan ditempel.")
    }
  }
}

/// Makes sure that a text, already trimmed, may be kept.
func checkText(_ text: String, limit: Int) throws(TextFlaw) {
  guard !text.isEmpty else { throw .empty }
  let count = text.count
  guard count <= limit else { throw .tooLong(count, limit: limit) }
  let hasControl = text.unicodeScalars.contains { scalar in
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
  }
  if hasControl { throw .controlCharacter }
}
