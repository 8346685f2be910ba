import Domain
import Yams

/// Reads the values of a pack and collects every flaw on the way.
///
/// Each function answers nil after it has noted why, so that one reading finds everything.
struct PackReader {
  /// A file with more flaws than this is not a pack with mistakes but another kind of file.
  private static let limit = 100

  private let file: String
  private var flaws: [PackFlaw] = []

  init(file: String) {
    self.file = file
  }

  /// Keeps a flaw, once, in the words of both languages; beyond the limit only that there are more.
  mutating func note(_ problem: PackProblem, line: Int?) {
    if flaws.count > Self.limit { return }
    let flaw =
      flaws.count < Self.limit
      ? PackFlaw(file: file, line: line, reason: problem.wording)
      : PackFlaw(file: file, line: nil, reason: PackProblem.more(limit: Self.limit).wording)
    if !flaws.contains(flaw) { flaws.append(flaw) }
  }

  /// All that was noted, in the order of the lines.
  var refusal: PackError {
    let order = flaws.enumerated().sorted {
      ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset)
    }
    return PackError(flaws: order.map(\.element))
  }

  /// Whether anything was noted.
  var hasFlaws: Bool { !flaws.isEmpty }

  /// Stops the reading if anything was noted.
  func check() throws(PackError) {
    if hasFlaws { throw refusal }
  }

  /// A mapping, whatever its keys.
  mutating func fields(_ node: Node, of name: String) -> Fields? {
    guard let mapping = node.mapping else {
      note(.notFields(name), line: node.mark?.line)
      return nil
    }
    let pairs = mapping.map { pair in
      (key: pair.key.scalar?.string ?? "?", line: pair.key.mark?.line, value: pair.value)
    }
    return Fields(line: pairs.first?.line ?? node.mark?.line, pairs: pairs)
  }

  /// A mapping whose keys are all known and of which the required ones are present.
  mutating func fields(_ node: Node, of name: String, required: [String], optional: [String] = []) -> Fields?
  {
    guard let fields = fields(node, of: name) else { return nil }
    let known = required + optional
    for (key, line) in fields.keys where !known.contains(key) {
      note(.unknownKey(shown(key), known: known), line: line)
    }
    for key in required where fields[key] == nil { note(.missingKey(key), line: fields.line) }
    return fields
  }

  /// The elements of a list.
  mutating func list(_ key: String, of fields: Fields) -> [Node] {
    guard let node = fields[key] else { return [] }
    guard let sequence = node.sequence else {
      note(.notList(key), line: fields.line(of: key))
      return []
    }
    if sequence.isEmpty { note(.emptyList(key), line: fields.line(of: key)) }
    return Array(sequence)
  }

  /// A text of one line, no longer than any other line that a clinic keeps. A plain `yes`, `12` or `~` is refused: other readers of YAML see no text in it.
  mutating func text(_ key: String, of fields: Fields) -> String? {
    guard let node = fields[key] else { return nil }
    return text(node, key: key)
  }

  /// A text in both languages: a mapping of `id` and `en`.
  mutating func label(_ key: String, of fields: Fields) -> Bilingual? {
    guard let node = fields[key],
      let both = self.fields(node, of: key, required: ["id", "en"])
    else { return nil }
    let english = text("en", of: both)
    let indonesian = text("id", of: both)
    guard let english, let indonesian else { return nil }
    return Bilingual(english, indonesian)
  }

  /// A whole number.
  mutating func number(_ key: String, of fields: Fields) -> Int? {
    fields[key].flatMap { number($0, key: key) }
  }

  /// A whole number, the value of a key or one of a list there.
  mutating func number(_ node: Node, key: String) -> Int? {
    if let scalar = node.scalar, scalar.style == .plain, let number = Int(scalar.string) { return number }
    note(.notNumber(key: key, found: shown(node)), line: node.mark?.line)
    return nil
  }

  /// `true` or `false`.
  mutating func flag(_ key: String, of fields: Fields) -> Bool? {
    guard let node = fields[key] else { return nil }
    if let scalar = node.scalar, scalar.style == .plain, let flag = Bool(scalar.string) { return flag }
    note(.notFlag(key: key, found: shown(node)), line: node.mark?.line)
    return nil
  }

  /// A word of a closed vocabulary.
  mutating func word<Word: CaseIterable & RawRepresentable<String>>(
    _ key: String, of fields: Fields, as: Word.Type
  ) -> Word? {
    guard let node = fields[key], let found = text(node, key: key) else { return nil }
    return word(found, key: key, line: node.mark?.line)
  }

  /// Words of a closed vocabulary: a list, or a single word without brackets.
  mutating func words<Word: CaseIterable & RawRepresentable<String>>(
    _ key: String, of fields: Fields, as: Word.Type
  ) -> [Word] {
    texts(key, of: fields).compactMap { word($0.text, key: key, line: $0.line) }
  }

  /// Texts: a list, or a single one without brackets; none of them twice.
  mutating func texts(_ key: String, of fields: Fields) -> [(text: String, line: Int?)] {
    guard let node = fields[key] else { return [] }
    if node.sequence?.isEmpty == true { note(.emptyList(key), line: node.mark?.line) }
    var found: [(text: String, line: Int?)] = []
    var known: Set<String> = []
    for element in node.sequence.map(Array.init) ?? [node] {
      guard let text = text(element, key: key) else { continue }
      if known.insert(text).inserted {
        found.append((text, element.mark?.line))
      } else {
        note(.repeatedWord(text, key: key), line: element.mark?.line)
      }
    }
    return found
  }

  private mutating func word<Word: CaseIterable & RawRepresentable<String>>(
    _ found: String, key: String, line: Int?
  ) -> Word? {
    if let word = Word(rawValue: found) { return word }
    note(.unknownWord(shown(found), key: key, known: Word.allCases.map(\.rawValue)), line: line)
    return nil
  }

  private mutating func text(_ node: Node, key: String) -> String? {
    guard let scalar = node.scalar, !(scalar.style == .plain && isTyped(scalar.string)) else {
      note(.notAText(key: key, found: shown(node)), line: node.mark?.line)
      return nil
    }
    if scalar.string.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      note(.notOneLine(key: key), line: node.mark?.line)
      return nil
    }
    if scalar.string.count > Line.limit {
      note(.longText(key: key, limit: Line.limit), line: node.mark?.line)
      return nil
    }
    return scalar.string
  }

  /// Whether YAML, in one of its versions, reads a plain scalar as something else than text.
  private func isTyped(_ plain: String) -> Bool {
    let words = ["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "="]
    if words.contains(plain.lowercased()) || Double(plain) != nil { return true }
    guard let first = plain.first, first.isASCII, first.isNumber || "+-.".contains(first) else {
      return false
    }
    return plain.allSatisfy { $0.isHexDigit || "+-.:_xXoObB".contains($0) }
  }

  /// What stands there, as a flaw quotes it: the beginning of a text, the brackets of anything else.
  func shown(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): shown(scalar.string)
    case .sequence: "[…]"
    case .mapping: "{…}"
    case .alias: "*…"
    }
  }

  private func shown(_ text: String) -> String {
    text.count > 40 ? text.prefix(40) + "…" : text
  }
}
