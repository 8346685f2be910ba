public import Domain
import Schema
import Yams

/// A pack of any kind, read and checked.
public enum Pack: Sendable, Hashable {
  /// Statuses and the steps between them.
  case workflow(Workflow)

  /// What a pack can hold, by the word behind its key `pack`.
  private enum Kind: String, CaseIterable {
    case workflow
  }

  /// Reads a pack with the reader of its kind.
  ///
  /// - Parameters:
  ///   - text: the YAML, at most 1 MB, without anchors and aliases.
  ///   - file: the name that flaws are reported with.
  /// - Throws: ``PackError`` with every flaw; also where the pack is of no known kind.
  public static func read(_ text: String, file: String) throws(PackError) -> Pack {
    switch try kind(of: text, file: file) {
    case .workflow: .workflow(try WorkflowPack.read(text, file: file))
    }
  }

  /// The text of a pack that the program carries with it, as a file to begin one's own with.
  public static func embeddedText(named name: String) -> String? {
    name == "case" ? Schema.casePack : nil
  }

  /// The names of the packs that the program carries with it.
  public static let embeddedNames = ["case"]

  private static func kind(of text: String, file: String) throws(PackError) -> Kind {
    var reader = PackReader(file: file)
    do {
      let root = try PackText(text).root()
      if let mapping = root.mapping {
        let pairs = mapping.map {
          (key: $0.key.scalar?.string ?? "?", line: $0.key.mark?.line, value: $0.value)
        }
        let fields = Fields(line: root.mark?.line, pairs: pairs)
        if fields["pack"] == nil { reader.note(.missingKey("pack"), line: fields.line(of: nil)) }
        if let kind = reader.word("pack", of: fields, as: Kind.self) { return kind }
      } else {
        reader.note(.notFields("pack"), line: root.mark?.line)
      }
    } catch {
      reader.note(error.problem, line: error.line)
    }
    try reader.check()
    throw PackError(flaws: reader.flaws)
  }
}
