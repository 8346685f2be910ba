/// A name in a line, with everybody it may mean.
struct Mention {
  /// As typed, without the title.
  let text: String
  /// Whom it may mean; nobody where the register has no such name.
  var candidates: [Identifier<Person>]
  /// Whether it stands behind `oleh` and the like.
  let isHolder: Bool
  /// Whether a unit beside the name is not the one where any of them works.
  var contradictsUnit = false
  /// Whether nobody has the name as typed, and the candidates are those of nearly such a name.
  var isMisspelt = false
  /// The unit beside a name that nobody has.
  var agency: Identifier<Agency>?
  /// Words beside it that begin like a unit and name none.
  var unknownAgency: String?
  /// Whether nothing but its place tells that it is a name.
  var mayBeText = false
}

/// Somebody introduced with `orang baru`.
struct NewcomerWords {
  /// The name that is meant; several where small letters leave open where it ends.
  let names: [String]
  let agency: Identifier<Agency>?
  /// Words that begin like a unit and name none.
  let unknownAgency: String?
  /// The name of a unit that the line itself calls new.
  var newAgency: String?
}

// What the register recognises: people, with their units beside them, and units alone.
extension Scan {
  /// `orang baru Nurlina PKM Kenanga`.
  mutating func takeNewcomer(at place: Int) -> Int? {
    let rest = words(from: place)
    guard let marker = SpokenWords.newcomer.first(where: { rest.starts(with: $0) }) ?? bareNewcomer(at: place)
    else { return takeNamedNew(at: place) }
    var start = place + marker.count
    while start < tokens.count, isTitle(start), SpokenWords.address.contains(tokens[start].word) {
      start += 1
    }
    if start < tokens.count, tokens[start].isQuoted { return takeQuotedNewcomer(at: start) - place }
    guard let name = newName(from: start), tokens[start].piece == tokens[place].piece else { return nil }
    var end = name.upperBound
    let isCapital = tokens[name.lowerBound].text.first?.isUppercase == true
    var people = [isCapital ? [text(start..<end)] : (name.lowerBound + 1...end).map { text(start..<$0) }]
    // `orang baru Muliati dan Tono Hadi dari Desa Cempaka`
    while isCapital, let next = joinedNewcomer(at: end) {
      people.append([text(next)])
      end = next.upperBound
    }
    if let new = newUnit(after: end) {
      newcomers += people.map {
        NewcomerWords(names: $0, agency: nil, unknownAgency: nil, newAgency: new.name)
      }
      return new.end - place
    }
    var (agency, unknown, next) = unit(after: end)
    newcomers += people.map { NewcomerWords(names: $0, agency: agency, unknownAgency: unknown) }
    // `orang baru Muliati dari Desa Cempaka dan Tono Hadi`
    while isCapital, let other = joinedNewcomer(at: next) {
      (agency, unknown, next) = unit(after: other.upperBound)
      newcomers.append(NewcomerWords(names: [text(other)], agency: agency, unknownAgency: unknown))
    }
    return next - place
  }

  /// Another new person behind `dan`: a name in capitals that the register does not have.
  private func joinedNewcomer(at place: Int) -> Range<Int>? {
    guard place > 0, place + 1 < tokens.count, SpokenWords.and.contains(tokens[place].word),
      tokens[place].piece == tokens[place - 1].piece, tokens[place + 1].piece == tokens[place].piece
    else { return nil }
    var start = place + 1
    while isTitle(start), SpokenWords.address.contains(tokens[start].word) { start += 1 }
    guard start < tokens.count, tokens[start].text.first?.isUppercase == true || isTitle(start),
      let name = newName(from: start), named(at: name.lowerBound, isTitled: true) == nil
    else { return nil }
    return start..<name.upperBound
  }

  /// The name of somebody new behind its titles, up to the end of its degrees.
  private func newName(from start: Int) -> Range<Int>? {
    var name = start
    while name < tokens.count, tokens[name].piece == tokens[start].piece, isTitle(name) { name += 1 }
    var end = name
    while end < tokens.count, tokens[end].piece == tokens[start].piece, isNameWord(end, since: name),
      end == name || !isAbbreviation(end)
    {
      end += 1
    }
    return end > name ? name..<afterDegrees(end) : nil
  }

  /// Whether a word in capitals, with nothing more to say behind it, is what people call a unit: `Baharuddin BKAD`.
  private func isAbbreviation(_ place: Int) -> Bool {
    let text = tokens[place].text
    return (3...8).contains(text.count) && text.allSatisfy(\.isUppercase) && !tokens[place].isDegree
      && !isInCapitals
      && !goesOn(behind: place + 1)
  }

