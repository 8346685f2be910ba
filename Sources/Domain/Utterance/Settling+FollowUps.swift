// What was agreed: who, what, by when.
extension Settling {
  mutating func settleFollowUps() {
    for (index, segment) in scan.segments.filter({ !$0.isEmpty }).enumerated() {
      session.followUps.append(followUp(index, segment))
    }
  }

  private mutating func followUp(_ index: Int, _ tokens: [Token]) -> SpokenFollowUp {
    var followUp = SpokenFollowUp(deed: "", party: .innovator)
    let coded = Code(tokens[0].word, currentYear: moment.today.year).flatMap { register.caseFile($0) }
    if let coded, session.cases.contains(coded.id), tokens.count > 1 { followUp.caseFile = coded.id }
    let segment = followUp.caseFile == nil ? tokens : Array(tokens.dropFirst())
    let end = dueStart(segment)
    var (owner, start) = owner(index, Array(segment[..<end]))
    let early = end == segment.count ? leadingDue(segment, from: start) : nil
    let hour = end == segment.count && early == nil ? dueWithHour(segment, from: start) : nil
    start += early?.count ?? 0
    let deed = end > start ? segment[start..<(hour?.range.lowerBound ?? end)] : segment[...]
    followUp.deed = Token.text(of: deed, in: scan.line)
    if let hour { followUp.deed += " " + Token.text(of: segment[hour.range.upperBound...], in: scan.line) }
    if case .day(let day) = answers[.due(index)] {
      let due = moment.workingDay(from: day)
      (followUp.due, followUp.said) = (due, due == day ? nil : day)
    } else {
      settleDue(index, &followUp, early?.due ?? hour?.due ?? due(segment[end...].map(\.word)))
    }
    settleCase(index, &followUp, owner)
    return followUp
  }

  private mutating func settleDue(_ index: Int, _ followUp: inout SpokenFollowUp, _ read: SpokenDue?) {
    if let due = read?.due {
      (followUp.due, followUp.said) = (due, read?.said)
    } else {
      questions.append(
        .due(
          index, of: followUp.deed, among: read?.choices ?? [], unfilled: moment.workingDays(ahead: 5)))
    }
  }

  /// By when something is to be done. What was said at a visit some days ago counts from that day; `hari ini` and
  /// `3 hari lagi` are said by whoever types, or stand below the day of their page.
  private func due(_ words: [String]) -> SpokenDue? {
    let isNow = words.contains { ["lagi", "ini", "today", "this"].contains($0) } || words.contains("in")
    let isOfPage = moment.heading != nil && session.day == moment.heading
    guard let day = session.day, isOfPage || !isNow && day < moment.today.adding(days: -1) else {
      return SpokenDue.read(words, at: moment)
    }
    return SpokenDue.read(
      words, at: Moment(today: day, now: moment.now, isWorkingDay: moment.isWorkingDay))
  }

  /// Where the due day at the end begins; the longest reading wins.
  private func dueStart(_ segment: [Token]) -> Int {
    let words = segment.map(\.word)
    let from = max(0, words.count - 8)
    return (from..<words.count).first { start in
      words[start] != "rab" && due(Array(words[start...])) != nil
    } ?? words.count
  }

  /// A due day before the deed, `TL besok kirim RAB`; a bare weekday there may belong to the deed.
  private func leadingDue(_ segment: [Token], from start: Int) -> (due: SpokenDue, count: Int)? {
    let words = segment[start...].map(\.word)
    for length in stride(from: min(5, words.count - 1), to: 0, by: -1) {
      let named = Array(words.prefix(length))
      guard let due = due(named) else { continue }
      return length == 1 && Weekday.place(of: named[0]) != nil ? nil : (due, length)
    }
    return nil
  }

  /// A due day with an hour or a channel behind it at the end, `rapat tim jumat jam 10`, `kirim RAB besok, via email`:
  /// that belongs to the deed.
  private func dueWithHour(_ segment: [Token], from start: Int) -> (due: SpokenDue, range: Range<Int>)? {
    let words = segment.map(\.word)
    guard
      let hour = words.indices.dropFirst(start + 2).first(where: { place in
        SpokenClock.read(Array(words[place...]))?.count == words.count - place
          || FollowUpWords.isChannel(Array(words[place...]))
      })
    else { return nil }
    return (max(start + 1, hour - 8)..<hour).lazy.compactMap { place in
      words[place] == "rab" ? nil : self.due(Array(words[place..<hour])).map { ($0, place..<hour) }
    }.first
  }

  private enum OwnerWords {
    case person(Identifier<Person>), agency(Identifier<Agency>), clinic, nobody, doubtful
  }

