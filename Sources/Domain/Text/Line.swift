/// A short text that somebody typed: a title, a deed, a place, a name of a thing.
public struct Line: Sendable, Hashable {
  /// The text as given, with single spaces between its words.
  public let text: String

  /// The longest line that is kept, in characters.
  public static let limit = 300

  /// Takes a text; line breaks and tabs count as spaces.
  ///
  /// - Throws: ``TextFlaw`` where nothing is left, more than 300 characters are, or a control character stands
  ///   among them.
  public init(_ given: String) throws(TextFlaw) {
    text = given.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    try checkText(text, limit: Self.limit)
  }
}
