// What the closed lists recognise: codes, channels, lengths, clocks, days, kinds, places, counts, markers.
extension Scan {
  /// `kasus 42 45`, `KI-42`, and a number that begins the line.
  mutating func takeCase(at place: Int) -> Int? {
    let word = tokens[place].word
    let rest = words(from: place)
    if !inTopic[place], rest.count > 1, SpokenWords.newCase.contains(where: { rest.starts(with: $0) }),
      place + 2 < tokens.count, tokens[place + 2].isQuoted
    {
      (opensCase, title) = (true, tokens[place + 2].text)
      return 3
    }
    if isHead(place), !inTopic[place], !followsText(place),
      SpokenWords.newCase.contains(where: { rest.starts(with: $0) })
    {
      opensCase = true
      return 2
    }
    if SpokenWords.caseMarkers.contains(word), !inTopic[place] {
      let count = caseNumbers(from: place + 1, mayCrossPieces: true)
      return count > 0 ? count + 1 : nil
    }
    // `soal KI-38 yang mirip`: within the words of a topic it is a part of them.
    let isMentioned =
      inTopic[place] && (!markers.contains(place - 1) || goesOn(behind: place + 1) || isDescribed(place))
    if !inTopic[place], !isHead(place), followsText(place) || goesOn(behind: place + 1),
      let code = Code(word, currentYear: moment.today.year), code.kind == .case
    {
      let isCompared = tokens.contains {
        $0.piece == tokens[place].piece && SpokenWords.comparisons.contains($0.word)
      }
      mentionedCases.append((code, isCompared))
      return nil
    }
    if !isMentioned, let code = Code(word, currentYear: moment.today.year), code.kind == .case {
      add(code, word)
      return 1
    }
    if place == 0, word.utf8.count > 4, word.utf8.allSatisfy({ (48...57).contains($0) }) {
      unknownCases.append(tokens[0].text)  // no clinic has so many cases
      return 1
    }
    guard place == 0, isCaseNumber(0) else { return nil }
    let before = cases
    let count = caseNumbers(from: 0, mayCrossPieces: false)
    numbered = cases.filter { !before.contains($0) }
    return count
  }

  /// A case that a remark mentions is that of the session where nothing else tells it.
  mutating func takeMentionedCases() {
    guard mentions.allSatisfy(\.isHolder), cases.isEmpty, unknownCases.isEmpty, newcomers.isEmpty,
      agency == nil
    else {
      return
    }
    for (code, _) in mentionedCases { add(code, code.text) }
  }

  /// `mau bikin "Kantin jujur"`: a piece that says of a title no more than that it is an idea's.
  mutating func takeIdea(at place: Int) -> Int? {
    guard title == nil, !inTopic[place], !tokens[place].isQuoted else { return nil }
    var end = place
    var isIdea = false
    while end < tokens.count, !taken[end], tokens[end].piece == tokens[place].piece, !tokens[end].isQuoted {
      guard SpokenWords.ideas.contains(tokens[end].word) || SpokenWords.ideaTies.contains(tokens[end].word)
      else {
        return nil
      }
      isIdea = isIdea || SpokenWords.ideas.contains(tokens[end].word)
      end += 1
    }
    guard isIdea, end < tokens.count, tokens[end].isQuoted, tokens[end].piece == tokens[place].piece else {
      return nil
    }
    (self.isIdea, title) = (true, tokens[end].text)
    return end + 1 - place
  }

  /// Takes numbers of cases, `dan` between them.
  private mutating func caseNumbers(from start: Int, mayCrossPieces: Bool) -> Int {
    var place = start
    var end = start
    var isJoined = true
    while place < tokens.count, mayCrossPieces || tokens[place].piece == tokens[start].piece {
      if SpokenWords.and.contains(tokens[place].word), end > start {
        isJoined = true
        place += 1
        continue
      }
      guard isJoined || mayCrossPieces, isCaseNumber(place) else { break }
      if tokens[place].piece != tokens[start].piece, !endsPiece(place) { break }  // `kasus 42, 3 dokumen`
      if let code = Code(tokens[place].word, noun: .case, currentYear: moment.today.year) {
        add(code, tokens[place].text)
      }
      isJoined = false
      place += 1
      end = place
    }
    return end - start
  }

  /// `KI-38 yang mirip`: what follows says which one it is, or what of it.
  private func isDescribed(_ place: Int) -> Bool {
    let next = words(from: place).dropFirst().first
    return next.map { ["yang", "that", "which"].contains($0) } == true
  }

  /// Whether a word is all of its piece that is left, or the next one is a number too.
  private func endsPiece(_ place: Int) -> Bool {
    let next = place + 1
    guard next < tokens.count, tokens[next].piece == tokens[place].piece else { return true }
    return isCaseNumber(next) || SpokenWords.and.contains(tokens[next].word) || !isText(next)
  }

