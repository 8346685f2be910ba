/// Whether a remark behind a comma says what was agreed, without a marker before it: `he will send it by friday`.
struct Agreement {
  let line: String
  let register: Register
  let moment: Moment
  let answers: [SpokenQuestion.Field: SpokenQuestion.Answer]

  enum Reading {
    /// What a marker would have begun: who, deed, due day.
    case followUp([Token])
    /// Text of the session.
    case remark
    /// A last day, and nobody who is to do something by then.
    case doubt(String)
  }

  /// Reads one piece, all of it.
  func read(_ piece: [Token]) -> Reading {
    let words = piece.map(\.word)
    guard let first = words.first, !piece.contains(where: \.isQuoted) else { return .remark }
    if ["clinic", "klinik"].contains(first), piece[0].end == ":", piece.count > 1 { return .followUp(piece) }
    if let dated = dated(piece) { return .followUp(dated) }
    let subject = subjectCount(words)
    let rest = Array(piece.dropFirst(subject))
    let isWilling = subject > 0 && rest.count > 1 && ["will", "akan"].contains(rest[0].word)
    if isWilling { return .followUp(owner(piece, subject) + rest.dropFirst()) }
    if subject > 0, first.hasSuffix("'ll"), !rest.isEmpty { return .followUp(owner(piece, subject) + rest) }
    guard let limit = limit(words), !isOfSession(words) else { return .remark }
    if first == "to", limit > 1 { return .followUp(Array(piece.dropFirst())) }
    if subject > 0, limit > subject { return .followUp(owner(piece, subject) + rest) }
    guard limit > 1 else { return .remark }
    let text = Token.text(of: piece, in: line)
    switch answers[.agreement(text)] {
    case .followUp: return .followUp(piece)
    case .words: return .remark
    default: return .doubt(text)
    }
  }

  /// `next friday he brings the data`: the day goes behind the deed.
  private func dated(_ piece: [Token]) -> [Token]? {
    let words = piece.map(\.word)
    for length in stride(from: min(4, words.count - 2), to: 0, by: -1) {
      guard let day = SpokenDay.read(Array(words.prefix(length)), at: moment), day.count == length,
        SpokenDue.read(Array(words.prefix(length)), at: moment) != nil
      else { continue }
      let rest = Array(piece.dropFirst(length))
      guard isPronoun(rest[0].word), rest.count > 1 else { return nil }
      let deed = ["will", "akan"].contains(rest[1].word) ? rest.dropFirst(2) : rest.dropFirst(1)
      return owner(rest, 1) + deed + piece.prefix(length)
    }
    return nil
  }

  /// How many words name whoever is to do something.
  private func subjectCount(_ words: [String]) -> Int {
    guard let first = words.first else { return 0 }
    if isPronoun(first) { return 1 }
    var count = 0
    while count < words.count, SpokenWords.titles.contains(TextFolding.fold(words[count])) { count += 1 }
    guard count < words.count, words[count].count > 2,
      register.people.begins(with: TextFolding.fold(words[count]))
    else { return 0 }
    while count < min(words.count, 4), ["will", "akan"].contains(words[count]) == false {
      count += 1
      if count < words.count, !register.people.hits(TextFolding.fold(words[count])).whole.isEmpty { continue }
      break
    }
    return count
  }

  private func isPronoun(_ word: String) -> Bool {
    let bare = word.hasSuffix("'ll") ? String(word.dropLast(3)) : word
    return SpokenWords.subjects.contains(bare) || ["we", "i", "kami"].contains(bare)
  }

  /// Whoever came needs no name; the clinic and others keep theirs.
  private func owner(_ piece: [Token], _ count: Int) -> [Token] {
    let first = piece[0].word.hasSuffix("'ll") ? String(piece[0].word.dropLast(3)) : piece[0].word
    return SpokenWords.subjects.contains(first) ? [] : Array(piece.prefix(count))
  }

  /// Where `by friday` at the end begins.
  private func limit(_ words: [String]) -> Int? {
    words.indices.first { SpokenDue.isLimit(Array(words[$0...]), at: moment) }
  }

  /// Whether a piece tells of the session itself, which has a kind or a length.
  private func isOfSession(_ words: [String]) -> Bool {
    words.indices.contains { place in
      SpokenWords.kinds.contains { words[place...].starts(with: $0.0) }
        || SpokenLength.read(Array(words[place...])) != nil
    }
  }
}
