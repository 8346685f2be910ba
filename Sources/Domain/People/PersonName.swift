/// The name of a person as it is written on a letter, with titles and degrees, and the forms that find it
/// again.
public struct PersonName: Sendable, Hashable {
  /// The name as given, trimmed, with single spaces.
  public let text: String

  /// The longest name that is taken, in characters.
  public static let limit = 200

  /// Takes a name that somebody typed.
  ///
  /// - Throws: ``NameFlaw`` where no letter is in it, it has more than 200 characters, or a control character
  ///   stands among them.
  public init(_ given: String) throws(NameFlaw) {
    guard given.contains(where: \.isLetter) else { throw .empty }
    try self.init(recorded: given)
  }

  /// Takes a name out of a file or a log, where people may be mere numbers.
  ///
  /// - Throws: ``NameFlaw`` as for a name that was typed, save that digits do for letters.
  public init(recorded given: String) throws(NameFlaw) {
    let words = given.split(whereSeparator: \.isWhitespace)
    let text = words.joined(separator: " ")
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { throw .empty }
    guard text.count <= Self.limit else { throw .tooLong(text.count) }
    guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw .controlCharacter
    }
    self.text = text
  }

  /// The normalised beginnings under which this name is found; see ``keys(of:)``.
  public var searchKeys: [String] { Self.keys(of: text) }

  /// What somebody typed, in the form of the keys: small letters, no titles, degrees, diacritics or
  /// apostrophes, `A.` written out as `andi`.
  ///
  /// A person is found where the query is the beginning of one of the keys: `bu Darma` finds Darmawati,
  /// `rina ast` Rina Astuti. An empty query finds nobody.
  public static func query(_ typed: String) -> String {
    NameWords(typed).normalised.joined(separator: " ")
  }

  /// The name from each of its words on, normalised: `Rina Astuti, S.KM` gives `rina astuti` and `astuti`, so
  /// that one comparison with an indexed column finds a beginning of the name or of any word of it.
  ///
  /// The first key is `query(name)`.
  public static func keys(of name: String) -> [String] {
    let words = NameWords(name).normalised
    return words.indices.map { words[$0...].joined(separator: " ") }
  }
}
