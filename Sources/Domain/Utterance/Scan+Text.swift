// What no list and no register recognised: loose numbers, the topic and the notes.
extension Scan {
  /// A number that nothing beside it explains is asked about; an answer may make it a case or text.
  mutating func takeLooseNumbers(_ answers: [SpokenQuestion.Field: SpokenQuestion.Answer]) {
    for place in tokens.indices
    where !taken[place] && !inTopic[place] && !tokens[place].isRemark && isLoose(place) {
      let typed = tokens[place].text
      switch answers[.number(typed)] {
      case .words: continue
      case .caseFile(let id):
        if !cases.contains(id) { cases.append(id) }
      default: looseNumbers.append(typed)
      }
      taken[place] = true
      if isNegative(place) { taken[place + 1] = true }
    }
  }

  /// `-3 orang`: so many people there are not.
  private func isNegative(_ place: Int) -> Bool {
    tokens[place].word.hasPrefix("-") && Int(digits: tokens[place].word.dropFirst(), atMost: 4) != nil
      && place + 1 < tokens.count && !taken[place + 1] && SpokenWords.people.contains(tokens[place + 1].word)
  }

  private func isLoose(_ place: Int) -> Bool {
    if isNegative(place) { return true }
    guard Int(digits: tokens[place].word, atMost: 6) != nil else { return false }
    let hasNext = place + 1 < tokens.count && tokens[place + 1].piece == tokens[place].piece
    let isBeforeText = hasNext && isText(place + 1) && Int(tokens[place + 1].word) == nil
    return !followsText(place) && !isBeforeText && !continuesNumbers(place)
  }

  /// `indikator 33 dan 34`: a number joined to one that is text is text.
  private func continuesNumbers(_ place: Int) -> Bool {
    guard place > 1, hasPrevious(place), hasPrevious(place - 1), !taken[place - 2],
      SpokenWords.and.contains(tokens[place - 1].word), Int(digits: tokens[place - 2].word, atMost: 6) != nil
    else { return false }
    return followsText(place - 2)
  }

  /// `[data_dukung]` says which topic is meant, `[-]` that none is.
  mutating func takeTopicCode(at place: Int) -> Int? {
    let word = tokens[place].word
    guard word.hasPrefix("["), word.hasSuffix("]"), !tokens[place].isQuoted else { return nil }
    let code = Topic(rawValue: String(word.dropFirst().dropLast()))
    guard code != nil || word == "[-]" else { return nil }
    topicCode = .some(code)
    return 1
  }

  /// What stands behind a marker is the topic, else the first run of words; all others are notes.
  mutating func gatherTexts() {
    var texts: [(run: Range<Int>, isTopic: Bool)] = []
    var said: [String] = []
    var place = 0
    while place < tokens.count {
      guard !taken[place] else {
        place += 1
        continue
      }
      var end = place
      while end < tokens.count, !taken[end], tokens[end].piece == tokens[place].piece { end += 1 }
      var run = trimmed(place..<end)
      let isTopic = run.first.map(markers.contains) == true
      if isTopic { run = trimmed(run.lowerBound + 1..<end) }
      if let (text, isAdvice) = labelled(run) {
        if isAdvice { advice = text } else { said.append(text) }
      } else if run.count == 1, isHead(run.lowerBound),
        SpokenWords.comings.contains(tokens[run.lowerBound].word)
      {
        // that somebody came is what a session is
      } else if !run.isEmpty {
        texts.append((run, isTopic))
      }
      place = end
    }
    defer { notes += said }
    if let title {
      topic = title
      notes = sentences(texts.map(\.run))
      return
    }
    guard let chosen = texts.firstIndex(where: \.isTopic) ?? texts.indices.first else { return }
    topic = text(texts.remove(at: chosen).run)
    notes = sentences(texts.map(\.run))
  }

  /// Texts; those that follow each other as sentences stay together as typed.
  private func sentences(_ runs: [Range<Int>]) -> [String] {
    runs.reduce(into: [Range<Int>]()) { joined, run in
      if let last = joined.last, last.upperBound == run.lowerBound, tokens[run.lowerBound].beginsSentence {
        joined[joined.count - 1] = last.lowerBound..<run.upperBound
      } else {
        joined.append(run)
      }
    }.map(text)
  }

  /// What stands behind `catatan:` or `saran:`, or in quotation marks behind them without a colon.
  private func labelled(_ run: Range<Int>) -> (text: String, isAdvice: Bool)? {
    guard let first = run.first, run.count > 1,
      tokens[first].end == ":" || tokens[first + 1].isQuoted
    else { return nil }
    let rest = text(first + 1..<run.upperBound)
    switch tokens[first].word {
    case "catatan", "note", "notes": return (rest, false)
    case "saran", "nasihat", "advice": return (rest, true)
    default: return nil
    }
  }

  /// Without the connectives that only tie a run to what was recognised beside it.
  private func trimmed(_ run: Range<Int>) -> Range<Int> {
    var (start, end) = (run.lowerBound, run.upperBound)
    let all = run.allSatisfy { SpokenWords.connectives.contains(tokens[$0].word) }
    let tiesBefore = all || hasPrevious(start) ? SpokenWords.connectives : SpokenWords.and
    let tiesAfter = end < tokens.count && tokens[end].piece == tokens[start].piece
    while start < end, tiesBefore.contains(tokens[start].word) { start += 1 }
    while end > start, tiesAfter || all, SpokenWords.connectives.contains(tokens[end - 1].word) { end -= 1 }
    return start..<end
  }
}
