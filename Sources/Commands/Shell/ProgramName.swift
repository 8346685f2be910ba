import Domain

extension Desk {
  /// What stands before a line that help shows: the program's name, except in the shell.
  var program: String { isShell ? "" : "klinik " }

  /// A sentence with lines to type, as they are typed here: in the shell without the program's name.
  func spoken(_ sentence: Bilingual) -> String {
    let text = sentence[options.language]
    return isShell ? withoutProgramName(text, catalog) : text
  }
}

/// A text whose lines to type have lost the program's name.
///
/// The name goes only where a line can begin, which is behind a mark or at the beginning of a line, and where a
/// command follows: the clinic that a sentence speaks of stays.
package func withoutProgramName(_ text: String, _ catalog: Catalog) -> String {
  let commands = Set(catalog.nouns.flatMap(\.spellings) + Verb.log.spellings + ["NOUN", "KATA-BENDA"])
  var result = ""
  var rest = text[...]
  while let first = rest.first {
    if rest.hasPrefix("klinik "), beginsLine(after: result) {
      let behind = rest.dropFirst("klinik ".count)
      if commands.contains(String(behind.prefix { $0.isLetter || $0 == "-" })) { rest = behind }
    }
    let word = rest.prefix { $0.isLetter }
    let taken = word.isEmpty ? rest.prefix(1) : word
    result += taken.isEmpty ? String(first) : String(taken)
    rest = rest.dropFirst(max(1, taken.count))
  }
  return result
}

private func beginsLine(after text: String) -> Bool {
  guard let last = text.last(where: { $0 != " " }) else { return true }
  return ":?.,;`\n".contains(last)
}
