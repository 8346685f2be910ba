import Domain

/// A word that could stand where the cursor is.
package struct Completion: Equatable, Sendable {
  /// The word, not quoted.
  package let text: String
  /// What it is, for the list.
  package let meaning: String
  /// The code in short, `KI-42`, where the word is a code that may be typed so.
  package let short: String?

  package init(_ text: String, _ meaning: String, short: String? = nil) {
    self.text = text
    self.meaning = meaning
    self.short = short
  }
}

/// What could stand at the end of a line that is being typed.
///
/// It offers words of the language at hand and takes a beginning in either language. It never fails: where the line
/// makes no sense, there is nothing to offer.
package struct Completer {
  /// The commands.
  package let catalog: Catalog
  /// Values from the clinic's file, for the words typed so far and the beginning of the next one.
  package let known: (KnownValues, [String], String) -> [Completion]
  /// Whether names of files are offered; behind the gate nobody looks around on the server.
  package let offersFiles: Bool

  package init(
    catalog: Catalog, offersFiles: Bool = true,
    known: @escaping (KnownValues, [String], String) -> [Completion]
  ) {
    self.catalog = catalog
    self.offersFiles = offersFiles
    self.known = known
  }

  /// The candidates for the last word of `line`, which is the text before the cursor.
  package func candidates(for line: String) -> [Completion] {
    let line = SplitLine(line)
    var words = line.words.map(\.text)
    let current = line.endsInWord ? words.removeLast() : ""
    if let option = GlobalOptions.parameters.first(where: {
      $0.kind == .option && $0.names.contains(words.last ?? "")
    }) {
      return values(of: option, beginning: current, words)
    }
    var options = GlobalOptions()
    do { _ = try options.take(from: &words) } catch { return [] }
    return candidates(after: words[...], current)
  }

  private func candidates(after words: ArraySlice<String>, _ current: String) -> [Completion] {
    guard !words.isEmpty else { return firstWords(current) }
    if case .found(let noun, let length) = lookUp(words, among: catalog.nouns) {
      let rest = words.dropFirst(length)
      if noun == .help { return rest.isEmpty ? nouns(current) : explained(rest, current) }
      if rest.isEmpty {
        let verbs = verbs(of: noun, current)
        if !verbs.isEmpty || catalog.command(noun, nil) == nil { return verbs }
      }
    }
    guard let resolution = catalog.resolution(of: Array(words)) else { return [] }
    return arguments(of: resolution, current)
  }

  private func firstWords(_ current: String) -> [Completion] {
    let coded = catalog.nouns.filter { noun in
      noun.prefix.map { current.uppercased().hasPrefix($0) } ?? false
    }
    let codes = coded.flatMap { noun in noun.known.map { matching(current, known($0, [], current)) } ?? [] }
    return nouns(current) + codes
  }

  private func nouns(_ current: String) -> [Completion] {
    catalog.nouns.filter { $0.begins(with: current) }.map { Completion($0.name.text, $0.meaning.text) }
  }

  private func verbs(of noun: Noun, _ current: String) -> [Completion] {
    catalog.commands(of: noun).compactMap { command in
      guard let verb = command.manual.verb, verb.begins(with: current) else { return nil }
      return Completion(verb.name.text, command.manual.summary.text)
    }
  }

  private func explained(_ words: ArraySlice<String>, _ current: String) -> [Completion] {
    guard case .found(let noun, let length) = lookUp(words, among: catalog.nouns), words.count == length
    else {
      return []
    }
    return verbs(of: noun, current)
  }

  private func arguments(of resolution: Resolution, _ current: String) -> [Completion] {
    guard let parameters = parameters(of: resolution.command) else { return [] }
    let line = Given(resolution.arguments, parameters)
    if let option = line.awaiting { return values(of: option, beginning: current, resolution.arguments) }
    if current.hasPrefix("--"), let end = current.firstIndex(of: "=") {
      let name = current[..<end]
      guard
        let option = (parameters + GlobalOptions.parameters).first(where: { $0.names.contains(String(name)) })
      else { return [] }
      return values(
        of: option, beginning: String(current[current.index(after: end)...]), resolution.arguments
      )
      .map { Completion("\(name)=\($0.text)", $0.meaning) }
    }
    if !current.hasPrefix("-"), let place = line.place {
      let values = values(of: place, beginning: current, resolution.arguments)
      if !values.isEmpty || !current.isEmpty { return values }
    }
    let own = parameters.filter { $0.kind != .positional && ($0.isRepeating || !line.used.contains($0)) }
    let offered = current.hasPrefix("-") ? own + GlobalOptions.parameters : own
    return offered.filter { parameter in current.isEmpty || parameter.names.contains { $0.hasPrefix(current) }
    }
    .map { Completion($0.name.text, $0.summary.text) }
  }

  private func parameters(of command: any Command.Type) -> [Parameter]? {
    do { return try catalog.parameters(of: command) } catch { return nil }
  }

  private func values(of parameter: Parameter, beginning current: String, _ words: [String]) -> [Completion] {
    if let kind = parameter.known { return matching(current, known(kind, words, current)) }
    if parameter.files != nil, !offersFiles { return [] }
    if let files = parameter.files { return fileNames(beginning: current, endingWith: files) }
    return parameter.values.filter { value in
      value.wordings.contains { folded($0).hasPrefix(folded(current)) }
    }
    .map { Completion($0.text, $0.english == $0.indonesian ? "" : $0[Language.current.other]) }
  }

  /// Values of the clinic with a word that begins so, in the value or in its description.
  private func matching(_ current: String, _ values: [Completion]) -> [Completion] {
    let typed = folded(current)
    let numbered = isShortCode(current) ? shortCodes(beginning: typed, values) : []
    if !numbered.isEmpty { return numbered }
    return values.filter { value in
      typed.isEmpty || folded(value.text).hasPrefix(typed)
        || "\(value.text) \(value.meaning)".split(separator: " ").contains { folded($0).hasPrefix(typed) }
    }
  }
}

