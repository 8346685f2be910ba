import Domain

/// What a typed word turned out to be.
package enum Lookup<Word: Spelled>: Equatable {
  /// Exactly one word, and how many typed words it took: `tindak lanjut` takes two.
  case found(Word, length: Int)
  /// The beginning of several.
  case ambiguous([Word])
  /// None, but perhaps a slip for one of these spellings.
  case unknown(suggestions: [String])
}

/// Finds the word that begins a list of typed words: its exact spelling in either language, or an unambiguous
/// beginning of at least two letters. A slip is never taken for the word it resembles.
package func lookUp<Word: Spelled>(_ typed: ArraySlice<String>, among words: [Word]) -> Lookup<Word> {
  guard let first = typed.first else { return .unknown(suggestions: []) }
  if let second = typed.dropFirst().first,
    let word = exact("\(first)-\(second)", among: words, hyphenated: true)
  {
    return .found(word, length: 2)
  }
  if let word = exact(first, among: words, hyphenated: false) { return .found(word, length: 1) }
  let beginning = folded(first)
  let begun =
    beginning.count < 2
    ? [] : words.filter { $0.spellings.contains { folded($0).hasPrefix(beginning) } }
  if begun.count == 1 { return .found(begun[0], length: 1) }
  if begun.count > 1 { return .ambiguous(begun) }
  return .unknown(suggestions: suggestions(for: first, among: words))
}

private func exact<Word: Spelled>(_ typed: String, among words: [Word], hyphenated: Bool) -> Word? {
  let typed = folded(typed)
  return words.first { $0.spellings.contains { folded($0) == typed && (!hyphenated || $0.contains("-")) } }
}