  /// `orang baru "Nurlina" Puskesmas Kenanga`, `orang baru "Nurlina" unit baru "Posko"`: as a line is written out.
  /// Returns where its words end.
  private mutating func takeQuotedNewcomer(at place: Int) -> Int {
    let (name, after) = (tokens[place].text, place + 1)
    if let new = newUnit(after: after) {
      newcomers.append(NewcomerWords(names: [name], agency: nil, unknownAgency: nil, newAgency: new.name))
      return new.end
    }
    let isBound = after < tokens.count && tokens[after].piece == tokens[place].piece
    let (agency, unknown, end) = isBound ? unit(after: after) : (nil, nil, after)
    newcomers.append(NewcomerWords(names: [name], agency: agency, unknownAgency: unknown))
    return end
  }

  /// `unit baru "Posko"`, `, dari unit baru PKM Mawar`: a unit that the line itself calls new, and where its words end.
  private func newUnit(after place: Int) -> (name: String, end: Int)? {
    var start = place
    if start < tokens.count, ["dari", "from"].contains(tokens[start].word) { start += 1 }
    guard start < tokens.count,
      let marker = SpokenWords.newUnit.first(where: { words(from: start).starts(with: $0) }),
      start + marker.count < tokens.count, tokens[start + marker.count].piece == tokens[start].piece
    else { return nil }
    start += marker.count
    if tokens[start].isQuoted { return (tokens[start].text, start + 1) }
    var end = start
    while end < tokens.count, tokens[end].piece == tokens[start].piece, !taken[end],
      end == start || isNameWord(end, since: start) || end == start + 1 && isBareNumber(end)
    {
      end += 1
    }
    return end > start ? (text(start..<end), end) : nil
  }

  func isNameWord(_ place: Int, since start: Int) -> Bool {
    let token = tokens[place]
    guard !taken[place], !token.isQuoted, !markers.contains(place), token.text.first?.isLetter == true,
      place - start < 5,
      !SpokenWords.connectives.contains(token.word), !isUnitHead(place),
      agencyMatch(at: place, isAnchored: true) == nil
    else { return false }
    let words = words(from: place)
    guard !SpokenWords.kinds.contains(where: { words.starts(with: $0.0) }),
      !SpokenWords.channels.contains(where: { words.starts(with: $0.0) }),
      SpokenLength.read(words) == nil, SpokenClock.read(words) == nil,
      SpokenDay.read(words, at: moment) == nil,
      !SpokenWords.holderMarkers.contains(token.word), !SpokenWords.closing.contains(token.word)
    else { return false }
    return tokens[start].text.first?.isUppercase != true || token.text.first?.isUppercase == true
  }

  func unit(after place: Int) -> (Identifier<Agency>?, String?, Int) {
    var start = place
    if start < tokens.count, ["dari", "from"].contains(tokens[start].word) { start += 1 }
    guard start < tokens.count, tokens[start].piece == tokens[place - 1].piece || isUnitPiece(start) else {
      return (nil, nil, place)
    }
    if let match = agencyMatch(at: start, isAnchored: true), match.ids.count == 1 {
      return (match.ids[0], nil, start + match.count)
    }
    guard isUnitHead(start) || isAbbreviation(start) else { return (nil, nil, place) }
    var end = start + 1
    while end < tokens.count, tokens[end].piece == tokens[start].piece,
      isNameWord(end, since: start) || end == start + 1 && (isBareNumber(end) || isUnitHead(end))
    {
      end += 1
    }
    return (nil, text(start..<end), end)
  }

  /// Whether a piece is nothing but a unit, as the column beside a name: `Bu Rina, Puskesmas Melati, konsultasi`.
  private func isUnitPiece(_ place: Int) -> Bool {
    guard !hasPrevious(place), !taken[place], !inTopic[place] else { return false }
    let count = tokens[place...].prefix { $0.piece == tokens[place].piece }.count
    if let match = agencyMatch(at: place, isAnchored: true), match.ids.count == 1 {
      return match.count == count
    }
    guard isUnitHead(place) || count == 1 && isAbbreviation(place) else { return false }
    return (place + 1..<place + count).allSatisfy {
      isNameWord($0, since: place) || isBareNumber($0) || $0 == place + 1 && isUnitHead($0)
    }
  }

  /// `oleh bu Sari`, `narasumber bu Marwah dan pak Hasan`, `by me`.
  mutating func takeHolder(at place: Int) -> Int? {
    guard SpokenWords.holderMarkers.contains(tokens[place].word), !inTopic[place],
      !followsText(place) || isInPlace(place),
      place + 1 < tokens.count, tokens[place + 1].piece == tokens[place].piece
    else { return nil }
    if SpokenWords.me.contains(tokens[place + 1].word) {
      mentions.append(Mention(text: tokens[place + 1].text, candidates: [register.typist], isHolder: true))
      return 2
    }
    guard let first = person(at: place + 1, titledOnly: false, isHolder: true) else { return nil }
    mentions.append(first.mention)
    var end = place + 1 + first.count
    while end + 1 < tokens.count, tokens[end].piece == tokens[place].piece,
      SpokenWords.and.contains(tokens[end].word),
      let more = person(at: end + 1, titledOnly: false, isHolder: true), !more.mention.candidates.isEmpty
    {
      mentions.append(more.mention)
      end += 1 + more.count
    }
    return end - place
  }

