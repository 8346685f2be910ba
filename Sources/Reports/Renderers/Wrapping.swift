/// A text broken at its spaces so that no line is wider than so many columns, except where one word is; words are
/// never cut. Line ends stay, and what follows an indented beginning is indented as far.
public func wrapped(_ text: String, to width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph -> [String] in
    let indent = String(paragraph.prefix { $0 == " " })
    var lines: [String] = []
    var line = indent
    for word in paragraph.split(separator: " ") {
      if line.count > indent.count, displayWidth(of: line) + 1 + displayWidth(of: word) > width {
        lines.append(line)
        line = indent
      }
      line += (line.count > indent.count ? " " : "") + word
    }
    return lines + [line]
  }
}