  /// Whether digits stand for themselves and are not the beginning of a length, a date or a clock reading.
  private func isCaseNumber(_ place: Int) -> Bool {
    guard Int(digits: tokens[place].word, atMost: 4) != nil else { return false }
    let words = words(from: place)
    if words.count > 1, SpokenWords.partsOfDay.contains(words[1]), SpokenClock.read(words) != nil {
      return false
    }
    if let length = SpokenLength.read(words), length.minutes != nil || words.count < 3 { return false }
    if SpokenDay.read(words, at: moment) != nil || SpokenLength.readAgo(words) != nil { return false }
    return words.count < 2 || !SpokenWords.people.contains(words[1])
  }

  private mutating func add(_ code: Code, _ typed: String) {
    if let known = register.caseFile(code) {
      if !cases.contains(known.id) { cases.append(known.id) }
    } else {
      unknownCases.append(typed)
    }
  }

  /// `via WA`, `lewat telepon`, `by phone`; in later remarks only where it does not continue the text.
  mutating func takeVia(at place: Int) -> Int? {
    guard SpokenWords.via.contains(tokens[place].word), channel == nil else { return nil }
    guard isHead(place) || inTopic[place] || !followsText(place) || isOfSession(place) else { return nil }
    let rest = Array(words(from: place).dropFirst())
    let lists = SpokenWords.channels + (tokens[place].word == "di" ? [] : SpokenWords.channelsBehindVia)
    guard let (words, found) = lists.first(where: { rest.starts(with: $0.0) }) else { return nil }
    channel = found
    return words.count + 1
  }

  /// `WA`, `zoom`, `email` alone, outside running text.
  mutating func takeChannel(at place: Int) -> Int? {
    guard channel == nil, !inTopic[place], !followsText(place) else { return nil }
    let rest = words(from: place)
    guard let (words, found) = SpokenWords.channels.first(where: { rest.starts(with: $0.0) }) else {
      return nil
    }
    guard isHead(place) || (!hasPrevious(place) && rest.count == words.count) else { return nil }
    channel = found
    return words.count
  }

  /// A length; within a topic it stays in the text where another is stated outside, and is asked about.
  mutating func takeLength(at place: Int) -> Int? {
    guard !followsTopicMarker(place), !isTitled(place) else { return nil }
    let words = words(from: place)
    let isMentioned = inTopic[place] && !lengths.isEmpty
    if let either = SpokenLength.readEither(words) {
      lengths += either.lengths
      return isMentioned ? nil : either.count
    }
    guard let length = SpokenLength.read(words) else { return nil }
    lengths.append(length)
    if length.minutes == nil, !length.isVague { impossible.length = said(place, length.count) }
    return isMentioned && followsText(place) ? nil : length.count
  }

  /// `sejam lalu`: when it began; before midnight there is no such reading.
  mutating func takeAgo(at place: Int) -> Int? {
    guard !followsTopicMarker(place), !isTitled(place), !(inTopic[place] && followsText(place)),
      let ago = SpokenLength.readAgo(words(from: place))
    else { return nil }
    let begin = Clock(minutes: moment.now.minutes - ago.minutes.count)
    clocks.append(
      SpokenClock(choices: begin.map { [$0] } ?? [], length: nil, isBackwards: false, count: ago.count))
    return ago.count
  }

  /// `sudah asistensi`, `just finished assistance`: that it happened is all that the first word says.
  mutating func takeOpener(at place: Int) -> Int? {
    guard !inTopic[place], !followsText(place), isHead(place) else { return nil }
    var next = place
    while next < tokens.count, !taken[next], tokens[next].piece == tokens[place].piece,
      SpokenWords.openers.contains(tokens[next].word)
    {
      next += 1
    }
    let rest = next < tokens.count && next > place ? words(from: next) : []
    guard SpokenWords.kinds.contains(where: { rest.starts(with: $0.0) }) else { return nil }
    if (place..<next).contains(where: { ["just", "finished"].contains(tokens[$0].word) }) {
      days.append(SpokenDay(choices: [moment.today], endsNow: true, count: 1))
    }
    return next - place
  }

  /// `soal loket di aula`: at the end of a topic only a mere venue is a place, since units belong to the topic.
  mutating func takeVenue(at place: Int) -> Int? {
    guard inTopic[place], self.place == nil, ["di", "at", "in"].contains(tokens[place].word),
      followsText(place)
    else { return nil }
    let rest = Array(words(from: place).dropFirst())
    guard SpokenWords.venues.contains(rest) else { return nil }
    self.place = text(place + 1..<place + 1 + rest.count)
    return rest.count + 1
  }