  /// Whether the words before a place tell where it was: `di aula oleh bu Sari`.
  private func isInPlace(_ place: Int) -> Bool {
    var start = place
    while followsText(start) { start -= 1 }
    return hasPrevious(start) && !taken[start - 1]
      && SpokenWords.placeMarkers.contains(tokens[start - 1].word)
  }

  /// The unit that somebody went to, where nobody of it is named.
  mutating func takeAgencyVisited(at place: Int) {
    guard agency == nil, mentions.allSatisfy(\.isHolder), cases.isEmpty, newcomers.isEmpty,
      let match = agencyMatch(at: place, isAnchored: true), match.ids.count == 1
    else { return }
    agency = match.ids[0]
  }

  mutating func takePerson(at place: Int, titledOnly: Bool) -> Int? {
    guard isHead(place), !inTopic[place], !followsText(place),
      let found = person(at: place, titledOnly: titledOnly, isHolder: false)
    else { return nil }
    mentions.append(found.mention)
    return found.count
  }

  /// Names behind a comma or behind `soal`: where a piece is nothing but names, where nobody has been named yet, or right
  /// behind what was recognised.
  mutating func takeLaterNames() {
    for piece in Set(tokens.map(\.piece)).sorted() {
      let places = tokens.indices.filter { tokens[$0].piece == piece }
      guard let first = places.first else { continue }
      let isHead = isHead(first)
      var found: [(place: Int, count: Int, mention: Mention)] = []
      var place = first
      while let last = places.last, place <= last {
        guard !taken[place], isHead == inTopic[place],
          let match = laterName(at: place, isHead: isHead)
        else {
          place += 1
          continue
        }
        found.append((place, match.count, match.mention))
        place += match.count
      }
      let covered = Set(found.flatMap { Array($0.place..<$0.place + $0.count) })
      let isWhole = places.allSatisfy {
        taken[$0] || covered.contains($0) || SpokenWords.connectives.contains(tokens[$0].word)
          || !isHead && SpokenWords.attending.contains(tokens[$0].word)
      }
      let isFirst = mentions.allSatisfy(\.isHolder) && cases.isEmpty && newcomers.isEmpty
      for match in found {
        // `coaching jadi 25 menit bu Sari`: right behind what tells of the session.
        let isOfSession =
          !isHead && isTitle(match.place) && hasPrevious(match.place) && taken[match.place - 1]
        guard isWhole && !isHead || isFirst && (isWhole || isTitle(match.place)) || isOfSession else {
          continue
        }
        mentions.append(match.mention)
        for taking in match.place..<match.place + match.count { taken[taking] = true }
        guard isWhole, !isHead else { continue }
        for taking in places where SpokenWords.attending.contains(tokens[taking].word) {
          taken[taking] = true
        }
      }
    }
  }

  /// A name behind a comma; behind a name and `dan`, also one that nobody has: `Dewi, dan Ambo Dalle`.
  private func laterName(at place: Int, isHead: Bool) -> (mention: Mention, count: Int)? {
    if let match = person(at: place, titledOnly: isHead, isHolder: false),
      !match.mention.candidates.isEmpty || !isHead && isTitle(place)
    {
      return match
    }
    guard !isHead, place > 1, !hasPrevious(place - 1), SpokenWords.and.contains(tokens[place - 1].word),
      tokens[place - 1].piece == tokens[place].piece, taken[place - 2],
      mentions.contains(where: { !$0.isHolder }), isNameWord(place, since: place)
    else { return nil }
    let rest = tokens[place...].prefix { $0.piece == tokens[place].piece }.count
    guard rest <= 3, (place..<place + rest).allSatisfy({ isNameWord($0, since: place) }) else { return nil }
    var mention = Mention(text: text(place..<place + rest), candidates: [], isHolder: false)
    (mention.isMisspelt, mention.mayBeText) = (true, true)
    return (mention, rest)
  }

  /// A unit that nobody stands beside: `asistensi RSUD 30 menit`.
  mutating func takeAgency(at place: Int) -> Int? {
    guard isHead(place), !inTopic[place], !followsText(place), agency == nil,
      mentions.allSatisfy(\.isHolder), cases.isEmpty, newcomers.isEmpty,
      !(hasPrevious(place) && SpokenWords.placeMarkers.contains(tokens[place - 1].word)),
      let match = agencyMatch(at: place, isAnchored: true), match.ids.count == 1
    else { return nil }
    agency = match.ids[0]
    return match.count
  }

