import Domain

/// Finds the word that somebody probably meant.
enum Spelling {
  /// The nearest of the known words, if it is near enough: at most one slip in three letters.
  ///
  /// Of words equally near the first in alphabetical order wins, so that the answer is always the same.
  static func nearest(to word: String, among known: [String]) -> String? {
    let word = String(word.lowercased().prefix(64))
    let ranked = known.sorted().map { (word: $0, slips: slips(between: word, and: $0)) }
    guard let best = ranked.min(by: { $0.slips < $1.slips }) else { return nil }
    return best.slips <= max(1, best.word.count / 3) ? best.word : nil
  }
}
