import Foundation

/// A line with what it says, field by field, as the files beside this one write it.
struct LabelledLine: Sendable {
  let file: String
  let line: String
  let fields: [String: String]

  /// The lines of every file, or of one.
  static func all(in name: String? = nil) throws -> [LabelledLine] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Lines")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { name == nil || $0 == name }.flatMap { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      return zip(rows, rows.dropFirst()).filter { $1.hasPrefix("  ") && !$0.hasPrefix("  ") }
        .map { LabelledLine(file: name, String($0), label: String($1)) }
    }
  }

  private init(file: String, _ line: String, label: String) {
    self.file = file
    self.line = line
    let cells = label.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let head = cells[0].split(separator: " ").map(String.init)
    var fields = ["kind": head[0], "minutes": head[1], "day": head[2]]
    if head.count > 3 { fields["clock"] = head[3] }
    var followUps = 0
    for cell in cells.dropFirst() {
      if cell.hasPrefix("TL ") {
        followUps += 1
        fields.merge(Self.followUp(cell.dropFirst(3), followUps)) { first, _ in first }
      } else {
        let (key, value) = Self.parted(cell)
        fields[key] = value
      }
    }
    self.fields = fields.filter { $0.value != "-" && $0.value != "?" }
  }

  private static func followUp(_ cell: Substring, _ number: Int) -> [String: String] {
    let halves = cell.split(separator: ": ", maxSplits: 1).map(String.init)
    let rest = halves[1].split(separator: ", ").map(String.init)
    return [
      "TL\(number) owner": halves[0], "TL\(number) deed": rest.dropLast().joined(separator: ", "),
      "TL\(number) due": rest[rest.count - 1],
    ]
  }

  private static func parted(_ cell: String) -> (String, String) {
    if cell.hasPrefix("KI-") { return ("cases", cell) }
    let words = cell.split(separator: " ").map(String.init)
    guard words[0] == "ask" else {
      return (words[0], words.count > 1 ? words.dropFirst().joined(separator: " ") : "yes")
    }
    let isNumbered = ["due", "owner", "number"].contains(words[1])
    let key = words[0..<(isNumbered ? 3 : 2)].joined(separator: " ")
    return (key, words.dropFirst(isNumbered ? 3 : 2).joined(separator: " "))
  }
}
