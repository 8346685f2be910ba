/// Whether a remark behind a comma says what was agreed, without a marker before it: `he will send it by friday`.
struct Agreement {
  let line: String
  let register: Register
  let moment: Moment
  let answers: [SpokenQuestion.Field: SpokenQuestion.Answer]

  enum Reading {
    /// What a marker would have begun: who, deed, due day.
    case followUp([Token])
    /// What tells of the session.
    case session
    /// Text of the session, whose days are not the session's.
    case remark
    /// A last day, and nobody who is to do something by then.
    case doubt(String)
  }

  /// The piece at the beginning of some words, with the next one where that is nothing but a last day: `Lengkapi SK
  /// tim, batas 30 Okt`.
  func remark(in tokens: ArraySlice<Token>) -> [Token] {
    guard let first = tokens.first else { return [] }
    let piece = Array(tokens.prefix { $0.piece == first.piece })
    guard let next = tokens.dropFirst(piece.count).first, !isOfSession(piece.map(\.word)) else {
      return piece
    }
    let limit = tokens.dropFirst(piece.count).prefix { $0.piece == next.piece }
    let words = limit.map(\.word)
    let isLimit = SpokenDue.isLimit(words, at: moment)
    let isDue = piece.contains { Self.arrows.contains($0.word) } && SpokenDue.read(words, at: moment) != nil
    return isLimit || isDue ? piece + limit : piece
  }

  /// Reads one piece, all of it.
  func read(_ piece: [Token]) -> Reading {
    let words = piece.map(\.word)
    guard let first = words.first, !piece.contains(where: \.isQuoted) else { return .session }
    if Self.clinic.contains(first), piece[0].end == ":", piece.count > 1 { return .followUp(piece) }
    if let dated = dated(piece) { return .followUp(dated) }
    let subject = subjectCount(words)
    let rest = Array(piece.dropFirst(subject))
    // `beliau cuti sampai senin`, `beliau akan pensiun`: what somebody is, until when, and what will be one day.
    let isUntil = words.contains { ["sampai", "hingga", "until", "till"].contains($0) }
    let isWilling = subject > 0 && rest.count > 1 && ["will", "akan"].contains(rest[0].word)
    if subject > 0, isUntil || isWilling && !endsInDue(rest), !isOfSession(words) { return doubt(piece) }
    if isWilling { return .followUp(owner(piece, subject) + rest.dropFirst()) }
    if subject > 0, first.hasSuffix("'ll"), !rest.isEmpty { return .followUp(owner(piece, subject) + rest) }
    guard !isOfSession(words) else { return .session }
    if words.contains(where: Self.arrows.contains) { return doubt(piece) }
    if let limit = limit(words) {
      if first == "to", limit > 1 { return .followUp(Array(piece.dropFirst())) }
      if subject > 0, limit > subject { return .followUp(owner(piece, subject) + rest) }
      if limit > 1 { return doubt(piece) }
    }
    return isAppointed(words) ? doubt(piece) : .session
  }

  /// Asks whether a remark was agreed, or takes what was answered.
  private func doubt(_ piece: [Token]) -> Reading {
    let text = Token.text(of: piece, in: line)
    switch answers[.agreement(text)] {
    case .followUp: return .followUp(piece)
    case .words: return .remark
    default: return .doubt(text)
    }
  }

  /// Whether a remark ends in a day to come that is no day of the session: `data dikumpul jumat 23/10`, and of the
  /// clinic also `klinik kirim contoh rabu`.
  private func isAppointed(_ words: [String]) -> Bool {
    let isSpeaker = Self.clinic.contains(words[0]) || Self.speakers.contains(words[0])
    return words.indices.dropFirst().contains { start in
      let tail = Array(words[start...])
      guard tail.count > 1 || isSpeaker && start > 1 else { return false }
      guard
        isSpeaker || Weekday.place(of: tail[0]) != nil && tail[1].first?.isNumber == true
      else { return false }
      let today = moment.heading ?? moment.today
      return SpokenDue.read(tail, at: moment)?.due.map { isSpeaker ? $0 >= today : $0 > today } == true
    }
  }

  /// Whether a follow-up says its last day.
  func endsInDue(_ segment: [Token]) -> Bool {
    let words = segment.map(\.word)
    return words.indices.suffix(8).contains { SpokenDue.read(Array(words[$0...]), at: moment) != nil }
  }

  /// Whether some words are nothing but the name of somebody, or the clinic.
  func isOwner(_ words: some Collection<Token>) -> Bool {
    let words = words.map(\.word)
    return words.count == 1 && Self.clinic.contains(words[0])
      || !words.isEmpty && subjectCount(words) == words.count
  }

  /// Whether some words begin with the clinic or with somebody whom the register knows.
  func namesOwner(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first, tokens.dropFirst().first?.piece == first.piece else { return false }
    return Self.clinic.contains(first.word) || subjectCount(tokens.map(\.word)) > 0
  }

  /// Whether the piece at the beginning of some words has an arrow before somebody whom the register knows, or before
  /// what is to be done; behind others it leaves open what is meant.
  func isHandedOver(_ tokens: ArraySlice<Token>) -> Bool {
    let piece = tokens.prefix { $0.piece == tokens[tokens.startIndex].piece }
    guard let arrow = piece.firstIndex(where: { Self.arrows.contains($0.word) }) else { return false }
    let behind = piece[(arrow + 1)...]
    return isOwner(behind) || behind.contains { $0.text.first?.isUppercase != true }
  }

  static let arrows: Set<String> = ["->", "=>", "→", "-->"]

  private static let clinic: Set<String> = ["clinic", "klinik"]

  /// How whoever types speaks of the clinic.
  private static let speakers: Set<String> = ["kami", "kita", "we", "we'll"]

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
