/// The pieces of a line that follow-up markers begin, apart from the session itself.
struct FollowUpWords {
  /// What tells of the session.
  var session: [Token] = []
  /// Each follow-up, without its marker.
  var segments: [[Token]] = []
  /// Remarks with a last day of which nobody has said yet whether they are follow-ups.
  var doubts: [String] = []

  /// Parts a line at `TL`, `PR`, `FU`, `next:`, `tindak lanjut`, `->`, and takes out `he will send it by friday`. A
  /// last piece such as `tuntas` or `45 menit` belongs to the session wherever it stands, and so does a sentence
  /// behind one whose last day is said.
  init(_ tokens: [Token], _ agreement: Agreement) {
    var place = 0
    var isOpen = false
    while place < tokens.count {
      if isOpen, tokens[place].beginsSentence, agreement.endsInDue(segments[segments.count - 1]) {
        isOpen = false
      }
      if let count = Self.denial(tokens, at: place) {
        place += count
      } else if let count = handOver(tokens, at: place, isOpen: isOpen, agreement) {
        isOpen = true
        place += count
      } else if isOpen, SpokenWords.and.contains(tokens[place].word),
        agreement.endsInDue(segments[segments.count - 1]), agreement.namesOwner(tokens[(place + 1)...])
      {
        segments.append([])  // `TL kirim data besok dan klinik cek senin`
        place += 1
      } else if let count = Self.marker(tokens, at: place) {
        segments.append([])
        isOpen = true
        place += count
      } else if !isOpen, Self.isBeginning(tokens, place), tokens[place].piece != tokens[0].piece,
        !agreement.isHandedOver(tokens[place...])
      {
        let remark = agreement.remark(in: tokens[place...])
        take(remark, agreement.read(remark))
        place += remark.count
      } else {
        if isOpen {
          segments[segments.count - 1].append(tokens[place])
        } else {
          session.append(tokens[place])
        }
        place += 1
      }
    }
    for index in segments.indices { giveBack(from: index, agreement) }
  }

  private mutating func take(_ remark: [Token], _ reading: Agreement.Reading) {
    switch reading {
    case .followUp(let segment): segments.append(segment)
    case .session: session += remark
    case .remark: session += remark.map(\.asRemark)
    case .doubt(let text):
      doubts.append(text)
      session += remark.map(\.asRemark)
    }
  }

  /// `revisi slide -> Yusuf`: what was said before the arrow is to be done by whoever stands behind it.
  private mutating func handOver(
    _ tokens: [Token], at place: Int, isOpen: Bool, _ agreement: Agreement
  ) -> Int? {
    guard Agreement.arrows.contains(tokens[place].word) else { return nil }
    let owner = Array(tokens[(place + 1)...].prefix { $0.piece == tokens[place].piece })
    guard agreement.isOwner(owner) else { return nil }
    if isOpen {
      segments[segments.count - 1] = owner + segments[segments.count - 1]
    } else {
      let deed = session.suffix(
        from: session.lastIndex { $0.piece != tokens[place].piece }.map { $0 + 1 } ?? 0)
      guard !deed.isEmpty, deed.count < session.count else { return nil }
      session.removeLast(deed.count)
      segments.append(owner + deed)
    }
    return owner.count + 1
  }

  private static func isBeginning(_ tokens: [Token], _ place: Int) -> Bool {
    place > 0 && tokens[place - 1].piece != tokens[place].piece
  }

  /// `tanpa TL`, `no follow-up`: that nothing was agreed.
  private static func denial(_ tokens: [Token], at place: Int) -> Int? {
    guard nothing.contains(tokens[place].word) else { return nil }
    let words = tokens[place...].prefix(4).map(\.word)
    return denials.first { words.starts(with: $0) }?.count
  }

  private static let nothing: Set<String> = ["tanpa", "tidak", "belum", "no", "without"]

  private static let denials = ["tanpa", "tidak ada", "belum ada", "no", "without"].flatMap { none in
    ["tl", "tindak lanjut", "follow up", "follow-up", "pr"].map {
      "\(none) \($0)".split(separator: " ").map(String.init)
    }
  }

  private static func marker(_ tokens: [Token], at place: Int) -> Int? {
    if place > 0, SpokenWords.topicMarkers.contains(tokens[place - 1].word) { return nil }
    let (token, next) = (tokens[place], place + 1 < tokens.count ? tokens[place + 1].word : "")
    let isFirst = isBeginning(tokens, place)
    if Agreement.arrows.contains(token.word) { return next.isEmpty ? nil : 1 }
    switch token.word {
    case "tl", "fu", "follow-up", "followup", "tindak-lanjut": return 1
    case "tindak" where next == "lanjut", "follow" where next == "up": return 2
    case "pr" where isFirst && next.first?.isLetter == true: return 1
    case "agreed", "sepakat", "disepakati": return token.end == ":" ? 1 : nil
    case "next" where isFirst && next.first?.isLetter == true && token.end == nil:
      let isDay = Weekday.place(of: next) != nil || ["week", "month", "time", "year"].contains(next)
      return isDay ? nil : 1
    case "pr", "next", "lanjut": return token.end == ":" ? 1 : nil
    default: return nil
    }
  }

  /// `via telepon`: how people met.
  static func isChannel(_ words: [String]) -> Bool {
    let bare = words.first.map(SpokenWords.via.contains) == true ? Array(words.dropFirst()) : words
    return (SpokenWords.channels + SpokenWords.channelsBehindVia).contains { $0.0 == bare }
  }

  private mutating func giveBack(from index: Int, _ agreement: Agreement) {
    if let label = segments[index].indices.dropFirst().first(where: { place in
      let token = segments[index][place]
      return token.end == ":" && SpokenWords.labels.contains(token.word)
        && segments[index][place - 1].piece != token.piece
    }) {
      session += segments[index][label...]
      segments[index].removeSubrange(label...)
    }
    while let last = segments[index].last?.piece, segments[index].first?.piece != last {
      let piece = segments[index].filter { $0.piece == last }
      let words = piece.map(\.word)
      let isClosing = words.count == 1 && SpokenWords.closing.contains(words[0])
      let deed = segments[index].filter { $0.piece != last }
      let isChannel =
        Self.isChannel(words) && agreement.endsInDue(deed)
        && !deed.contains { SpokenWords.sendings.contains($0.word) }
      guard isClosing || isChannel || SpokenLength.read(words)?.count == words.count else { return }
      segments[index].removeAll { $0.piece == last }
      session += piece
    }
  }
}
