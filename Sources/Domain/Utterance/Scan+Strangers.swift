// Names that the register does not have, and names by which only one person is known.
extension Scan {
  /// `baru Marlina Sampe`: at the beginning of a line, before a name in capitals.
  func bareNewcomer(at place: Int) -> [String]? {
    guard place == 0, ["baru", "new"].contains(tokens[0].word), tokens.count > 1, !taken[1],
      tokens[1].piece == tokens[0].piece, tokens[1].text.first?.isUppercase == true,
      isTitle(1) || isNameWord(1, since: 1)
    else { return nil }
    return [tokens[0].word]
  }

  /// `Siti Rahma from Puskesmas Melati, new`: a piece of nothing but a name, and behind its comma that it is new.
  mutating func takeNamedNew(at place: Int) -> Int? {
    guard !inTopic[place], !hasPrevious(place), isNameWord(place, since: place) || isTitle(place) else {
      return nil
    }
    var start = place
    while start < tokens.count, isTitle(start) { start += 1 }
    guard let end = endOfName(from: start) else { return nil }
    let (agency, unknown, next) = unit(after: afterDegrees(end))
    guard next < tokens.count, tokens[next].piece != tokens[place].piece,
      ["baru", "new"].contains(tokens[next].word),
      next + 1 == tokens.count || tokens[next + 1].piece != tokens[next].piece
    else { return nil }
    newcomers.append(NewcomerWords(names: [text(start..<end)], agency: agency, unknownAgency: unknown))
    return next + 1 - place
  }

  private func endOfName(from start: Int) -> Int? {
    var end = start
    while end < tokens.count, tokens[end].piece == tokens[start].piece, isNameWord(end, since: start) {
      end += 1
    }
    return end > start ? end : nil
  }

  /// A name of which a beginning is known and a further word is nobody's: `Rina Manuk`. Whoever has the beginning
  /// alone is somebody else.
  func unknown(
    from place: Int, start: Int, length: Int, isHolder: Bool
  ) -> (mention: Mention, count: Int)? {
    let next = start + length
    guard isSurname(next, since: start) else { return nil }
    var end = next + 1
    while end < tokens.count, end - start < 4, isSurname(end, since: start) { end += 1 }
    var mention = Mention(text: text(place..<end), candidates: [], isHolder: isHolder)
    let after = takenUnit(of: &mention, after: afterDegrees(end))
    let isCapital = tokens[start].text.first?.isUppercase == true && !isInCapitals
    guard isCapital || after > afterDegrees(end) else { return nil }
    mention.isMisspelt = true
    return (mention, after - place)
  }

  /// Whether a word goes on a name rather than begins what is said of it.
  func isSurname(_ place: Int, since start: Int) -> Bool {
    guard place < tokens.count, tokens[place].piece == tokens[start].piece, tokens[place - 1].end == nil,
      !inTopic[place] || inTopic[start], isText(place), isNameWord(place, since: start),
      !tokens[place].isDegree, !tokens[place].isQuoted, !SpokenWords.openers.contains(tokens[place].word),
      !SpokenWords.comings.contains(tokens[place].word)
    else { return false }
    let isShort = !tokens[place].text.contains(where: \.isLowercase)
    return !isShort || isInCapitals
  }

  /// Whether the words of the line say nothing by their capitals.
  var isInCapitals: Bool {
    tokens.allSatisfy { $0.isQuoted || $0.text.first?.isLetter != true || $0.text.first?.isUppercase == true }
  }

  /// Somebody from a unit whom nobody knows, where nobody else is named: `petrus lolo dari desa cempaka`; also a name
  /// that fills the first cell of a row.
  mutating func takeUnknown(at place: Int) -> Int? {
    guard isHead(place), !inTopic[place], mentions.allSatisfy(\.isHolder), cases.isEmpty, newcomers.isEmpty,
      !followsText(place), isText(place), isNameWord(place, since: place), let end = endOfName(from: place),
      end - place < 5, end < tokens.count
    else { return nil }
    let isCell =
      TableRow(line).isRow && place == 0 && tokens[0].text.first?.isUppercase == true
      && tokens[end].piece != tokens[place].piece
    guard isCell || ["dari", "from"].contains(tokens[end].word) else { return nil }
    var mention = Mention(text: text(place..<end), candidates: [], isHolder: false)
    let after = takenUnit(of: &mention, after: end)
    guard isCell || after > end else { return nil }
    mention.isMisspelt = true
    mentions.append(mention)
    return after - place
  }

