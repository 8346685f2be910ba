/// By what a text tells of whom it speaks: names, numbers and addresses that a person has or once had.
///
/// Names are compared as they are searched for: small letters, no titles, degrees, diacritics or apostrophes, whole
/// words only.
public struct PersonTrace: Sendable {
  /// What a text names somebody by, the surest first.
  public enum Clue: String, Sendable, CaseIterable {
    case employeeNumber
    case phone
    case email
    case fullName
    /// One word of the name: it may well be somebody else's.
    case namePart

    /// The word on screens.
    public var label: Bilingual {
      switch self {
      case .employeeNumber: Bilingual(same: "NIP")
      case .phone: Bilingual("phone number", "nomor HP")
      case .email: Bilingual("e-mail address", "alamat surel")
      case .fullName: Bilingual("full name", "nama lengkap")
      case .namePart: Bilingual("part of the name", "sebagian nama")
      }
    }
  }

  /// Shorter words of a name are too common to point to anybody.
  private static let shortestPart = 3

  private let names: [[String]]
  private let parts: Set<String>
  private let numbers: [(clue: Clue, digits: [UInt8])]
  private let addresses: [String]

  /// Gathers what all recorded particulars of a person can be recognised by.
  public init(of particulars: [Particulars]) {
    names = particulars.map { NameWords($0.name.text).normalised }.filter { !$0.isEmpty }
    let normalised = Set(names.joined())
    // An initial that was written out, such as the Andi behind `A.`, is not a word of this name.
    parts = Set(particulars.flatMap { Self.words(of: $0.name.text) })
      .intersection(normalised).filter { $0.count >= Self.shortestPart }
    numbers = particulars.flatMap { person in
      let nip = person.employeeNumber.map { (clue: Clue.employeeNumber, digits: Array($0.digits.utf8)) }
      let phone = person.phone.map { (clue: Clue.phone, digits: Self.core(of: $0)) }
      return [nip, phone].compactMap(\.self).filter { !$0.digits.isEmpty }
    }
    addresses = particulars.compactMap { $0.email?.lowercased() }
  }

  /// Whether there is nothing to recognise anybody by.
  public var isEmpty: Bool { names.isEmpty && numbers.isEmpty && addresses.isEmpty }

  /// The surest clue in a text; nil where it does not name the person.
  public func clue(in text: String) -> Clue? {
    if !numbers.isEmpty {
      let runs = Self.runsOfDigits(in: text)
      for number in numbers where runs.contains(where: { Self.holds($0, number.digits) }) {
        return number.clue
      }
    }
    if !addresses.isEmpty, text.utf8.contains(UInt8(ascii: "@")) {
      let small = text.lowercased()
      if addresses.contains(where: small.contains) { return .email }
    }
    let words = Self.words(of: text)
    if names.contains(where: { Self.holds(words, $0) }) { return .fullName }
    return words.contains(where: parts.contains) ? .namePart : nil
  }

  /// The digits of a phone number that do not depend on how its beginning is dialled: without 0 or 62.
  private static func core(of phone: String) -> [UInt8] {
    let digits = phone.utf8.filter(isDigit)
    if digits.starts(with: [UInt8(ascii: "6"), UInt8(ascii: "2")]) { return Array(digits.dropFirst(2)) }
    return Array(digits.drop { $0 == UInt8(ascii: "0") })
  }

  /// The digits of a text, run by run; spaces and the marks within written numbers do not end a run.
  private static func runsOfDigits(in text: String) -> [[UInt8]] {
    var runs: [[UInt8]] = []
    var run: [UInt8] = []
    for byte in text.utf8 {
      if isDigit(byte) {
        run.append(byte)
      } else if !run.isEmpty, !" .-()+".utf8.contains(byte) {
        runs.append(run)
        run = []
      }
    }
    if !run.isEmpty { runs.append(run) }
    return runs
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Whether a sequence stands within another one.
  private static func holds<Element: Equatable>(_ whole: [Element], _ part: [Element]) -> Bool {
    guard !part.isEmpty, whole.count >= part.count else { return false }
    return (0...(whole.count - part.count)).contains { whole[$0..<($0 + part.count)].elementsEqual(part) }
  }

  /// The words of a text, folded. Plain ASCII, which most texts are, goes the short way.
  private static func words(of text: String) -> [String] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !($0.isLetter || $0.isNumber || apostrophes.contains($0)) }
        .map(TextFolding.fold).filter { !$0.isEmpty }
    }
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      case UInt8(ascii: "'"), UInt8(ascii: "`"): break
      default: end()
      }
    }
    end()
    return words
  }

  private static let apostrophes: Set<Character> = ["'", "`", "’", "‘", "ʼ", "ʻ"]
}
