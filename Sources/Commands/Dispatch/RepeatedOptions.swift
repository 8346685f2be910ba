import Domain

/// Makes sure that no option of one value is given twice: ArgumentParser would keep the last value in silence.
///
/// What else is wrong with the line is said by whoever reads it.
/// - Throws: `CommandError.option(_:.repeated)`.
func requireOnce(
  _ arguments: [String], of command: Bilingual, taking parameters: () throws -> [Parameter]
) throws {
  // A line with one option cannot repeat any, and needs nobody to describe the command.
  guard arguments.filter({ $0.hasPrefix("--") && $0.count > 2 }).count > 1 else { return }
  let parameters = try parameters()
  let options = parameters.filter { $0.kind == .option }
  let takesAll = parameters.contains { $0.kind == .positional && $0.takesAllRemaining }
  var given: Set<Parameter> = []
  var words = arguments[...]
  while let word = words.popFirst(), word != "--" {
    guard word.hasPrefix("-"), word.count > 1 else {
      if takesAll { return }
      continue
    }
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let option = options.first(where: { $0.names.contains(String(parts[0])) }) else { continue }
    guard option.isRepeating || given.insert(option).inserted else {
      throw CommandError.option(String(parts[0]), .repeated, of: command)
    }
    if parts.count == 1, let value = words.first, !value.hasPrefix("-") || value == "-" {
      words = words.dropFirst()
    }
  }
}
