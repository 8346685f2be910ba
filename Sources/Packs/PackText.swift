import Yams

/// The text of a pack, turned into nodes without trusting it.
///
/// A pack is a plain tree, and ``PackScreen`` refuses before parsing what would let a few lines stand for a
/// tree that no machine can walk. Size is bounded for the same reason, depth by the YAML library itself.
struct PackText {
  /// Many times the largest pack there is.
  static let limit = 1024 * 1024

  private let text: String

  /// Takes the bytes of a file; Windows puts a byte order mark before them, which says nothing.
  init(_ bytes: [UInt8]) throws(Unreadable) {
    if bytes.count > Self.limit {
      throw Unreadable(.tooLarge(bytes: bytes.count, limit: Self.limit), line: nil)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = Array(bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0))
    do {
      text = String(copying: try UTF8Span(validating: content.span))
    } catch {
      throw Unreadable(.notText, line: Self.line(at: error.byteOffsets.lowerBound, in: content))
    }
  }

  /// The root of the tree, or the one problem that keeps it from being read.
  func root() throws(Unreadable) -> Node {
    try PackScreen.check(text)
    do {
      // Without a resolver's rules, every scalar stays the text it is; the reader decides what it means.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      if let root = try parser.singleRoot() { return root }
    } catch let error as YamlError {
      throw Unreadable(error, in: text)
    } catch {
      throw Unreadable(.notYAML("\(error)"), line: nil)
    }
    throw Unreadable(.empty, line: nil)
  }

  /// The line, counted from 1, on which a byte stands.
  fileprivate static func line(at offset: Int, in bytes: some Sequence<UInt8>) -> Int {
    bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") } + 1
  }
}

/// Why a text has no tree.
struct Unreadable: Error {
  let problem: PackProblem
  let line: Int?

  init(_ problem: PackProblem, line: Int?) {
    self.problem = problem
    self.line = line
  }

  init(_ error: YamlError, in text: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(Self.isIndentedByTab(mark.line, of: text) ? .tab : .notYAML(problem), line: mark.line)
    case .reader(let problem, let offset, _, _):
      self.init(.notYAML(problem), line: offset.map { PackText.line(at: $0, in: text.utf8) })
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(.duplicateKey(duplicates.first ?? ""), line: context.mark.line)
    case .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded, .no:
      self.init(.notYAML("\(error)"), line: nil)
    }
  }

  /// Whether a tab stands before the first word of a line: the most common slip, for which YAML has no plain words.
  private static func isIndentedByTab(_ line: Int, of text: String) -> Bool {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return false }
    return lines[line - 1].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      .contains(UInt8(ascii: "\t"))
  }
}
