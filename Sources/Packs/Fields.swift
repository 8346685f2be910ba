import Yams

/// A mapping of a pack: its values by their keys, and the line of each key.
struct Fields {
  /// The line of the mapping itself.
  let line: Int?
  /// The keys in the order of the lines, with each its own.
  let keys: [(key: String, line: Int?)]
  private let nodes: [String: Node]
  private let lines: [String: Int]

  init(line: Int?, pairs: [(key: String, line: Int?, value: Node)]) {
    self.line = line
    keys = pairs.map { ($0.key, $0.line) }
    nodes = Dictionary(pairs.map { ($0.key, $0.value) }) { first, _ in first }
    lines = Dictionary(pairs.compactMap { pair in pair.line.map { (pair.key, $0) } }) { first, _ in first }
  }

  /// The value of a key, nil where it is absent.
  subscript(key: String) -> Node? { nodes[key] }

  /// The line of a key, or of the mapping where the key is absent.
  func line(of key: String?) -> Int? {
    key.flatMap { lines[$0] } ?? line
  }
}
