import Domain

/// The words of the command language that somebody may have meant, in the language at hand whichever was typed.
func suggestions<Word: Spelled>(for typed: String, among words: [Word]) -> [String] {
  suggestions(for: typed, among: words.flatMap(\.spellings)).reduce(into: []) { names, spelling in
    let name = words.first { $0.spellings.contains(spelling) }?.name.text ?? spelling
    if !names.contains(name) { names.append(name) }
  }
}

/// The words that somebody may have meant, nearest first: at most two slips away, or one from a word of three letters.
package func suggestions(for word: String, among candidates: [String]) -> [String] {
  let word = folded(word.prefix(40))
  let limit = word.count > 3 ? 2 : 1
  let near = candidates.map { (candidate: $0, slips: slips(between: word, and: folded($0))) }
    .filter { $0.slips <= limit && $0.slips < word.count }
    .sorted { $0.slips < $1.slips }
  guard let best = near.first?.slips else { return [] }
  return near.filter { $0.slips == best }.map(\.candidate).reduce(into: []) { unique, candidate in
    if unique.count < 3, !unique.contains(candidate) { unique.append(candidate) }
  }
}
