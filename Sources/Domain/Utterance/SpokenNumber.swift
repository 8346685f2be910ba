/// Numbers in digits or words: `45`, `1,5`, `lima belas`, `twenty`.
enum SpokenNumber {
  /// The number at the beginning of some words, and how many of them it takes.
  static func read(_ words: some Collection<String>) -> (value: Double, count: Int)? {
    guard let first = words.first else { return nil }
    if first.utf8.first.map({ (48...57).contains($0) }) == true {
      if let thousands = thousands(first) { return (thousands, 1) }
      let point = String(first.map { $0 == "," ? "." : $0 })
      guard point.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }), let value = Double(point) else {
        return nil
      }
      return (value, 1)
    }
    return spelled(Array(words.prefix(3)))
  }

  /// `1.000`, `12,500`: groups of three digits, which no fraction has.
  private static func thousands(_ word: String) -> Double? {
    let groups = word.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard groups.count > 1, (1...3).contains(groups[0].count), groups[0] != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return Int(digits: groups.joined(), atMost: 9).map(Double.init)
  }

  /// Whether a word may begin a number.
  static func mayBegin(_ word: String) -> Bool {
    word.utf8.first.map { (48...57).contains($0) } == true || units[word] != nil || tens[word] != nil
  }

  private static func spelled(_ words: [String]) -> (value: Double, count: Int)? {
    guard let first = units[words[0]] ?? tens[words[0]] else { return nil }
    let second = words.count > 1 ? words[1] : ""
    if first < 10, second == "belas" { return (Double(first + 10), 2) }
    if first < 10, second == "puluh" {
      guard words.count > 2, let more = units[words[2]], more < 10 else { return (Double(first * 10), 2) }
      return (Double(first * 10 + more), 3)
    }
    if first >= 20, let more = units[second], more < 10 { return (Double(first + more), 2) }
    return (Double(first), 1)
  }

  private static let units: [String: Int] = [
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10, "sebelas": 11, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15,
  ]

  private static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "ninety": 90, "forty-five": 45, "twenty-five": 25,
    "thirty-five": 35,
  ]
}
