import Domain

/// How many letters have to be added, left out, replaced or swapped with their neighbour to turn one word into the
/// other (Damerau–Levenshtein, optimal string alignment).
package func distance(_ first: String, _ second: String) -> Int {
  let first = Array(first)
  let second = Array(second)
  guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
  var twoAbove: [Int] = []
  var above = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      var best = min(above[column + 1] + 1, current[column] + 1, above[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == second[column - 1], other == first[row - 1] {
        best = min(best, twoAbove[column - 1] + 1)
      }
      current.append(best)
    }
    twoAbove = above
    above = current
  }
  return above[second.count]
}

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
  let near = candidates.map { (candidate: $0, distance: distance(word, folded($0))) }
    .filter { $0.distance <= limit && $0.distance < word.count }
    .sorted { $0.distance < $1.distance }
  guard let best = near.first?.distance else { return [] }
  return near.filter { $0.distance == best }.map(\.candidate).reduce(into: []) { unique, candidate in
    if unique.count < 3, !unique.contains(candidate) { unique.append(candidate) }
  }
}
