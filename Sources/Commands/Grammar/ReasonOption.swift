import ArgumentParser
import Domain

/// Why something is done.
struct ReasonOption: ParsableArguments {
  @Option(
    name: .both("reason", "alasan"), help: .both("Why.", "Alasannya.", value: Bilingual("TEXT", "TEKS")))
  var typed: String?

  /// The text, or what standard input says where `-` is typed.
  func text(at desk: inout Desk) throws -> String? {
    try desk.text(typed)
  }
}
