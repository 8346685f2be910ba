import Domain

/// Finds out why ArgumentParser refused a command's arguments, by reading them once more beside the command's
/// parameters: its own errors are internal and speak English only.
func diagnose(
  _ arguments: [String], of command: any Command.Type, taking parameters: [Parameter],
  _ parserMessage: () -> String
) -> CommandError {
  let name = command.manual.name
  var places = parameters.filter { $0.kind == .positional }[...]
  var given: [(Parameter, String)] = []
  var words = arguments[...]
  var onlyValues = false

  while let word = words.popFirst() {
    if word == "--", !onlyValues {
      onlyValues = true
    } else if word.hasPrefix("-"), word.count > 1, !onlyValues {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let option = parameters.first(where: { $0.names.contains(parts[0]) }) else {
        if places.first?.takesAllRemaining == true { break }
        let known = parameters + GlobalOptions.parameters
        return .option(
          parts[0], .unknown(suggestions: suggestions(forOption: parts[0], among: known)), of: name)
      }
      if option.kind == .flag {
        if parts.count > 1 { return .option(parts[0], .unneededValue, of: name) }
      } else if parts.count > 1 {
        given.append((option, parts[1]))
      } else if let value = words.first, !value.hasPrefix("-") || value == "-" {
        given.append((option, value))
        words = words.dropFirst()
      } else {
        return .option(parts[0], .missingValue, of: name)
      }
    } else if let place = places.first {
      given.append((place, word))
      if place.takesAllRemaining { break }
      if !place.isRepeating { places = places.dropFirst() }
    } else {
      return .unexpectedArgument(word, of: name)
    }
  }
  if let invalid = invalidValue(among: given, parserMessage) { return invalid }
  let missing = parameters.first { parameter in
    !parameter.isOptional && parameter.kind != .flag && !given.contains { $0.0 == parameter }
  }
  if let missing { return .missingArgument(missing, of: name) }
  return .notUnderstood(name)
}

/// Words that are understood as values, but shown nowhere, so that no parameter lists them.
private let synonyms = Set(
  (SessionKind.allCases.flatMap(\.synonyms) + Channel.allCases.flatMap(\.synonyms)).map { folded($0) })

/// The value that was refused: one outside its closed list, else the one that ArgumentParser quotes.
private func invalidValue(among given: [(Parameter, String)], _ parserMessage: () -> String) -> CommandError?
{
  let outside = given.first { parameter, value in
    !parameter.values.isEmpty && !synonyms.contains(folded(value))
      && !parameter.values.contains { $0.wordings.contains { folded($0) == folded(value) } }
  }
  // ArgumentParser takes its time to word an error, so it is asked only where nothing else tells.
  let message = outside == nil && !given.isEmpty ? parserMessage() : ""
  let quoted = given.first { message.hasPrefix("The value '\($0.1)' is invalid for") }
  guard let (parameter, value) = outside ?? quoted else { return nil }
  return .invalidValue(
    value, for: parameter.name,
    allowed: parameter.names.contains("--limit") ? [RowLimit.accepted] : parameter.values,
    suggestions: suggestions(for: value, among: parameter.values.flatMap(\.wordings)))
}

/// Words that people try for an option of another name, by the English one.
private let optionSynonyms = [
  "--limit": [
    "batas", "baris", "jumlah", "maks", "maksimal", "limit", "paling", "banyak", "rows", "lines", "max",
    "top", "n",
  ]
]

/// The options that somebody may have meant: by another word for the same, beginning so, or a slip away.
private func suggestions(forOption typed: String, among parameters: [Parameter]) -> [String] {
  let word = folded(typed.drop { $0 == "-" })
  let meant = parameters.filter { parameter in
    parameter.names.contains { optionSynonyms[$0]?.contains(word) ?? false }
  }
  if !meant.isEmpty { return meant.map(\.name.text) }
  let names = parameters.flatMap(\.names)
  let begun = typed.count > 3 ? names.filter { $0.hasPrefix(typed) } : []
  return begun.isEmpty ? suggestions(for: typed, among: names) : Array(begun.prefix(3))
}