  /// Who is named at the beginning of a follow-up, and where the deed begins.
  private mutating func owner(_ index: Int, _ tokens: [Token]) -> (OwnerWords, Int) {
    guard let first = tokens.first else { return (.nobody, 0) }
    if SpokenWords.clinic.contains(first.word) { return (.clinic, 1) }
    if let match = Scan.agencyMatch(tokens.prefix(5).map(\.word), isAnchored: true, in: register),
      match.ids.count == 1
    {
      return (.agency(match.ids[0]), match.count)
    }
    guard var found = name(in: tokens) else { return (.nobody, 0) }
    let near = found.candidates.filter { isClose($0) }
    var candidates = near.isEmpty ? found.candidates : near
    let rest = Array(tokens.dropFirst(found.count))
    if let and = rest.first, SpokenWords.and.contains(and.word), let other = name(in: Array(rest.dropFirst()))
    {
      candidates += other.candidates  // a follow-up has one owner
      found.count += 1 + other.count
    }
    if case .person(let id) = answers[.owner(index)] { return (.person(id), found.count) }
    if candidates.count == 1 { return (.person(candidates[0]), found.count) }
    questions.append(
      .owner(index, of: found.text, among: candidates.isEmpty ? close : candidates, in: register))
    return (.doubtful, found.count)
  }

  private func name(in tokens: [Token]) -> (candidates: [Identifier<Person>], text: String, count: Int)? {
    if let first = tokens.first, let id = register.person(coded: first.word) { return ([id], first.text, 1) }
    var start = 0
    while start < tokens.count, SpokenWords.titles.contains(TextFolding.fold(tokens[start].word)) {
      start += 1
    }
    guard start < tokens.count else { return nil }
    let length = tokens[start...].prefix { !TextFolding.fold($0.word).isEmpty }.count
    for length in stride(from: min(4, length), to: 0, by: -1) {
      let query = tokens[start..<start + length].map { TextFolding.fold($0.word) }.joined(separator: " ")
      guard query.count > (start > 0 ? 1 : 2) else { continue }
      let hits = register.people.hits(query)
      let found = start > 0 || length > 1 ? hits.best : hits.start
      if !found.isEmpty { return (found, query, start + length) }
    }
    guard start > 0 else { return nil }
    return ([], tokens[0...start].map(\.text).joined(separator: " "), start + 1)
  }

  /// Those whom the session or its cases bring along.
  private var close: [Identifier<Person>] {
    let teams = session.cases.flatMap { id in
      register[id].map { $0.team + ($0.mentor.map { [$0] } ?? []) } ?? []
    }
    return (session.attendees + session.holders + teams + [register.typist])
      .reduce(into: []) { people, person in if !people.contains(person) { people.append(person) } }
  }

  private func isClose(_ person: Identifier<Person>) -> Bool { close.contains(person) }

  private mutating func settleCase(_ index: Int, _ followUp: inout SpokenFollowUp, _ owner: OwnerWords) {
    let leaders = session.cases.compactMap { register[$0]?.leader }
    switch owner {
    case .person(let id): (followUp.owner, followUp.party) = (.person(id), party(of: id))
    case .clinic: (followUp.owner, followUp.party) = (.person(register.typist), .clinic)
    case .agency(let id):
      let isOwn = session.cases.contains { register[$0]?.agency == id }
      followUp.owner = isOwn && leaders.count == 1 ? .person(leaders[0]) : .agency(id)
      followUp.party = isOwn ? .innovator : .outside
    case .doubtful: break
    case .nobody:
      followUp.isOwnerImplied = true
      if case .person(let id) = answers[.owner(index)] {
        (followUp.owner, followUp.party) = (.person(id), party(of: id))
      } else if leaders.count == 1, session.cases.count == 1 {
        followUp.owner = .person(leaders[0])
      } else if session.opensCase, !session.newcomers.isEmpty {
        followUp.owner = .newcomer
      } else if !isCaseOpen, !isPersonOpen {
        let people = leaders.isEmpty ? close : leaders
        questions.append(.owner(index, of: followUp.deed, among: people, in: register))
      }
    }
    findCase(index, &followUp)
  }

  private func party(of person: Identifier<Person>) -> Party {
    let isOfTeam = session.cases.contains { register[$0]?.team.contains(person) == true }
    if isOfTeam || session.attendees.contains(person) { return .innovator }
    return register.holdsSessions(person) ? .clinic : .outside
  }

  /// The only case, or the one of several that the owner belongs to.
  private mutating func findCase(_ index: Int, _ followUp: inout SpokenFollowUp) {
    guard followUp.caseFile == nil else { return }
    guard session.cases.count > 1 else {
      followUp.caseFile = session.cases.first
      return
    }
    if case .caseFile(let id) = answers[.followUpCase(index)] {
      followUp.caseFile = id
      return
    }
    if case .person(let owner) = followUp.owner {
      let own = session.cases.filter { register[$0]?.team.contains(owner) == true }
      if own.count == 1 {
        followUp.caseFile = own[0]
        return
      }
    } else if followUp.owner == nil {
      return
    }
    questions.append(.followUpCase(index, of: followUp.deed, among: session.cases, in: register))
  }
}
