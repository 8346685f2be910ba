/// Brings words into the form in which names are compared.
enum TextFolding {
  /// Small letters and digits, without diacritics, apostrophes and other marks: `Nu’mang` gives `numang`,
  /// `José` gives `jose`. An apostrophe belongs to its word but is often left out in typing.
  static func fold(_ word: some StringProtocol) -> String {
    var folded = ""
    for scalar in word.unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      if scalar.isASCII {
        folded += scalar.properties.lowercaseMapping
      } else if !isMark(scalar) {
        folded += plainLatin(scalar) ?? scalar.properties.lowercaseMapping
      }
    }
    return folded
  }

  /// Modifier letters are apostrophes in all but name (`ʼ`, `ʻ`).
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .modifierLetter, .modifierSymbol: true
    default: false
    }
  }

  /// The letters within an accented or joined Latin letter, read off its Unicode name:
  /// `LATIN SMALL LETTER E WITH ACUTE` is an e.
  private static func plainLatin(_ scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER", words[3].count <= 2 else { return nil }
    guard words.count == 4 || words[4] == "WITH" else { return nil }
    return words[3].lowercased()
  }
}
