import Foundation

/// What other modules can call on `Casebook`, read off the sources, so that no method is forgotten.
enum OpenDoors {
  /// What asks for nobody's rights, and why.
  static let exceptions: Set = [
    // Before it is known who somebody is there are no rights.
    "actor(login:as:)",
    // Before there is a clinic there is nobody.
    "make(at:clinic:workflow:calendar:admin:login:isShared:now:)", "requirePlace(at:)",
    // Who can read the file can open it, and see whose it is.
    "init(path:)", "isOwner(ofFileAt:)", "requireFile()",
    // A second machine has the copy and nobody's rights yet; who can read the copy can restore it.
    "restore(_:to:scratch:)",
    // It asks for the right of the login that it is told.
    "upgrade(at:login:packs:now:)",
    // Which days are worked stands on the wall of every office.
    "calendar()",
    // It is the same casebook on an earlier day: each read asks for its own right.
    "knownOn(_:)",
    // It is the same casebook, of which nothing stays: each write asks for its own right.
    "rehearsal()",
    // The workbench's; none of them shows anything or changes a fact.
    "init(hasty:)", "settle()", "heard(during:)",
  ]

  /// The full names of all methods that are public or of the package.
  static func methods() throws -> Set<String> {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Sources/Storage")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".swift") }
    return try paths.reduce(into: []) { names, path in
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      names.formUnion(methods(in: text))
    }
  }

  private static func methods(in text: String) -> [String] {
    text.matches(of: /(?ms)^(?:public |package )?(?:extension|struct) Casebook[ :].*?^}/).flatMap { block in
      block.output.matches(
        of: /(?m)^  (?:public|package) (?:[a-z]+ )*?(?:func (?<name>\w+)|(?<other>init|subscript|var \w+))/
      ).map { found in
        let name = found.output.name ?? found.output.other ?? ""
        return name + labels(block.output[found.range.upperBound...])
      }
    }
  }

  /// The argument labels behind a name, such as `(of:by:)`.
  private static func labels(_ text: Substring) -> String {
    var labels = "("
    var depth = 0
    var word = ""
    var isLabel = false
    for character in text {
      switch character {
      case "(", "[", "{":
        depth += 1
        isLabel = depth == 1
      case ")", "]", "}":
        depth -= 1
        if depth == 0 { return labels + ")" }
      case ",":
        if depth == 1 { isLabel = true }
      case " ", ":", "\n":
        if isLabel, !word.isEmpty {
          labels += word + ":"
          isLabel = false
        }
        word = ""
      default:
        if isLabel { word.append(character) }
      }
    }
    return labels
  }
}
