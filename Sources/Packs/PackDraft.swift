import Domain
import Yams

/// What a pack of one kind states, part by part, each with the fields it came from.
protocol PackDraft {
  /// What a sound draft becomes.
  associatedtype Content

  /// The kind of pack that states it.
  static var kind: PackKind { get }

  /// Reads as much as there is; nil where the head is not complete, which the reader has noted.
  init?(_ root: Node, reader: inout PackReader)

  /// The whole, once its sense is checked; nil where the reader has noted what is wrong with it.
  ///
  /// - Parameter isWhole: Whether every part could be read. Else only that is noted which is wrong whatever is missing.
  func content(_ reader: inout PackReader, isWhole: Bool) -> Content?
}

extension PackReader {
  /// Reads a pack of a kind that is known beforehand.
  static func read<Draft: PackDraft>(
    _ text: String, file: String, as: Draft.Type
  ) throws(PackError) -> Draft.Content {
    var reader = PackReader(file: file)
    let root = try reader.root(of: Array(text.utf8))
    _ = try reader.kind(of: root, only: Draft.kind)
    return try reader.content(of: root, as: Draft.self)
  }

  /// The root of the tree that a text is.
  mutating func root(of bytes: [UInt8]) throws(PackError) -> Node {
    do {
      return try PackText(bytes).root()
    } catch {
      note(error.problem, line: error.line)
      throw refusal
    }
  }

  /// What a pack says that it holds. Without that nothing else in it can be judged, so that it is all that is noted.
  ///
  /// - Parameter wanted: The only kind that is taken; nil takes each.
  mutating func kind(of root: Node, only wanted: PackKind?) throws(PackError) -> PackKind {
    guard let fields = fields(root, of: "pack") else { throw refusal }
    if fields["pack"] == nil { note(.noKind(known: PackKind.allCases.map(\.rawValue)), line: fields.line) }
    guard let kind = word("pack", of: fields, as: PackKind.self) else { throw refusal }
    if let wanted, kind != wanted {
      note(.otherKind(kind, wanted: wanted), line: fields.line(of: "pack"))
      throw refusal
    }
    return kind
  }

  /// Reads in two rounds: first the shape of the parts, then the sense of the whole, as far as its parts could be read.
  mutating func content<Draft: PackDraft>(of root: Node, as: Draft.Type) throws(PackError) -> Draft.Content {
    let draft = Draft(root, reader: &self)
    let isWhole = !hasFlaws
    let content = draft?.content(&self, isWhole: isWhole)
    guard isWhole, let content else { throw refusal }
    return content
  }
}
