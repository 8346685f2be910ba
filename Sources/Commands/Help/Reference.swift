import Domain

/// The whole command reference as Markdown, for the README: in English, with the Indonesian words beside.
///
/// - Throws: an error where ArgumentParser's description of a command cannot be read; a test would see it first.
package func reference(of catalog: Catalog = .klinik) throws -> String {
  try Language.$current.withValue(.english) {
    var lines: [String] = []
    for group in Noun.Group.allCases {
      let nouns = catalog.nouns.filter { $0.group == group }
      for noun in nouns {
        for command in catalog.commands(of: noun) { lines += try entry(of: command, in: catalog) }
      }
    }
    lines += ["#### Options of every command", ""] + GlobalOptions.parameters.map(line)
    return lines.joined(separator: "\n") + "\n"
  }
}

private func entry(of command: any Command.Type, in catalog: Catalog) throws -> [String] {
  let manual = command.manual
  let parameters = try catalog.parameters(of: command)
  var lines = [
    "#### \(manual.name.wordings.map { "`\($0)`" }.joined(separator: " · "))", "", manual.summary.english, "",
    "```", "klinik " + usage(of: manual.name.english, parameters), "```", "",
  ]
  if !parameters.isEmpty { lines += parameters.map(line) + [""] }
  if !manual.examples.isEmpty {
    lines += manual.examples.map { "- `klinik \($0.line.english)`: \($0.meaning.english)" } + [""]
  }
  if let discussion = manual.discussion { lines += [discussion.english, ""] }
  return lines
}

private func line(of parameter: Parameter) -> String {
  let names = parameter.kind == .positional ? parameter.valueName.wordings : parameter.names
  let value = parameter.kind == .option ? " \(parameter.valueName.english)" : ""
  var line = "- \(names.map { "`\($0)\(value)`" }.joined(separator: " · ")): \(parameter.summary.english)"
  if !parameter.values.isEmpty {
    let values = parameter.values.map { $0.wordings.map { "`\($0)`" }.joined(separator: " = ") }
    line += " One of \(values.joined(separator: ", "))."
  }
  return line
}
