import ArgumentParser
import Domain

/// `help`, `help case`, `help case open`.
struct HelpCommand: Command {
  static var manual: Manual {
    Manual(
      .help, nil, Bilingual("Explains commands.", "Menjelaskan perintah."),
      discussion: Bilingual(
        """
        A question mark behind a noun, or behind noun and verb, asks for its page: case ?, session log ?. In the \
        shell and in scripts that come through a pipe, one line is one command, quotation marks keep words \
        together, and a # with blanks around it begins a remark; #17 is a word like any other.
        """,
        """
        Tanda tanya setelah kata benda, atau setelah kata benda dan kata kerja, membuka halamannya: kasus ?, sesi \
        catat ?. Di dalam klinik dan pada naskah perintah lewat pipa, satu baris satu perintah, tanda kutip \
        menyatukan kata, dan # yang berdiri sendiri memulai catatan; #17 tetap kata biasa.
        """),
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
    return try helpPage(for: words, at: desk).onlyAsText(Noun.help.name, at: desk)
  }
}

extension Reply {
  /// The same, unless it is asked for in a format that plain lines do not have.
  ///
  /// - Throws: `CommandError.onlyText`.
  func onlyAsText(_ command: Bilingual, at desk: Desk) throws(CommandError) -> Reply {
    guard desk.options.format == .text else { throw .onlyText(command) }
    return self
  }
}
