/// The short name of an agency in commands and files: `puskesmas-melati`, from 2 to 60 small letters, digits
/// and single hyphens between them.
public struct AgencyCode: Sendable, Hashable, Comparable {
  /// The code as typed and stored.
  public let text: String

  /// The shortest and the longest code, in characters.
  public static let lengths = 2...60

  /// Takes a code that somebody chose.
  ///
  /// - Throws: ``AgencyCodeFlaw``, with a code that would be accepted where one can be made of the text.
  public init(_ typed: String) throws(AgencyCodeFlaw) {
    guard let made = AgencyCode(naming: typed) else { throw .noLetters }
    guard made.text == typed else { throw .notACode(suggestion: made) }
    self = made
  }

  /// Makes a code of a name: `Puskesmas Melati` gives `puskesmas-melati`; a long name is cut between two
  /// words.
  ///
  /// Nil where the name has fewer than two Latin letters or digits.
  public init?(naming name: String) {
    let words = AgencyName.words(of: name).map { $0.filter { $0.isASCII } }.filter { !$0.isEmpty }
    var text = ""
    for word in words {
      let longer = text.isEmpty ? word : "\(text)-\(word)"
      guard longer.utf8.count <= Self.lengths.upperBound else { break }
      text = longer
    }
    if text.isEmpty, let word = words.first { text = String(word.prefix(Self.lengths.upperBound)) }
    guard text.utf8.count >= Self.lengths.lowerBound else { return nil }
    self.text = text
  }

  /// In the order of the alphabet.
  public static func < (first: AgencyCode, second: AgencyCode) -> Bool { first.text < second.text }
}
