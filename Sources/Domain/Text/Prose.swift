/// A text of any number of lines that somebody wrote: notes, advice, a problem, a reason.
public struct Prose: Sendable, Hashable {
  /// The text as given, without white space at its ends; lines end with a line feed.
  public let text: String

  /// The longest prose that is kept, in characters: some forty pages.
  public static let limit = 100_000

  /// Takes a text, whatever its line ends.
  ///
  /// - Throws: ``TextFlaw`` where nothing is left, more than 100,000 characters are, or a control character
  ///   other than tab stands among them.
  public init(_ given: String) throws(TextFlaw) {
    var text = Substring(String(given.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }))
    text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    self.text = String(text)
    try checkText(self.text, limit: Self.limit)
  }
}
