/// A command as it comes in, line by line: where a quotation mark stays open, it goes on with the next line.
struct Unfinished {
  /// All lines so far.
  private(set) var text: String
  private var quote: SplitLine.OpenQuote?

  init(_ line: String) {
    text = Self.withoutReturn(line)
    quote = SplitLine(text).openQuote
  }

  /// Whether the next line still belongs to it. What is longer than any line may be is complete, and refused.
  var goesOn: Bool { quote != nil && text.utf8.count <= longestLine }

  /// Adds the next line.
  mutating func append(_ line: String) {
    text += "\n" + Self.withoutReturn(line)
    // Only a line with the mark in it can close the quotation, so that a long text is not read again and again.
    if let mark = quote?.mark, line.contains(mark) { quote = SplitLine(text).openQuote }
  }

  /// Lines of Windows end with a return, which is no part of a text.
  private static func withoutReturn(_ line: String) -> String {
    line.last == "\r" ? String(line.dropLast()) : line
  }
}
