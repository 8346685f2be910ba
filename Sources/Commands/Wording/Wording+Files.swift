import Domain
import Packs

extension Wording {
  /// Several sentences, each on a line of its own.
  static func lines(_ sentences: [Bilingual]) -> Bilingual {
    Bilingual(
      sentences.map(\.english).joined(separator: "\n"), sentences.map(\.indonesian).joined(separator: "\n"))
  }

  /// A flaw of a pack, as compilers write theirs: file, line, reason.
  static func line(_ flaw: PackFlaw) -> Bilingual {
    let place = [flaw.file, flaw.line.map(String.init)].compactMap(\.self).joined(separator: ":")
    return Bilingual("\(place): \(flaw.reason.english)", "\(place): \(flaw.reason.indonesian)")
  }

  /// A workflow that no pack describes, such as one read off a log.
  static func flawedWorkflow(_ count: Int) -> Bilingual {
    Bilingual(
      "The workflow does not hold together (\(count) flaws); nothing was saved.",
      "Alurnya tidak utuh (\(count) kesalahan); tidak ada yang disimpan.")
  }
}
