import Domain

extension Catalog {
  /// The noun, or noun and verb, of a line that asks for help at its end: `case ?`, `session log ?`, `case help`.
  ///
  /// Behind a verb only the question mark asks; a word there may be a title or a name.
  func explained(by words: [String]) -> [String]? {
    guard let last = words.last, case .found(.help, _) = lookUp([last], among: [Noun.help]) else {
      return nil
    }
    let named = words.dropLast()
    guard case .found(let noun, let length) = lookUp(named, among: nouns), noun != .help else { return nil }
    let rest = named.dropFirst(length)
    if rest.isEmpty { return Array(named) }
    guard last == "?", case .found(_, rest.count) = lookUp(rest, among: verbs(of: noun)) else { return nil }
    return Array(named)
  }
}