/// Whether a word is a code in short, as far as it is typed: `KI-`, `KI-4`, `ki4`.
private func isShortCode(_ word: String) -> Bool {
  let rest = word.drop { $0.isLetter }
  let digits = rest.first == "-" ? rest.dropFirst() : rest
  return rest.count == word.count - 2 && !rest.isEmpty && digits.allSatisfy(\.isASCIIDigit)
}

/// The codes in short whose number begins as typed, by number: never one that only looks longer in full.
private func shortCodes(beginning typed: String, _ values: [Completion]) -> [Completion] {
  values.compactMap { value in
    guard let short = value.short, folded(short).hasPrefix(typed) else { return nil }
    return Completion(short, value.meaning)
  }
  .sorted { ($0.text.count, $0.text) < ($1.text.count, $1.text) }
}

/// How far the arguments of a command have come.
private struct Given {
  var used: Set<Parameter> = []
  /// The option whose value comes next.
  var awaiting: Parameter?
  /// The positional argument that comes next.
  var place: Parameter?

  init(_ words: [String], _ parameters: [Parameter]) {
    var places = parameters.filter { $0.kind == .positional }[...]
    for word in words {
      if awaiting != nil {
        awaiting = nil
      } else if let option = parameters.first(where: { $0.names.contains(String(word.prefix { $0 != "=" })) })
      {
        used.insert(option)
        if option.kind == .option, !word.contains("=") { awaiting = option }
      } else if let place = places.first, !place.isRepeating {
        places = places.dropFirst()
      }
    }
    place = places.first
  }
}

extension Spelled {
  /// Whether a spelling in either language begins so.
  fileprivate func begins(with typed: String) -> Bool {
    spellings.contains { folded($0).hasPrefix(folded(typed)) }
  }
}

extension Noun {
  /// The values of the clinic's file that are its codes.
  fileprivate var known: KnownValues? {
    switch self {
    case .caseFile: .cases
    case .session: .sessions
    case .followup: .followups
    case .person: .personCodes
    case .attachment: .attachments
    default: nil
    }
  }
}

extension Language {
  fileprivate var other: Language {
    switch self {
    case .english: .indonesian
    case .indonesian: .english
    }
  }
}

/// What Tab puts in the place of the word that is being typed; nil where the candidates have nothing in common that
/// goes beyond it, so that they have to be listed.
///
/// What is complete ends with a blank, a folder without one. A quotation mark that was typed stays.
package func insertion(of candidates: [Completion], for line: SplitLine) -> String? {
  let word = line.currentWord
  if candidates.count == 1 {
    let text = candidates[0].text
    let isFolder = text.hasSuffix("/")
    return quoted(text, after: word.raw, isOpen: isFolder) + (isFolder || text.hasSuffix("=") ? "" : " ")
  }
  // A code in short that goes on means another thing: only a person knows which one.
  if isShortCode(word.text), word.text.last != "-" || candidates.allSatisfy({ isShortCode($0.text) }) {
    return nil
  }
  let common = commonBeginning(of: candidates)
  guard common.count > word.text.count, common.lowercased().hasPrefix(word.text.lowercased()) else {
    return nil
  }
  return quoted(common, after: word.raw, isOpen: true)
}

/// A word as it goes into the line; an open one has no closing mark yet.
private func quoted(_ text: String, after raw: String, isOpen: Bool) -> String {
  let plain = quote(text)
  guard plain != text || raw.hasPrefix("\"") || raw.hasPrefix("'") else { return text }
  // With a blank the word is quoted in any case; so a word that was begun with a mark keeps it.
  let marked = plain == text ? "\"\(text)\"" : plain
  return isOpen ? String(marked.dropLast()) : marked
}

/// What all candidates begin with.
package func commonBeginning(of candidates: [Completion]) -> String {
  guard var common = candidates.first.map({ Array($0.text) }) else { return "" }
  for candidate in candidates.dropFirst() {
    let length = zip(common, candidate.text).prefix { $0 == $1 }.count
    common = Array(common.prefix(length))
  }
  return String(common)
}
