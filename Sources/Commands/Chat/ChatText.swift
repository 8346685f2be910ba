import Domain
import Reports

/// A text for somebody's phone: short enough to be read there, whatever was written about the case.
///
/// It is made of groups of sentences. What every text must say has rank 0; of the rest the lower ranks are taken in
/// first, each group from its front, and a sentence comes in whole or not at all.
struct ChatText {
  /// Sentences that belong together.
  struct Group {
    /// What gives way first where there is no room: the highest.
    let rank: Int
    /// What stands before them, on a line of its own; it comes and goes with the first of them.
    let heading: String?
    /// Each complete with its full stop.
    let sentences: [String]
    /// Whether each stands on a line of its own.
    let isList: Bool
    /// What stands for those that found no room.
    let rest: (Int) -> String

    init(
      rank: Int, heading: String? = nil, isList: Bool = false, _ sentences: [String],
      rest: @escaping (Int) -> String = { _ in "" }
    ) {
      self.rank = rank
      self.heading = heading
      self.sentences = sentences
      self.isList = isList
      self.rest = rest
    }

    /// The group with only so many of its sentences; nil where that is nothing.
    func text(keeping count: Int) -> String? {
      guard count > 0 else { return nil }
      let kept = sentences.prefix(count).map { $0 }
      let more = count < sentences.count ? rest(sentences.count - count) : ""
      let body = (kept + (more.isEmpty ? [] : [more])).joined(separator: isList ? "\n" : " ")
      return heading.map { "\($0)\n\(body)" } ?? body
    }
  }

  /// The most characters that a text has.
  static let limit = 600

  /// From top to bottom.
  let groups: [Group]

  /// The text with as much as there is room for.
  var text: String { joined(kept) }

  /// Whether all groups of a rank are in the text with all their sentences.
  func isWhole(rank: Int) -> Bool {
    zip(groups, kept).allSatisfy { $0.rank != rank || $0.sentences.count == $1 }
  }

  /// How many sentences of each group there is room for.
  var kept: [Int] {
    var kept = groups.map { $0.rank == 0 ? $0.sentences.count : 0 }
    for place in groups.indices.sorted(by: { (groups[$0].rank, $0) < (groups[$1].rank, $1) }) {
      while kept[place] < groups[place].sentences.count {
        var more = kept
        more[place] += 1
        guard joined(more).count <= Self.limit else { break }
        kept = more
      }
    }
    return kept
  }

  private func joined(_ kept: [Int]) -> String {
    zip(groups, kept).compactMap { $0.text(keeping: $1) }.joined(separator: "\n")
  }
}

/// A text that somebody typed, on one line and at most so long, cut between words.
func brief(_ typed: String, _ limit: Int) -> String {
  let words = safeText(typed.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  guard words.count > limit else { return words }
  let head = words.prefix(limit - 3)
  let end = words[head.endIndex] == " " ? head.endIndex : head.lastIndex(of: " ") ?? head.endIndex
  return words[..<end] + "..."
}

/// The beginning of a text that somebody wrote, on one line and at most so long, with the sign that there is more.
func shorten(_ prose: String, to limit: Int) -> String {
  let words = safeText(prose.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  guard words.count > limit else { return words }
  let head = words.prefix(limit - 2)
  let end = words[head.endIndex] == " " ? head.endIndex : head.lastIndex(of: " ") ?? head.endIndex
  return words[..<end] + " …"
}

/// The sentences of a text that somebody wrote, each whole on one line; one without an end gets its full stop.
func sentences(of prose: String) -> [String] {
  prose.split(whereSeparator: \.isNewline).flatMap { line in
    var sentences: [String] = []
    var words: [Substring] = []
    for word in line.split(whereSeparator: \.isWhitespace) {
      words.append(word)
      // A short word with a full stop is an abbreviation or a number far more often than an end.
      guard let last = word.last, "?!".contains(last) || last == "." && word.count > 4 else { continue }
      sentences.append(words.joined(separator: " "))
      words = []
    }
    return words.isEmpty ? sentences : sentences + [words.joined(separator: " ")]
  }
  .map { sentence in
    let text = safeText(sentence)
    return text.last.map { ".?!:;".contains($0) } == true ? text : text + "."
  }
}
