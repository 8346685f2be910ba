import ArgumentParser
import Domain

/// `help`, `help case`, `help case open`.
struct HelpCommand: Command {
  static var manual: Manual {
    Manual(
      .help, nil, Bilingual("Explains commands.", "Menjelaskan perintah."),
      examples: [
        .init("help", "bantuan", Bilingual("what there is", "apa saja yang ada")),
        .init("help version", "bantuan versi", Bilingual("one command", "satu perintah")),
      ])
  }

  @Argument(
    help: .both(
      "The noun, or noun and verb, to explain.",
      "Kata benda, atau kata benda dan kata kerja, yang dijelaskan.",
      value: Bilingual("COMMAND", "PERINTAH")))
  var words: [String] = []

  @Flag(
    name: .both("reference", "rujukan"),
    help: .both("Writes all pages as Markdown.", "Menulis semua halaman sebagai Markdown."))
  var isReference = false

  func run(at desk: inout Desk) throws -> Reply {
    if isReference { return .text(try reference(of: desk.catalog)) }
    return try helpPage(for: words, in: desk.catalog)
  }
}