  /// The name at a place, with title, degrees and unit.
  func person(at place: Int, titledOnly: Bool, isHolder: Bool) -> (mention: Mention, count: Int)? {
    if let id = register.person(coded: tokens[place].word) {
      return (Mention(text: tokens[place].text, candidates: [id], isHolder: isHolder), 1)
    }
    var start = place
    while start < tokens.count, !taken[start], tokens[start].piece == tokens[place].piece, isTitle(start) {
      start += 1
    }
    let hasTitle = start > place
    guard hasTitle || !titledOnly, start < tokens.count, tokens[start].piece == tokens[place].piece,
      !taken[start]
    else { return nil }
    guard case (var candidates, let length)? = named(at: start, isTitled: hasTitle || isHolder) else {
      guard hasTitle || isHolder, tokens[start].text.first?.isLetter == true, !isClosed(start) else {
        return nil
      }
      let near = register.people.near(TextFolding.fold(tokens[start].word))
      var end = start + 1
      if tokens[start].text.first?.isUppercase == true, !isInCapitals {
        while end < tokens.count, end - start < 4, isSurname(end, since: start) { end += 1 }
      }
      var mention = Mention(text: text(place..<end), candidates: near, isHolder: isHolder)
      mention.isMisspelt = true
      end = max(end, takenUnit(of: &mention, after: afterDegrees(end)))
      return (mention, end - place)
    }
    if isHolder {
      let own = candidates.filter(register.holdsSessions)
      if !own.isEmpty { candidates = own }
    }
    if let unknown = unknown(from: place, start: start, length: length, isHolder: isHolder) { return unknown }
    let name = text(start..<start + length)
    var mention = Mention(text: name, candidates: candidates, isHolder: isHolder)
    let end = narrowed(&mention, from: afterDegrees(start + length))
    return (mention, end - place)
  }

  /// The unit beside a name that nobody has; returns where its words end, or the place where there are none.
  func takenUnit(of mention: inout Mention, after place: Int) -> Int {
    let (agency, unknown, end) = unit(after: place)
    (mention.agency, mention.unknownAgency) = (agency, unknown)
    return end
  }

  private func isClosed(_ place: Int) -> Bool {
    SpokenWords.connectives.contains(tokens[place].word) || markers.contains(place)
      || SpokenWords.kinds.contains { $0.0[0] == tokens[place].word }
  }

  /// Whom the register knows by the words at a place; bare names must be whole and begin the name.
  private func named(at place: Int, isTitled: Bool) -> ([Identifier<Person>], Int)? {
    let words = words(from: place, atMost: 4).prefix { !TextFolding.fold($0).isEmpty }
    for length in stride(from: words.count, to: 0, by: -1) {
      let name = words.prefix(length)
      if length > 1, name.dropFirst().contains(where: SpokenWords.connectives.contains) { continue }
      let query = name.enumerated().map { index, word in
        let folded = TextFolding.fold(word)
        return folded == "a" && index < length - 1 ? "andi" : folded
      }.joined(separator: " ")
      guard query.count > 2 || isTitled, query.count > 1 else { continue }
      let hits = register.people.hits(query)
      let found = isTitled || length > 1 ? hits.best : hits.start
      if !found.isEmpty { return (found, length) }
      if !isTitled, length == 1, isLaterName(place, query), hits.whole.count == 1 { return (hits.whole, 1) }
    }
    return nil
  }

  func afterDegrees(_ place: Int) -> Int {
    var end = place
    while end < tokens.count, !taken[end], tokens[end].isDegree { end += 1 }
    return end
  }

  /// Leaves those who work in the unit behind the name; returns where the words of the mention end.
  private func narrowed(_ mention: inout Mention, from place: Int) -> Int {
    var start = place
    guard start < tokens.count, start > 0, !taken[start] else { return place }
    if ["dari", "from", "dr"].contains(tokens[start].word), start + 1 < tokens.count { start += 1 }
    let isBeside = tokens[start].piece == tokens[place - 1].piece
    guard
      isBeside
        || isUnitPiece(start) && !mention.isHolder
          && !mention.candidates.contains(where: register.holdsSessions),
      let match = agencyMatch(at: start, isAnchored: !isBeside)
    else { return place }
    let near = mention.candidates.filter { id in match.ids.contains { register.works(id, in: $0) } }
    if !near.isEmpty {
      mention.candidates = near
      return start + match.count
    }
    guard isUnitHead(start), match.ids.count == 1 else { return place }
    mention.contradictsUnit = true
    return start + match.count
  }

  func isTitle(_ place: Int) -> Bool {
    let word = TextFolding.fold(tokens[place].word)
    return SpokenWords.titles.contains(word) && place + 1 < tokens.count && !taken[place]
  }
}
