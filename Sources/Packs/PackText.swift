import Yams

/// The text of a pack, turned into nodes without trusting it.
///
/// A pack is a plain tree. Anchors and aliases are refused before parsing: a few lines of them can stand for a
/// tree that no machine can walk. Size is bounded for the same reason, depth by the YAML library itself.
struct PackText {
  /// Twenty times the largest pack there is.
  static let limit = 256 * 1024

  let text: String

  /// The root of the tree, or the one problem that keeps it from being read.
  func root() throws(Unreadable) -> Node {
    let bytes = text.utf8.count
    if bytes > Self.limit { throw Unreadable(.tooLarge(bytes: bytes, limit: Self.limit), line: nil) }
    if let anchor = firstAnchor { throw anchor }
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

  /// The first `&name` or `*name`, even inside quotes or comments: whoever needs one there writes a space.
  ///
  /// Looking only at the letters on both sides errs on the safe side, for nothing that YAML takes for an anchor
  /// escapes it.
  private var firstAnchor: Unreadable? {
    var line = 1
    var previous = UInt8(ascii: "\n")
    var sign: UInt8?
    for byte in text.utf8 {
      if let sign, isName(byte) { return Unreadable(.anchor(Character(Unicode.Scalar(sign))), line: line) }
      let isSign = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
      sign = isSign && !isName(previous) ? byte : nil
      if byte == UInt8(ascii: "\n") { line += 1 }
      previous = byte
    }
    return nil
  }

  private func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
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
