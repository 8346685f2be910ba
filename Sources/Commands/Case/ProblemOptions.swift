import ArgumentParser
import Domain

/// How a problem comes in: on the line, from standard input or through the editor.
struct ProblemOptions: ParsableArguments {
  @Option(
    name: .both("problem", "masalah"),
    help: .both(
      "What the innovator brings, at length; - reads standard input.",
      "Masalah yang dibawa inovator; - membaca masukan standar.", value: Bilingual("TEXT", "TEKS")))
  var text: String?

  @Flag(
    name: .both("write", "tulis"),
    help: .both("Write the problem in your editor.", "Tulis masalahnya di editor Anda."))
  var writes = false

  /// Makes sure that the text comes from one place.
  func check(of command: Bilingual) throws(CommandError) {
    if writes, text == "-" {
      throw .apart(Bilingual("--problem -", "--masalah -"), Bilingual("--write", "--tulis"), of: command)
    }
  }

  /// What is written in the editor, if somebody asks for it.
  func manuscript(
    _ subject: Manuscript.Subject, beginning text: String? = nil, at desk: inout Desk
  ) throws -> Manuscript? {
    writes ? try desk.written(subject, beginning: self.text ?? text ?? "") : nil
  }
}