  mutating func takeClock(at place: Int) -> Int? {
    guard !followsTopicMarker(place), !isTitled(place) else { return nil }
    guard !tokens[place].isRemark, !isNumbered(place),
      let clock = SpokenClock.read(words(from: place)), !isWithinText(place, clock.count)
    else { return nil }
    clocks.append(clock)
    if clock.choices.isEmpty { impossible.clock = said(place, clock.count) }
    return clock.count
  }

  /// Whether a number is one of a text: `pasal 4.12`, `skor 4/5`, `3/4 berkas` in a remark.
  private func isNumbered(_ place: Int) -> Bool {
    guard tokens[place].word.first?.isNumber == true,
      tokens[place].word.contains(where: { "./".contains($0) })
    else { return false }
    if hasPrevious(place), !taken[place - 1], SpokenWords.numbered.contains(tokens[place - 1].word) {
      return true
    }
    let isFraction = tokens[place].word.split(separator: "/").count == 2
    return isFraction && (inTopic[place] || !isHead(place)) && goesOn(behind: place + 1)
  }

  /// Whether text stands on both sides of a clock reading in a remark or a topic: `rapat jam 9 ditunda`.
  private func isWithinText(_ place: Int, _ count: Int) -> Bool {
    (inTopic[place] || !isHead(place)) && followsText(place) && goesOn(behind: place + count)
  }

  func goesOn(behind next: Int) -> Bool {
    next < tokens.count && tokens[next].piece == tokens[next - 1].piece && isText(next) && !isTitle(next)
      && SpokenLength.read(words(from: next)) == nil
  }

  mutating func takeMissed(at place: Int) -> Int? {
    let rest = words(from: place)
    guard !inTopic[place] else { return nil }
    let subject = SpokenWords.subjects.contains(tokens[place].word) && !hasPrevious(place) ? 1 : 0
    let said = rest.dropFirst(subject)
    if let words = SpokenWords.missed.first(where: { said.starts(with: $0) }) {
      isMissed = true
      return subject + words.count
    }
    return nil
  }

  /// `bu Rina absen`: at the end of what tells who, it is no list of attendance; where a length or a class is told of, it
  /// may be, and is asked about.
  private mutating func takeAbsent(_ rest: ArraySlice<String>) -> Bool {
    guard rest.count == 1, rest.first == "absen" else { return false }
    let isClass = tokens.contains { token in
      SpokenWords.kinds.contains { $0.0[0] == token.word && $0.1 == .class }
    }
    guard lengths.isEmpty, !isClass else { return false }
    isMissed = true
    return true
  }

  /// `batal`, `tidak jadi`, `was called off`: whether it was held all the same is asked, unless its length is said and
  /// the words go on, `batal ikut lomba`.
  mutating func takeCalledOff(at place: Int, _ answer: SpokenQuestion.Answer?) -> Int? {
    guard !inTopic[place], !isMissed, calledOff == nil, answer != .words else { return nil }
    let subject = SpokenWords.subjects.contains(tokens[place].word) && !hasPrevious(place) ? 1 : 0
    let rest = words(from: place).dropFirst(subject)
    if subject > 0 || !followsText(place), takeAbsent(rest) { return subject + 1 }
    guard let words = SpokenWords.calledOff.first(where: { rest.starts(with: $0) }),
      subject > 0 || !followsText(place)
    else { return nil }
    let count = subject + words.count
    let next = place + count
    if !lengths.isEmpty, goesOn(behind: next), !SpokenWords.reasons.contains(tokens[next].word),
      !SpokenWords.subjects.contains(tokens[next].word)
    {
      return nil
    }
    if answer == .missed { isMissed = true } else { calledOff = text(place..<place + count) }
    return count
  }

  /// `dijadwalkan`: it is a plan, also one whose day has passed since.
  mutating func takePlanned(at place: Int) -> Int? {
    guard SpokenWords.planned.contains(tokens[place].word), !inTopic[place], isHead(place),
      !followsText(place)
    else { return nil }
    let next = place + 1
    if next < tokens.count, tokens[next].piece == tokens[place].piece, isText(next) { return nil }
    isPlanned = true
    return 1
  }

