/// Why a text is no name of a person.
public enum NameFlaw: Error, Sendable, Hashable {
  /// No letter in it.
  case empty
  /// So many characters, more than ``PersonName/limit``.
  case tooLong(Int)
  /// A character that cannot be seen, such as a bell or an escape.
  case controlCharacter

  /// What was refused and what would be accepted.
  public var wording: Bilingual {
    switch self {
    case .empty:
      Bilingual("A name needs at least one letter.", "Nama harus berisi paling sedikit satu huruf.")
    case .tooLong(let count):
      Bilingual(
        "This name has \(count) characters; at most \(PersonName.limit) are kept.",
        "Nama ini \(count) karakter; paling banyak \(PersonName.limit).")
    case .controlCharacter:
      Bilingual(
        "This name has a control character in it; type it again instead of pasting it.",
        "Nama ini mengandung karakter kendali; ketik ulang, jangan ditempel.")
    }
  }
}
