/// Finds the word that somebody probably meant.
enum Spelling {
  /// The nearest of the known words, if it is near enough: at most a third of its letters differ.
  ///
  /// Of words equally near the first in alphabetical order wins, so that the answer is always the same.
  static func nearest(to word: String, among known: [String]) -> String? {
    let word = String(word.lowercased().prefix(64))
    let ranked = known.sorted().map { (word: $0, distance: distance(word, $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, best.word.count / 3) ? best.word : nil
  }

  /// How many letters must be inserted, deleted, replaced or swapped with their neighbour.
  private static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first)
    let second = Array(second)
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let replaced = last[column] + (first[row] == second[column] ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }
}
