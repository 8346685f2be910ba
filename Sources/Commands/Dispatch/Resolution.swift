import Domain

/// The command that a line names, and the words that are left for it.
package struct Resolution {
  /// The command.
  package let command: any Command.Type
  /// Its arguments, for ArgumentParser.
  package let arguments: [String]
  /// Whether no verb was typed, but the code of a thing to be shown.
  let isBareCode: Bool

  /// Finds the command that the first words name, in either language, mixed or abbreviated.
  ///
  /// A bare noun lists, or shows where there is nothing else to do with it; a code shows its thing, a number alone the case of this year; a verb of sessions alone, as in `log`, means the session's.
  ///
  /// - Throws: ``CommandError`` where no command, or more than one, could be meant.
  package init(_ words: [String], in catalog: Catalog) throws(CommandError) {
    let words = words[...]
    if let noun = catalog.nouns.first(where: { $0.hasCode(words.first ?? "") }),
      let show = catalog.command(noun, .show)
    {
      self.init(show, words, isBareCode: true)
      return
    }
    if let first = words.first, Self.isCaseNumber(first), words.dropFirst().allSatisfy({ $0.hasPrefix("-") }),
      let show = catalog.command(.caseFile, .show)
    {
      self.init(show, words, isBareCode: true)
      return
    }
    switch lookUp(words, among: catalog.nouns) {
    case .found(let noun, let length):
      try self.init(noun, words.dropFirst(length), in: catalog)
    case .ambiguous(let nouns):
      throw .ambiguousNoun(words.first ?? "", nouns)
    case .unknown(let suggestions):
      if let log = catalog.command(.session, .log),
        case .found(.log, let length) = lookUp(words, among: [Verb.log])
      {
        self.init(log, words.dropFirst(length))
      } else if let (verb, noun) = catalog.swapped(words) {
        throw .verbFirst(verb, noun)
      } else {
        throw .unknownNoun(words.first ?? "", suggestions: suggestions)
      }
    }
  }

  /// Whether a word alone is the number of a case, as people say it.
  static func isCaseNumber(_ word: String) -> Bool {
    (1...4).contains(word.count) && word.allSatisfy(\.isASCIIDigit)
  }

  private init(_ noun: Noun, _ rest: ArraySlice<String>, in catalog: Catalog) throws(CommandError) {
    let alone = catalog.command(noun, nil)
    guard let first = rest.first, !first.hasPrefix("-") else {
      let verbs = catalog.verbs(of: noun)
      let bare =
        alone ?? catalog.command(noun, .list) ?? (verbs == [.show] ? catalog.command(noun, .show) : nil)
      guard let command = bare else {
        throw .missingVerb(of: noun, catalog.verbs(of: noun))
      }
      self.init(command, rest)
      return
    }
    let verbs = catalog.verbs(of: noun)
    switch lookUp(rest, among: verbs) {
    case .found(let verb, let length):
      guard let command = catalog.command(noun, verb) else { throw .missingVerb(of: noun, verbs) }
      self.init(command, rest.dropFirst(length))
    case .ambiguous(let candidates) where alone == nil:
      throw .ambiguousVerb(first, of: noun, candidates)
    case .unknown, .ambiguous:
      if let alone {
        self.init(alone, rest)
      } else if noun.hasCode(first) || first.allSatisfy(\.isASCIIDigit),
        let show = catalog.command(noun, .show)
      {
        self.init(show, rest, isBareCode: true)
      } else {
        throw .unknownVerb(
          first, of: noun, suggestions: suggestions(for: first, among: verbs))
      }
    }
  }

  private init(_ command: any Command.Type, _ arguments: ArraySlice<String>, isBareCode: Bool = false) {
    self.command = command
    self.isBareCode = isBareCode
    self.arguments = Array(arguments)
  }
}

extension Catalog {
  /// The command of a noun and a verb; nil asks for the noun alone.
  package func command(_ noun: Noun, _ verb: Verb?) -> (any Command.Type)? {
    commands.first { $0.manual.noun == noun && $0.manual.verb == verb }
  }

  /// The command that a line names, where there is no need to say why it names none.
  package func resolution(of words: [String]) -> Resolution? {
    do { return try Resolution(words, in: self) } catch { return nil }
  }

  /// The verbs of a noun.
  package func verbs(of noun: Noun) -> [Verb] {
    commands(of: noun).compactMap { $0.manual.verb }
  }

  fileprivate func swapped(_ words: ArraySlice<String>) -> (Verb, Noun)? {
    let verbs = commands.compactMap { $0.manual.verb }
    guard let typed = words.first,
      let verb = verbs.first(where: { $0.spellings.contains(typed.lowercased()) }),
      case .found(let noun, _) = lookUp(words.dropFirst(), among: nouns), command(noun, verb) != nil
    else { return nil }
    return (verb, noun)
  }
}
