/// What a column can hold, written in either language before its name.
protocol MappingKey: Hashable, CaseIterable {
  /// The key as it is written in both languages.
  var name: Bilingual { get }
}

/// The pairs of a mapping, `key=column` with commas between them.
struct MappingPairs<Key: MappingKey> {
  private(set) var columns: [Key: String] = [:]

  init(_ text: String) throws(MappingFlaw) {
    for piece in try Self.pieces(of: text) {
      guard let equals = piece.firstIndex(of: "=") else { throw .noPair(Self.trimmed(piece)) }
      let key = try Self.key(Self.trimmed(piece[..<equals]))
      let column = Self.unquoted(Self.trimmed(piece[piece.index(after: equals)...]))
      guard !column.isEmpty else { throw .missingColumn(key.name) }
      guard columns.updateValue(column, forKey: key) == nil else { throw .duplicateKey(key.name) }
    }
  }

  func column(_ key: Key) throws(MappingFlaw) -> String {
    guard let column = columns[key] else { throw .missingKey(key.name) }
    return column
  }

  private static func key(_ typed: String) throws(MappingFlaw) -> Key {
    let folded = typed.lowercased()
    if let key = Key.allCases.first(where: { $0.name.english == folded || $0.name.indonesian == folded }) {
      return key
    }
    let near = Key.allCases.filter {
      Nearness.areNear(folded, $0.name.english) || Nearness.areNear(folded, $0.name.indonesian)
    }
    throw .unknownKey(typed, near: near.map(\.name), all: Key.allCases.map(\.name))
  }

  /// Cuts at the commas outside quotation marks; a mark opens only at the beginning of a column name, so that
  /// `at=5" pipa` stays what it is.
  private static func pieces(of text: String) throws(MappingFlaw) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var quote: Character?
    var mayOpen = false
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if mayOpen, character == "\"" || character == "'" {
        quote = character
      } else if character == "," {
        pieces.append(text[start..<index])
        start = text.index(after: index)
      }
      mayOpen = quote == nil && (character == "=" || (mayOpen && character.isWhitespace))
    }
    guard quote == nil else { throw .openQuote }
    return pieces + [text[start...]]
  }

  private static func unquoted(_ column: String) -> String {
    guard column.count >= 2, let first = column.first, first == "\"" || first == "'", column.last == first
    else {
      return column
    }
    return String(column.dropFirst().dropLast())
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// Whether one word may have been meant by another.
private enum Nearness {
  /// One is the beginning of the other, or at most two slips lie between them, and not in most of the letters.
  static func areNear(_ typed: String, _ word: String) -> Bool {
    guard !typed.isEmpty else { return false }
    if word.hasPrefix(typed) || typed.hasPrefix(word) { return true }
    return slips(between: String(typed.prefix(40)), and: word) <= min(2, word.count / 2)
  }
}