  mutating func takeDay(at place: Int) -> Int? {
    guard !followsTopicMarker(place), !isTitled(place), !tokens[place].isRemark, tokens[place].text != "RAB",
      !isNumbered(place)
    else { return nil }
    let words = words(from: place)
    // `1/2 jam` is half an hour, `1/2 jam 9` the first of February.
    let isHalf = words.starts(with: ["1/2", "jam"]) && SpokenClock.read(Array(words.dropFirst())) == nil
    let isCampaign =
      words.count > 1 && SpokenWords.campaigns.contains(words[1]) && Weekday.place(of: words[0]) != nil
    guard !isHalf, !isCampaign, !SpokenClock.isStretch(words), let day = SpokenDay.read(words, at: moment)
    else {
      return nil
    }
    if inTopic[place] || !isHead(place), isBehindDeadline(place) { return nil }
    if hasPrevious(place), !taken[place - 1], SpokenWords.deadlines.contains(tokens[place - 1].word) {
      if !inTopic[place], isHead(place), !SpokenWords.postponements.contains(tokens[place - 1].word) {
        mentionedDays += day.choices
      }
      return nil
    }
    if !isHead(place), followsText(place), SpokenWords.postponements.contains(tokens[place - 1].word),
      day.choices.allSatisfy({ $0 > moment.today })
    {
      return nil
    }
    if day.isLoose, inTopic[place] || !isHead(place), followsText(place) {
      if SpokenWords.postponements.contains(tokens[place - 1].word) { return nil }
      mentionedDays += day.choices
      return nil
    }
    days.append(day)
    if (inTopic[place] || !isHead(place)) && followsText(place) { daysOfText += 1 }
    if day.choices.isEmpty { impossible.day = said(place, day.count) }
    return day.count
  }

  /// `deadline lomba 30 nov`: the day is that of something else.
  private func isBehindDeadline(_ place: Int) -> Bool {
    var word = place
    while hasPrevious(word), !taken[word - 1] {
      word -= 1
      if ["deadline", "tenggat"].contains(tokens[word].word) { return true }
    }
    return false
  }

  /// Words as they were typed.
  private func said(_ place: Int, _ count: Int) -> String { text(place..<min(place + count, tokens.count)) }

  mutating func takeKind(at place: Int) -> Int? {
    let rest = words(from: place)
    guard !inTopic[place], !followsText(place) || followsName(place), isHead(place) || kinds.isEmpty else {
      return nil
    }
    guard let (words, kind) = SpokenWords.kinds.first(where: { rest.starts(with: $0.0) }) else { return nil }
    if !kinds.contains(kind) { kinds.append(kind) }
    return words.count
  }

  mutating func takeHeadcount(at place: Int) -> Int? {
    guard headcount == nil, !inTopic[place], isHead(place) || !followsText(place) else { return nil }
    let rest = words(from: place)
    guard let (number, count) = SpokenNumber.read(rest), number == number.rounded(), number < 10_000,
      rest.count > count, SpokenWords.people.contains(rest[count])
    else { return nil }
    let next = place + count + 1
    let isBeforeText =
      next < tokens.count && tokens[next].piece == tokens[place].piece && isText(next)
      && SpokenLength.read(words(from: next)) == nil
    guard !isBeforeText || !followsText(place) else { return nil }
    headcount = Int(number)
    return count + 1
  }

  /// `di aula`, up to the next word that is recognised.
  mutating func takePlace(at place: Int) -> Int? {
    guard self.place == nil, !inTopic[place], !followsText(place) else { return nil }
    guard SpokenWords.placeMarkers.contains(tokens[place].word) else { return nil }
    let isGoing = tokens[place].word == "ke"
    if isGoing {
      guard let aim = words(from: place).dropFirst().first, isDestination(aim) else { return nil }
    }
    let isDouble = tokens[place].word == "bertempat" && words(from: place).dropFirst().first == "di"
    let start = place + (isDouble ? 2 : 1)
    var end = start
    while end < tokens.count, tokens[end].piece == tokens[place].piece, !taken[end], !markers.contains(end) {
      end += 1
    }
    guard end > start, isHead(place) || end - start <= 4 else { return nil }
    if isGoing { takeAgencyVisited(at: start) }
    self.place = text(start..<end)
    return end - place
  }

  private func isDestination(_ word: String) -> Bool {
    SpokenWords.destinations.contains(word) || Self.isUnitHead(word)
  }

  mutating func takeClosing(at place: Int) -> Int? {
    guard SpokenWords.closing.contains(tokens[place].word), !inTopic[place], !followsText(place) else {
      return nil
    }
    let isLast =
      place + 1 == tokens.count || tokens[place + 1].piece != tokens[place].piece || taken[place + 1]
    guard isLast else { return nil }
    closes = true
    return 1
  }

  private func followsTopicMarker(_ place: Int) -> Bool {
    markers.contains(place - 1) && tokens[place - 1].piece == tokens[place].piece
  }

  private func isTitled(_ place: Int) -> Bool {
    hasPrevious(place)
      && ["bu", "ibu", "pak", "bapak", "bpk", "mas", "mbak"].contains(tokens[place - 1].word)
      && !taken[place - 1]
  }
}
