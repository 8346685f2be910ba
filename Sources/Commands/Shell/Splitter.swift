/// A line of the shell as words, before anybody asks whether it is complete.
///
/// Words stand apart by white space. A quotation mark opens only at the beginning of a word, or of an option's value
/// after `=`; an apostrophe inside a word is a letter, as in `Nu'mang`. A backslash makes the next letter an ordinary
/// one, except between single quotes. A line that begins with `#` is a comment, and so is what follows a `#` that stands
/// alone; the `#` of `#17` is a letter, so that no number that somebody types is ever lost.
package struct SplitLine: Equatable, Sendable {
  /// A word, and where on the line it begins, in Unicode scalars.
  package struct Word: Equatable, Sendable {
    package var text: String
    package let start: Int
  }

  /// A quotation mark that is not closed, and its place, in Unicode scalars.
  package struct OpenQuote: Equatable, Sendable {
    package let mark: Character
    package let place: Int
  }

  /// The line itself.
  package let line: String
  /// The words, the last of which may be unfinished.
  package private(set) var words: [Word] = []
  /// The quotation mark that the last word leaves open.
  package private(set) var openQuote: OpenQuote?
  /// Whether the line ends within a word, or right behind it.
  package private(set) var endsInWord = false

  package init(_ line: String) {
    self.line = line
    let scalars = Array(line.unicodeScalars)
    var place = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.count
    if place < scalars.count, scalars[place] == "#" { return }
    while place < scalars.count {
      if scalars[place] == "#", place + 1 == scalars.count || scalars[place + 1].properties.isWhitespace {
        endsInWord = false
        return
      }
      endsInWord = true
      place = takeWord(scalars, from: place)
      let next = scalars[place...].firstIndex { !$0.properties.isWhitespace } ?? scalars.count
      if next > place { endsInWord = false }
      place = next
    }
  }

  /// Takes the word that begins at a place, and answers with the place behind it.
  private mutating func takeWord(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var text = String.UnicodeScalarView()
    var place = start
    var quote: (mark: Unicode.Scalar, place: Int)?
    while place < scalars.count {
      let scalar = scalars[place]
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      if let open = quote {
        if scalar == open.mark, open.mark == "\"" || (next?.properties.isWhitespace ?? true) {
          quote = nil
        } else if scalar == "\\", open.mark == "\"", let next {
          text.append(next)
          place += 1
        } else {
          text.append(scalar)
        }
      } else if scalar.properties.isWhitespace {
        break
      } else if scalar == "\"" || scalar == "'", place == start || opensValue(scalars[start..<place]) {
        quote = (scalar, place)
      } else if scalar == "\\", let next {
        text.append(next)
        place += 1
      } else {
        text.append(scalar)
      }
      place += 1
    }
    words.append(Word(text: String(text), start: start))
    if let quote { openQuote = OpenQuote(mark: Character(quote.mark), place: quote.place) }
    return place
  }

  /// Whether what stands before a quotation mark is `--option=`.
  private func opensValue(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    before.starts(with: "--".unicodeScalars) && before.last == "=" && before.filter { $0 == "=" }.count == 1
  }
}

/// The words of a line.
///
/// - Throws: ``CommandError/LineFault/unclosedQuote(_:at:)``.
package func split(_ line: String) throws(CommandError) -> [String] {
  let line = SplitLine(line)
  if let quote = line.openQuote { throw .line(.unclosedQuote(quote.mark, at: quote.place + 1)) }
  return line.words.map(\.text)
}

/// A word as it must be typed so that ``split(_:)`` reads it back; most words stay as they are.
package func quote(_ word: String) -> String {
  let needsQuotes =
    word.isEmpty || word.unicodeScalars.first == "#" || word.unicodeScalars.first == "'"
    || word.unicodeScalars.contains { $0.properties.isWhitespace || $0 == "\\" || $0 == "\"" || $0 == "=" }
  guard needsQuotes else { return word }
  var quoted = String.UnicodeScalarView()
  for scalar in word.unicodeScalars {
    if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
    quoted.append(scalar)
  }
  return "\"\(String(quoted))\""
}

extension SplitLine {
  /// The word that is being typed at the end of the line: as understood, and as it stands there; empty between words.
  var currentWord: (text: String, raw: String) {
    guard endsInWord, let word = words.last else { return ("", "") }
    return (word.text, String(line.unicodeScalars.dropFirst(word.start)))
  }
}
