/// The pieces of a line that follow-up markers begin, apart from the session itself.
struct FollowUpWords {
  /// What tells of the session.
  var session: [Token] = []
  /// Each follow-up, without its marker.
  var segments: [[Token]] = []

  /// Parts a line at `TL`, `PR:`, `FU`, `next:`, `tindak lanjut`. A last piece such as `tuntas` or `45 menit` belongs
  /// to the session wherever it stands.
  init(_ tokens: [Token]) {
    var place = 0
    while place < tokens.count {
      if let count = Self.marker(tokens, at: place) {
        segments.append([])
        place += count
        continue
      }
      if segments.isEmpty {
        session.append(tokens[place])
      } else {
        segments[segments.count - 1].append(tokens[place])
      }
      place += 1
    }
    for index in segments.indices { giveBack(from: index) }
  }

  private static func marker(_ tokens: [Token], at place: Int) -> Int? {
    if place > 0, SpokenWords.topicMarkers.contains(tokens[place - 1].word) { return nil }
    let (token, next) = (tokens[place], place + 1 < tokens.count ? tokens[place + 1].word : "")
    switch token.word {
    case "tl", "fu", "follow-up", "followup", "tindak-lanjut": return 1
    case "tindak" where next == "lanjut", "follow" where next == "up": return 2
    case "pr", "next", "lanjut": return token.end == ":" ? 1 : nil
    default: return nil
    }
  }

  private mutating func giveBack(from index: Int) {
    while let last = segments[index].last?.piece, segments[index].first?.piece != last {
      let piece = segments[index].filter { $0.piece == last }
      let words = piece.map(\.word)
      let isClosing = words.count == 1 && SpokenWords.closing.contains(words[0])
      guard isClosing || SpokenLength.read(words)?.count == words.count else { return }
      segments[index].removeAll { $0.piece == last }
      session += piece
    }
  }
}
