/// A name cut into words, with the titles before it and the degrees after it taken off.
struct NameWords {
  /// The words that remain, in the form in which names are compared; none for a text without letters.
  let normalised: [String]

  init(_ text: String) {
    var words =
      Self.pieces(of: text).lazy
      .map { Self.withoutTitles(Self.words(in: $0)) }
      .first { !$0.isEmpty } ?? []
    if words.isEmpty {
      // Nothing but titles: somebody may be called so, and a beginning such as `bu` may mean Budi.
      words = Self.pieces(of: text).flatMap(Self.words).suffix(1)
    }
    words = Self.withoutDegrees(words)
    normalised = words.indices.map { index in
      words[index].letters == "a" && index < words.count - 1 ? "andi" : words[index].letters
    }
  }

  /// Degrees follow a comma, and so does nothing else in an Indonesian name.
  private static func pieces(of text: String) -> [Substring] {
    text.split(separator: ",")
  }

  /// Cuts at spaces and hyphens and after full stops, so that `dr.Rina` and `S. Kep` come out like `dr. Rina`
  /// and `S.Kep`.
  private static func words(in piece: Substring) -> [NameWord] {
    var words: [NameWord] = []
    var current = ""
    func end(dotted: Bool) {
      if let word = NameWord(current, isDotted: dotted) { words.append(word) }
      current = ""
    }
    for character in piece {
      if character == "." {
        end(dotted: true)
      } else if character.isWhitespace || character == "-" {
        end(dotted: false)
      } else {
        current.append(character)
      }
    }
    end(dotted: false)
    return words
  }

  private static func withoutTitles(_ words: [NameWord]) -> [NameWord] {
    Array(words.drop { NameTitles.before.contains($0.letters) })
  }

  private static func withoutDegrees(_ words: [NameWord]) -> [NameWord] {
    var words = words
    while let length = degreeLength(endOf: words) {
      words.removeLast(length)
    }
    return words
  }

  /// How many words at the end make one degree, the first word never among them.
  private static func degreeLength(endOf words: [NameWord]) -> Int? {
    (1...5).reversed().first { length in
      guard length < words.count else { return false }
      let tail = words.suffix(length)
      guard NameTitles.degrees.contains(tail.map(\.letters).joined()) else { return false }
      return length > 1 ? tail.dropLast().allSatisfy(\.isDotted) : words[words.count - 1].looksLikeDegree
    }
  }
}

/// One word of a name, folded, with what its writing told about it.
struct NameWord {
  /// Small letters and digits without diacritics and apostrophes.
  let letters: String
  /// Whether a full stop followed it.
  let isDotted: Bool
  /// Whether it was written in capitals only.
  let isCapitals: Bool

  init?(_ written: String, isDotted: Bool) {
    letters = TextFolding.fold(written)
    guard !letters.isEmpty else { return nil }
    self.isDotted = isDotted
    isCapitals = !written.contains(where: \.isLowercase)
  }

  /// `SE` and `se.` are a degree, but `rina se` is how one begins to type Rina Setiawati. Without a vowel
  /// nothing begins a name, save St(efanus) and Sh(erly).
  var looksLikeDegree: Bool {
    if isDotted || isCapitals { return true }
    return letters != "st" && letters != "sh" && !letters.contains { "aeiou".contains($0) }
  }
}
