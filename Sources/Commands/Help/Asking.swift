import Domain

extension Catalog {
  /// The noun, or noun and verb, of a line that asks for help at its end: `case ?`, `session log KI-42 ?`, `case help`.
  ///
  /// Behind a verb only the question mark asks; a word there may be a title or a name.
  func explained(by words: [String]) -> [String]? {
    guard let last = words.last, case .found(.help, _) = lookUp([last], among: [Noun.help]) else {
      return nil
    }
    let named = words.dropLast()
    if last == "?", command(.session, .log) != nil, case .found(.log, _) = lookUp(named, among: [Verb.log]) {
      return [Noun.session.name.english, Verb.log.name.english]
    }
    guard case .found(let noun, let length) = lookUp(named, among: nouns), noun != .help else { return nil }
    let rest = named.dropFirst(length)
    if rest.isEmpty { return Array(named) }
    guard last == "?", case .found(_, let verb) = lookUp(rest, among: verbs(of: noun)) else { return nil }
    return Array(named.prefix(length + verb))
  }
}
