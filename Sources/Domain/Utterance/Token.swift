/// A word of a line, with where it stands.
struct Token: Sendable {
  /// As typed, without the comma, colon or full stop after it.
  let text: String
  /// In small letters, with straight apostrophes, without parentheses, put right where chat shortens it.
  private(set) var word: String
  /// Where `text` stands in the line.
  let range: Range<String.Index>
  /// Which piece it belongs to; commas, semicolons, the bars and tabs of a table, and sentences part them.
  private(set) var piece: Int
  /// Whether it stood between quotation marks, so that it is text whatever it says.
  var isQuoted = false
  /// The sign right after it, which is no part of it.
  let end: Character?
  /// Whether a parenthesis opens before it, so that it continues no text.
  var isOpening = false
  /// Whether a full stop before it ends the sentence of the word before.
  private(set) var beginsSentence = false
  /// Whether it stands in a remark, whose days are those of the remark.
  var isRemark = false

  /// The same as a word of a remark.
  var asRemark: Token {
    var token = self
    token.isRemark = true
    return token
  }

  /// Cuts a line at its spaces, and `jam10`, `tgl12` before the number.
  static func tokens(of line: String) -> [Token] {
    var tokens: [Token] = []
    var piece = 0
    var gap = line.startIndex
    for part in parts(of: line) {
      if line[gap..<part.startIndex].contains("\t") { piece += 1 }
      gap = part.endIndex
      if part == "|" {
        piece += 1
        continue
      }
      var part = part
      if part.first == "\"", let quoted = quoted(part, piece: piece) {
        tokens.append(quoted)
        if let end = quoted.end, ",;".contains(end) { piece += 1 }
        continue
      }
      while let first = part.first, ",;".contains(first) {
        piece += 1
        part = part.dropFirst()
      }
      var end: Character?
      while let last = part.last, ",;:.!?".contains(last), !isDottedDegree(part) {
        if end == nil || ",;".contains(last) { end = last }
        part = part.dropLast()
      }
      for half in halves(of: part) {
        tokens.append(
          Token(
            text: String(half), word: folded(half), range: half.startIndex..<half.endIndex, piece: piece,
            end: half.endIndex == part.endIndex ? end : nil, isOpening: half.first == "("))
      }
      if let end, ",;".contains(end) { piece += 1 }
    }
    return parted(joinedDegrees(withNames(tokens)))
  }

  /// Takes back what was put right in a name: `Ni Made` is no `ini`.
  private static func withNames(_ tokens: [Token]) -> [Token] {
    var tokens = tokens
    for place in tokens.indices where !tokens[place].isQuoted {
      let before = place > 0 ? tokens[place - 1].text : nil
      let next = place + 1 < tokens.count ? tokens[place + 1].text : nil
      guard ChatSpelling.isOfName(tokens[place].text, after: before, before: next) else { continue }
      tokens[place].word = tokens[place].text.lowercased()
    }
    return tokens
  }

  /// `S.T.`: its last full stop is its own.
  private static func isDottedDegree(_ part: Substring) -> Bool {
    part.last == "." && part.dropLast().contains(".")
      && NameTitles.degrees.contains(TextFolding.fold(String(part)))
  }

  /// `Rina Astuti, S.KM 20 menit` is one piece: a degree belongs to the name before its comma.
  private static func joinedDegrees(_ tokens: [Token]) -> [Token] {
    var tokens = tokens
    var joined = 0
    for place in tokens.indices {
      let piece = tokens[place].piece - joined
      if place > 0, piece > tokens[place - 1].piece, tokens[place].isDegree, !tokens[place].isQuoted {
        joined += piece - tokens[place - 1].piece
      }
      tokens[place].piece -= joined
    }
    return tokens
  }

  /// Parts the sentences of a line: `40 menit, Bu Sari. Lengkapi SK tim`.
  private static func parted(_ tokens: [Token]) -> [Token] {
    var tokens = tokens
    var ends = 0
    for place in tokens.indices {
      if place > 0, tokens[place - 1].endsSentence(before: tokens[place]),
        !tokens[place - 1].isItemNumber(behind: place > 1 ? tokens[place - 2] : nil)
      {
        ends += 1
        tokens[place].beginsSentence = true
      }
      tokens[place].piece += ends
    }
    return tokens
  }

