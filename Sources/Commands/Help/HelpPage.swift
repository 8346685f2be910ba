import Domain
import Reports

/// The page of help for the words of a command line: of one command, of a noun, or the overview.
///
/// - Throws: ``CommandError`` where the words name nothing.
func helpPage(for words: [String], at desk: Desk) throws -> Reply {
  let catalog = desk.catalog
  let words = words.filter { !$0.hasPrefix("-") }[...]
  guard let first = words.first else { return .text(overview(at: desk)) }
  switch lookUp(words, among: catalog.nouns) {
  case .found(let noun, let length):
    let commands = catalog.commands(of: noun)
    if case .found(let verb, _) = lookUp(words.dropFirst(length), among: catalog.verbs(of: noun)),
      let command = catalog.command(noun, verb)
    {
      return .text(try page(of: command, at: desk))
    }
    if commands.count == 1 { return .text(try page(of: commands[0], at: desk)) }
    return .text(page(of: noun, commands))
  case .ambiguous(let nouns): throw CommandError.ambiguousNoun(first, nouns)
  case .unknown(let suggestions):
    // `help log` explains what `log` alone would run.
    if let resolution = catalog.resolution(of: Array(words)) {
      return .text(try page(of: resolution.command, at: desk))
    }
    throw CommandError.unknownNoun(first, suggestions: suggestions)
  }
}

private func overview(at desk: Desk) -> String {
  let catalog = desk.catalog
  var lines = [HelpWords.usage.text, "  \(desk.program)" + HelpWords.grammar.text, ""]
  for group in Noun.Group.allCases {
    let nouns = catalog.nouns.filter { $0.group == group }
    if nouns.isEmpty { continue }
    lines.append(HelpWords.title(of: group).text)
    lines += columns(nouns.map { ($0.name.text, $0.meaning.text) })
    lines.append("")
  }
  lines.append(HelpWords.everywhere.text)
  lines += columns(GlobalOptions.parameters.map { (heading(of: $0), $0.summary.text) })
  lines.append("")
  lines += wrapped(desk.spoken(HelpWords.hint), to: 80)
  return lines.joined(separator: "\n")
}

private func page(of noun: Noun, _ commands: [any Command.Type]) -> String {
  var lines = ["\(noun.name.text): \(noun.meaning.text)", "", HelpWords.commands.text]
  lines += columns(commands.map { ($0.manual.name.text, $0.manual.summary.text) })
  let others = noun.spellings.filter { $0 != noun.name.text }
  lines += ["", "\(HelpWords.alsoUnderstood.text) \(others.joined(separator: ", "))"]
  return lines.joined(separator: "\n")
}

private func page(of command: any Command.Type, at desk: Desk) throws -> String {
  let manual = command.manual
  let parameters = try desk.catalog.parameters(of: command)
  var lines = wrapped(manual.summary.text, to: 80) + ["", HelpWords.usage.text]
  lines += wrapped(desk.program + usage(of: manual.name.text, parameters), to: 76).enumerated().map {
    index, line in
    (index == 0 ? "  " : "    ") + line
  }
  let arguments = parameters.filter { $0.kind == .positional }
  let options = parameters.filter { $0.kind != .positional }
  if !arguments.isEmpty { lines += ["", HelpWords.arguments.text] + columns(arguments.map(entry)) }
  if !options.isEmpty { lines += ["", HelpWords.options.text] + columns(options.map(entry)) }
  if !manual.examples.isEmpty {
    lines += ["", HelpWords.examples.text]
    lines += columns(manual.examples.map { (desk.program + $0.line.text, $0.meaning.text) })
  }
  if let discussion = manual.discussion { lines += [""] + wrapped(desk.spoken(discussion), to: 80) }
  let name = manual.name
  lines += [
    "",
    "\(HelpWords.alsoUnderstood.text) \(desk.program)\(Language.current == .english ? name.indonesian : name.english)",
  ]
  return lines.joined(separator: "\n")
}

/// A parameter and what is said about it: its sentence, what it may be, and what holds without it.
private func entry(_ parameter: Parameter) -> (String, String) {
  var sentence = parameter.summary.text
  if !parameter.values.isEmpty {
    sentence += " (\(parameter.values.map(\.text).joined(separator: ", ")))"
  }
  if let preset = parameter.preset, parameter.kind != .flag {
    sentence += " [\(HelpWords.preset.text) \(preset.text)]"
  }
  return (heading(of: parameter), sentence)
}

/// A parameter as help heads its line: the name in the language at hand, and its value.
private func heading(of parameter: Parameter) -> String {
  switch parameter.kind {
  case .positional: parameter.valueName.text
  case .flag: parameter.name.text
  case .option: "\(parameter.name.text) \(parameter.valueName.text)"
  }
}

/// A command with its parameters, as one would type it: `case open TITLE [--mentor PERSON]`.
func usage(of name: String, _ parameters: [Parameter]) -> String {
  let parts = parameters.map { parameter in
    let word = heading(of: parameter) + (parameter.isRepeating ? " ..." : "")
    return parameter.isOptional || parameter.kind == .flag ? "[\(word)]" : word
  }
  return ([name] + parts).joined(separator: " ")
}
