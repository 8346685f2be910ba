package import Domain

/// The words behind `session log`, in any order: codes of cases, the kind, the length.
///
/// A bare number is a length; a case is named with its letters, so that no number has to be guessed. Only one that
/// begins the words is a case where another word is the length, or where a plan is made: `42 coaching 45m`.
package struct SessionWords: Equatable {
  /// Codes as typed, each once.
  package private(set) var codes: [String] = []
  /// The kind, if it is among them.
  package private(set) var kind: SessionKind?
  /// The length as typed; `-` where somebody says that it is not known.
  package private(set) var length: String?

  /// Sorts the words.
  ///
  /// - Parameters:
  ///   - length: The length as an option has it; what of it stands outside the quotation marks that were
  ///     forgotten is among the words: `--minutes 1 jam`.
  ///   - isLedByCase: Whether a bare number that begins the words is a case in any event.
  /// - Throws: ``CommandError/session(_:)`` for a word that is none of these, and for two kinds or lengths.
  package init(_ words: [String], length: String? = nil, isLedByCase: Bool = false) throws(CommandError) {
    self.length = length
    var rest = words[...]
    if let first = words.first, first.count <= 4, first.allSatisfy(\.isASCIIDigit),
      isLedByCase || length != nil && words.count > 1 || words.dropFirst(2).contains(where: Self.isMeasured),
      words.count < 2 || !Self.goesOn(first, with: words[1])
    {
      codes = [first]
      rest = rest.dropFirst()
    }
    while let word = rest.popFirst() {
      if length != nil, let begun = self.length, Self.goesOn(begun, with: word) {
        self.length = "\(begun) \(word)"
        continue
      }
      if Noun.caseFile.hasCode(word) {
        if !codes.contains(where: { folded($0) == folded(word) }) { codes.append(word) }
      } else if let named = SessionKind(argument: word) {
        try take(named)
      } else if word == "-" || word.trimmingPrefix("-").first?.isASCIIDigit == true {
        try take(length: Self.length(beginning: word, &rest))
      } else if let length = Self.spokenLength(beginning: word, &rest) {
        try take(length: length)
      } else {
        let words = SessionKind.allCases.flatMap(\.word.wordings)
        throw .session(.strangeWord(word, suggestions: suggestions(for: word, among: words)))
      }
    }
  }

  /// Words as one line, those in quotation marks that were typed so.
  static func line(_ words: [String]) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.map { $0.contains(where: \.isWhitespace) ? "\"\($0)\"" : $0 }.joined(separator: " ")
  }

  /// Whether a word alone is a length with its unit: `45m`, `1j30`.
  private static func isMeasured(_ word: String) -> Bool {
    word.first?.isASCIIDigit == true && word.contains(where: \.isLetter) && Minutes(text: word) != nil
  }

  /// The length, nil where it is not known; `missing` where nothing was said of it.
  package func minutes(missing: () throws -> Minutes?) throws -> Minutes? {
    guard let length else { return try missing() }
    guard length != "-" else { return nil }
    guard let minutes = Minutes(text: length) else { throw CommandError.finding(.notMinutes(length)) }
    return minutes
  }

  /// The kind, which may come from an option too.
  ///
  /// - Throws: ``CommandError/session(_:)`` where the words and the option name two.
  package func kind(besides option: SessionKind?) throws(CommandError) -> SessionKind? {
    if let kind, let option, kind != option { throw .session(.severalKinds(kind, option)) }
    return kind ?? option
  }

  private mutating func take(_ named: SessionKind) throws(CommandError) {
    if let kind, kind != named { throw .session(.severalKinds(kind, named)) }
    kind = named
  }

  private mutating func take(length typed: String) throws(CommandError) {
    if let length { throw .session(.severalLengths(length, typed)) }
    length = typed
  }

  /// A length that begins with a letter: `sejam 15`, `setengah jam`, `half an hour`; the longest that can be read.
  private static func spokenLength(beginning word: String, _ rest: inout ArraySlice<String>) -> String? {
    for count in (0...min(rest.count, 4)).reversed() {
      let length = ([word] + rest.prefix(count)).joined(separator: " ")
      guard Minutes(text: length) != nil else { continue }
      rest = rest.dropFirst(count)
      return length
    }
    return nil
  }

  /// A length in one word or several: `45m`, `45 menit`, `1 jam 15`.
  private static func length(beginning word: String, _ rest: inout ArraySlice<String>) -> String {
    var length = word
    while let next = rest.first, next != "-", goesOn(length, with: next) {
      length += " \(next)"
      rest = rest.dropFirst()
    }
    return length
  }

  /// Whether a word belongs to the length before it; two numbers without a unit between them are never one.
  private static func goesOn(_ length: String, with word: String) -> Bool {
    guard Minutes(text: "\(length) \(word)") != nil else { return false }
    return word.first?.isASCIIDigit != true || length.contains(where: \.isLetter)
  }
}