  /// `42 mentoring 30 menit yuli`: alone behind what was recognised, the beginning of the name of somebody who holds
  /// sessions; whether it is meant is asked.
  mutating func takeShortName(at place: Int) -> Int? {
    guard isHead(place), !inTopic[place], !tokens[place].isQuoted, hasPrevious(place), taken[place - 1],
      !(mentions.isEmpty && cases.isEmpty), tokens[place].word.count >= 4, isText(place),
      !goesOn(behind: place + 1),
      tokens[place].word.allSatisfy(\.isLetter)
    else { return nil }
    let holders = register.people.hits(TextFolding.fold(tokens[place].word)).beginning.filter(
      register.holdsSessions)
    guard !holders.isEmpty, !mentions.contains(where: { !Set($0.candidates).isDisjoint(with: holders) })
    else {
      return nil
    }
    var mention = Mention(text: tokens[place].text, candidates: holders, isHolder: false)
    (mention.isMisspelt, mention.mayBeText) = (true, true)
    mentions.append(mention)
    return 1
  }

  /// Whether a later word of a name may stand for it: nobody else is named, and no text goes on behind it.
  func isLaterName(_ place: Int, _ query: String) -> Bool {
    guard query.count >= 4, !inTopic[place], mentions.allSatisfy(\.isHolder), cases.isEmpty, newcomers.isEmpty
    else { return false }
    let next = place + 1
    return next == tokens.count || tokens[next].piece != tokens[place].piece || !isText(next)
  }

  /// Whether the words right before a place are the whole bare name of somebody.
  func followsName(_ place: Int) -> Bool {
    (max(0, place - 4)..<place).contains { start in
      guard !taken[start], isHead(start), !followsText(start), tokens[start].piece == tokens[place].piece,
        let found = person(at: start, titledOnly: false, isHolder: false)
      else { return false }
      return start + found.count == place && !found.mention.candidates.isEmpty
    }
  }

  /// `not Hasan but Sari held it`: both, up to the end of the piece.
  mutating func takeContrast(at place: Int) -> Int? {
    guard ["not", "bukan"].contains(tokens[place].word), !inTopic[place], place + 1 < tokens.count,
      tokens[place + 1].piece == tokens[place].piece,
      let first = person(at: place + 1, titledOnly: false, isHolder: false),
      !first.mention.candidates.isEmpty
    else { return nil }
    contrasted += first.mention.candidates
    var end = place + 1 + first.count
    while end < tokens.count, !taken[end], tokens[end].piece == tokens[place].piece {
      if let other = person(at: end, titledOnly: false, isHolder: false) {
        contrasted += other.mention.candidates.filter { !contrasted.contains($0) }
        end += other.count
      } else if Self.contrasts.contains(tokens[end].word) {
        end += 1
      } else {
        break
      }
    }
    return end - place
  }

  /// What stands between and behind the names of a contrast and says no more than that.
  private static let contrasts: Set<String> = [
    "tapi", "tetapi", "melainkan", "namun", "but", "dan", "and", "yang", "who", "held", "did", "it", "oleh",
    "by",
  ]

  /// `HP 0812-3333-4444`, also in groups.
  mutating func takePhone(at place: Int) -> Int? {
    guard phone == nil, !tokens[place].isQuoted else { return nil }
    var start = place
    while start < tokens.count, tokens[start].piece == tokens[place].piece,
      SpokenWords.phoneMarkers.contains(tokens[start].word)
    {
      start += 1
    }
    guard start < tokens.count, ["0", "+62", "62"].contains(where: { tokens[start].word.hasPrefix($0) }),
      Self.isDialled(tokens[start].word)
    else { return nil }
    var end = start
    var digits = 0
    while end < tokens.count, tokens[end].piece == tokens[start].piece, Self.isDialled(tokens[end].word),
      digits < 9 || digits + tokens[end].word.filter(\.isNumber).count <= 13,
      end == start || SpokenLength.read(words(from: end)) == nil
    {
      digits += tokens[end].word.filter(\.isNumber).count
      end += 1
    }
    guard (9...15).contains(digits), !tokens[start].word.contains("/"), !tokens[start].word.contains(".")
    else {
      return nil
    }
    phone = text(start..<end)
    return end - place
  }

  private static func isDialled(_ word: String) -> Bool {
    word.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 || $0 == 43 }
  }

  /// `pagi`, `siang`: when, without an hour, which no session keeps.
  mutating func takePartOfDay(at place: Int) -> Int? {
    guard SpokenWords.partsOfDay.contains(tokens[place].word), isHead(place), !inTopic[place],
      !followsText(place)
    else { return nil }
    let next = place + 1
    let goesOn =
      next < tokens.count && tokens[next].piece == tokens[place].piece && isText(next)
      && !isTitle(next)
    return goesOn && tokens[place].end == nil ? nil : 1
  }

  /// Whether the piece of a place names the kind of the session.
  func isOfSession(_ place: Int) -> Bool {
    tokens.contains { token in
      token.piece == tokens[place].piece && SpokenWords.kinds.contains { $0.0[0] == token.word }
    }
  }

  func isBareNumber(_ place: Int) -> Bool { Int(digits: tokens[place].word, atMost: 4) != nil }
}
