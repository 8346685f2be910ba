import Yams

/// The text of a pack, turned into nodes without trusting it.
///
/// A pack is a plain tree, and ``PackScreen`` refuses before parsing what would let a few lines stand for a
/// tree that no machine can walk. Size is bounded for the same reason, depth by the YAML library itself.
struct PackText {
  /// Many times the largest pack there is.
  static let limit = 1024 * 1024

  private let text: String

  /// Takes the text; Windows puts a byte order mark before it, which says nothing.
  init(_ text: String) {
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    self.text = hasMark ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// The root of the tree, or the one problem that keeps it from being read.
  func root() throws(Unreadable) -> Node {
    let bytes = text.utf8.count
    if bytes > Self.limit { throw Unreadable(.tooLarge(bytes: bytes, limit: Self.limit), line: nil) }
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
      self.init(.notYAML(problem), line: mark.line)
    case .reader(let problem, let offset, _, _):
      let before = offset.map { text.utf8.prefix($0) }
      self.init(.notYAML(problem), line: before.map { $0.count { $0 == UInt8(ascii: "\n") } + 1 })
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(.duplicateKey(duplicates.first ?? ""), line: context.mark.line)
    case .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded, .no:
      self.init(.notYAML("\(error)"), line: nil)
    }
  }
}