  /// Whether the sign right after it ends a sentence: no full stop behind a title, an initial, a degree, or an
  /// abbreviation does.
  private func endsSentence(before next: Token) -> Bool {
    guard let end, ".!?".contains(end) else { return false }
    guard end == ".", !isQuoted else { return true }
    let short = text.lowercased()
    if Abbreviations.either.contains(short) { return next.text.first?.isUppercase == true }
    return (short.count > 1 || short.first?.isNumber == true) && !isDegree
      && !Abbreviations.open.contains(short)
      && !NameTitles.before.contains(TextFolding.fold(short))
  }

  /// Whether it numbers an item of a list: `bahas: 1. SK 2. SOP`.
  private func isItemNumber(behind before: Token?) -> Bool {
    Int(digits: text, atMost: 2) != nil && before?.end.map { ":.)".contains($0) } != false
  }

  /// Whether it is the number of a line on a page: `5.`, `7)`.
  var isListNumber: Bool {
    Int(digits: text.hasSuffix(")") ? text.dropLast() : text[...], atMost: 3) != nil
      && (end == "." || text.hasSuffix(")"))
  }

  /// Whether it is a degree as they are written: with full stops or in capitals.
  var isDegree: Bool {
    NameTitles.degrees.contains(TextFolding.fold(word))
      && (text.contains(".") || !text.contains(where: \.isLowercase))
  }

  /// The words between spaces; a quotation mark at the beginning of one holds all together up to the next.
  private static func parts(of line: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = line[...]
    while let first = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[first...]
      let end = endOfQuotation(rest) ?? rest.startIndex
      let stop = rest[end...].firstIndex(where: \.isWhitespace) ?? rest.endIndex
      parts.append(rest[..<stop])
      rest = rest[stop...]
    }
    return parts
  }

  /// The place of the closing mark; two marks in a row are one within the text.
  private static func endOfQuotation(_ text: Substring) -> String.Index? {
    guard text.first == "\"" else { return nil }
    var place = text.index(after: text.startIndex)
    while place < text.endIndex {
      let next = text.index(after: place)
      if text[place] == "\"" {
        guard next < text.endIndex, text[next] == "\"" else { return place }
        place = text.index(after: next)
      } else {
        place = next
      }
    }
    return nil
  }

  private static func quoted(_ part: Substring, piece: Int) -> Token? {
    guard let close = endOfQuotation(part) else { return nil }
    let inner = part[part.index(after: part.startIndex)..<close]
    let text = inner.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
    let after = part[part.index(after: close)...]
    guard !text.isEmpty, after.allSatisfy({ ",;:.!?".contains($0) }) else { return nil }
    return Token(
      text: text, word: "\"", range: part.startIndex..<part.endIndex, piece: piece, isQuoted: true,
      end: after.first)
  }

  /// The words of some tokens as typed, with single spaces, quotation marks taken off.
  static func text(of tokens: some Collection<Token>, in line: String) -> String {
    guard let first = tokens.first, let last = tokens.dropFirst(tokens.count - 1).first else { return "" }
    if tokens.contains(where: \.isQuoted) { return tokens.map(\.text).joined(separator: " ") }
    return closed(
      line[first.range.lowerBound..<last.range.upperBound]
        .split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Without a parenthesis that a cut left without its other half.
  private static func closed(_ text: String) -> String {
    let opening = text.filter { $0 == "(" }.count
    let closing = text.filter { $0 == ")" }.count
    if opening > closing, text.first == "(" { return String(text.dropFirst()) }
    if closing > opening, text.last == ")" { return String(text.dropLast()) }
    return text
  }

  private static func folded(_ text: Substring) -> String {
    let plain = String(text.lowercased().map { $0 == "’" || $0 == "‘" || $0 == "`" ? "'" : $0 })
    let bare = plain.drop { $0 == "(" }
    let inner = bare.lastIndex { $0 != ")" }.map { bare[...$0] } ?? bare
    return ChatSpelling.mended(inner.isEmpty ? plain : String(inner))
  }

  private static func halves(of part: Substring) -> [Substring] {
    guard !part.isEmpty else { return [] }
    if let sign = part.first, "±~".contains(sign), part.dropFirst().first?.isNumber == true {
      return [part.prefix(1), part.dropFirst()]
    }
    let letters = part.prefix(while: \.isLetter)
    let rest = part.dropFirst(letters.count)
    guard ["jam", "pkl", "pukul", "tgl", "tanggal"].contains(letters.lowercased()), let first = rest.first
    else { return [part] }
    let number = first == "." ? rest.dropFirst() : rest
    return number.first?.isNumber == true ? [letters, number] : [part]
  }
}
