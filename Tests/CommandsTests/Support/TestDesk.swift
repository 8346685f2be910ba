import Commands
import Domain

/// What a desk wrote. A class, because the desk's sinks write to it while a test holds it.
final class Written {
  var output = ""
  var errors = ""
  /// Both, line by line in the order of writing; errors are marked `! `.
  var log = ""

  fileprivate func write(_ text: String, isError: Bool) {
    if isError { errors += text } else { output += text }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if line.offset > 0 { log += "\n" }
      if isError, !line.element.isEmpty, log.isEmpty || log.utf8.last == UInt8(ascii: "\n") { log += "! " }
      log += line.element
    }
  }

  /// What a person types at a question stands behind it, as on a terminal.
  fileprivate func type(_ line: String) {
    log += line + "\n"
  }
}

/// A desk of Thursday 2026-10-15, 15.30 WITA, at which `typed` is answered line by line.
func desk(
  typing typed: [String] = [], isTerminal: Bool = false, language: Language = .english,
  catalog: Catalog = .sample, clock: @escaping () -> Instant = { Instant(milliseconds: 1_792_049_400_000) },
  databasePath: String? = nil, environment: [String: String] = [:], login: String = "fitri"
) -> (Desk, Written) {
  let written = Written()
  var lines = typed[...]
  let input = Input(
    isTerminal: isTerminal,
    line: {
      guard let line = lines.popFirst() else { return nil }
      if isTerminal { written.type(line) }
      return line
    },
    rest: {
      defer { lines = [] }
      return Array(lines.joined(separator: "\n").utf8)
    })
  let desk = Desk(
    clock: clock, login: login, environment: environment, input: input,
    output: Sink { text throws(Sink.Failure) in written.write(text, isError: false) },
    errors: Sink(isTerminal: isTerminal) { text throws(Sink.Failure) in written.write(text, isError: true) },
    catalog: catalog, options: GlobalOptions(language: language, databasePath: databasePath))
  return (desk, written)
}
