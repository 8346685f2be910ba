import Domain

/// One name of a list of attendance, with the unit beside it.
struct ListedName {
  /// Which line of the file, or which of the names on the command line, from 1.
  let number: Int
  /// The name as written, without its number in the list.
  let name: String
  /// The unit as written; nil where none stands there.
  let unit: String?
  /// The line as it stands there.
  let text: String

  /// Reads `3. Rina Astuti, S.KM (Puskesmas Melati)`, `Rina Astuti; Puskesmas Melati`: the number, a bullet and a tick
  /// are no part of the name. Nil where nothing is left.
  init?(_ line: String, number: Int) {
    let digits = line.drop(while: \.isWhitespace).prefix(while: \.isASCIIDigit)
    var rest = line.drop(while: \.isWhitespace).dropFirst(digits.count)
    if digits.isEmpty || rest.first.map({ ".)".contains($0) || $0.isWhitespace }) == true {
      rest = rest.drop { ".)-•*✓".contains($0) || $0.isWhitespace }
    } else {
      rest = line[...]
    }
    let (name, unit) = Self.parted(String(rest))
    guard !name.isEmpty else { return nil }
    text = line.trimmed()
    self.number = number
    self.name = name
    self.unit = unit.isEmpty ? nil : unit
  }

  /// Whether it is a person's code instead of a name.
  var isCode: Bool { Code(name, noun: .person, currentYear: 1) != nil }

  private static func parted(_ text: String) -> (name: String, unit: String) {
    if let mark = text.firstIndex(where: { $0 == ";" || $0 == "\t" }) {
      return (text[..<mark].trimmed(), text[text.index(after: mark)...].trimmed())
    }
    let whole = text.trimmed()
    guard whole.last == ")", let opening = whole.lastIndex(of: "(") else { return (whole, "") }
    return (whole[..<opening].trimmed(), whole[whole.index(after: opening)...].dropLast().trimmed())
  }

  /// The names of a file, one a line; empty lines and those that begin with # are left out.
  ///
  /// - Throws: `CommandError.unreadablePage`; `CommandError.page` where the file holds no name.
  static func names(of path: String) throws -> [ListedName] {
    let names = try PageFile(at: path).lines.compactMap { ListedName($0.text, number: $0.number) }
    guard !names.isEmpty else { throw CommandError.page(ClassWords.emptyList, []) }
    return names
  }

  /// The names on a command line, commas between them; a degree behind a comma belongs to the name before it.
  static func names(in words: [String]) -> [ListedName] {
    let isQuoted = words.contains { $0.contains(where: \.isWhitespace) }
    let line = words.joined(separator: isQuoted ? ", " : " ")
    var names: [String] = []
    for piece in line.split(separator: ",").map({ $0.trimmed() }) where !piece.isEmpty {
      if let last = names.last, isDegree(piece, of: last) {
        names[names.count - 1] = last + ", " + piece
      } else {
        names.append(piece)
      }
    }
    return names.enumerated().compactMap { ListedName($1, number: $0 + 1) }
  }

  /// Whether some words add nothing to the name before them by which it would be found.
  private static func isDegree(_ words: String, of name: String) -> Bool {
    let bare = name.prefix { $0 != "," }
    return PersonName.query("\(bare) \(words)") == PersonName.query(String(bare))
  }
}
