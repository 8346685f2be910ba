extension Code {
  /// Reads a code in full or in short: `KI-2026-0042`, `KI-2025-42`, `KI-42`, `ki42`; nil for anything else.
  ///
  /// `PR:` with a colon is homework and no code (UX §2, item 3).
  ///
  /// - Parameters:
  ///   - typed: what was typed, spaces around it ignored.
  ///   - noun: the kind that a bare number takes (`usulan lihat 17`); without one a bare number is no code.
  ///   - currentYear: the year that a short form means.
  ///   - site: the site that a short form means; with a year but no site, a form is one of site 0.
  public init?(_ typed: some StringProtocol, noun: Kind? = nil, currentYear: Int, site: Int = 0) {
    let letters = Self.trimmed(Substring(typed)).utf8
    guard let (kind, rest) = Self.kind(at: letters) ?? noun.map({ ($0, letters) }) else { return nil }
    guard let numbers = Self.numbers(in: rest) else { return nil }
    guard kind.isNumberedByYear else {
      self.init(kind, siteAndNumber: numbers[...], home: site)
      return
    }
    guard numbers.count > 1 else {
      self.init(kind, year: currentYear, site: site, number: numbers[0].value)
      return
    }
    guard numbers[0].digits == 4 else { return nil }
    self.init(kind, year: numbers[0].value, siteAndNumber: numbers.dropFirst(), home: 0)
  }

  private init?(
    _ kind: Kind, year: Int? = nil, siteAndNumber: ArraySlice<(value: Int, digits: Int)>, home: Int
  ) {
    guard let number = siteAndNumber.last, siteAndNumber.count <= 2 else { return nil }
    let site = siteAndNumber.dropLast().last
    guard site?.value != 0 else { return nil }
    self.init(kind, year: year, site: site?.value ?? home, number: number.value)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// The kind that two letters name, and what follows them and an optional hyphen.
  private static func kind(at letters: Substring.UTF8View) -> (Kind, Substring.UTF8View)? {
    let prefix = String(Substring(letters.prefix(2))).uppercased()
    guard let kind = Kind(rawValue: prefix) else { return nil }
    let rest = letters.dropFirst(2)
    return (kind, rest.first == UInt8(ascii: "-") ? rest.dropFirst() : rest)
  }

  /// One to three numbers between hyphens; nil where a digit is missing or a number is beyond all bounds.
  private static func numbers(in text: Substring.UTF8View) -> [(value: Int, digits: Int)]? {
    var numbers: [(value: Int, digits: Int)] = []
    for part in text.split(separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false) {
      guard !part.isEmpty, part.allSatisfy({ (48...57).contains($0) }), let value = Int(Substring(part))
      else {
        return nil
      }
      numbers.append((value, part.count))
    }
    return numbers.isEmpty ? nil : numbers
  }
}
