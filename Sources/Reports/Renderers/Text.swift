import Domain

extension Renderer {
  /// For people: aligned columns, or one line a field; plain ASCII around what the cells hold.
  public static let text = Renderer(
    name: "text", summary: Bilingual("A table to read.", "Tabel untuk dibaca."), mediaType: "text/plain"
  ) { table, settings in
    TextWriter(settings: settings).lines(of: table).map { $0 + "\n" }.joined()
  }
}

/// Writes a table as lines.
struct TextWriter {
  let settings: RenderSettings
  private let gap = 2

  init(settings: RenderSettings) {
    self.settings = settings
  }

  /// Title, rows, remarks, and then the related tables in the same way.
  func lines(of table: Table) -> [String] {
    if case .screen(let screen) = table.layout { return screenLines(of: table, screen) }
    var lines = [title(of: table), ""]
    if table.rows.isEmpty {
      lines.append(Words.nothing[settings.language])
    } else {
      switch table.layout {
      case .list, .screen: lines += listLines(of: table)
      case .record: lines += recordLines(of: table)
      }
    }
    let remarks = table.remarks(settings.language)
    if !remarks.isEmpty { lines += [""] + remarks.flatMap { wrapped($0, indent: 0) } }
    return table.related.reduce(lines) { $0 + [""] + self.lines(of: $1) }
  }

  private func title(of table: Table) -> String {
    let title = safeLine(table.title[settings.language])
    let fitting = settings.width.map { cut(title, to: $0) } ?? title
    return settings.color ? "\u{1B}[1m\(fitting)\u{1B}[0m" : fitting
  }

  /// A text as lines that fit, broken at spaces; in one piece where nothing limits the width.
  func wrapped(_ text: String, indent: Int) -> [String] {
    guard let width = settings.width, displayWidth(of: text) > width - indent else { return [text] }
    return broken(text, to: max(width - indent, 1))
  }

  /// A text in lines of at most so many columns, broken at spaces where there are any.
  private func broken(_ text: String, to room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let candidate = line.isEmpty ? String(word) : "\(line) \(word)"
      if displayWidth(of: candidate) <= room {
        line = candidate
      } else {
        if !line.isEmpty { lines.append(line) }
        var pieces = pieces(of: String(word), room: room)
        line = pieces.popLast() ?? ""
        lines += pieces
      }
    }
    return lines + [line]
  }

  /// A word that is longer than a line, in pieces that are not.
  private func pieces(of word: String, room: Int) -> [String] {
    var pieces = [""]
    var used = 0
    for character in word {
      let width = displayWidth(of: character)
      if used + width > room, used > 0 {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].append(character)
      used += width
    }
    return pieces
  }
}

extension TextWriter {
  /// Rows under headings; as records where even broken texts do not make them fit.
  private func listLines(of table: Table) -> [String] {
    let titles = table.columns.map { safeLine($0.title[settings.language]) }
    let cells = table.rows.map { row in
      row.map { safeLine($0.words(in: table.zone, settings.language)) }
    }
    guard let widths = fittingWidths(of: table.columns, titles: titles, cells: cells) else {
      return recordLines(of: table)
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([titles, rule] + cells).flatMap { lines(of: $0, in: table.columns, widths: widths) }
  }

  /// A row as one line, or as several where a text is wider than its column.
  private func lines(of cells: [String], in columns: [Table.Column], widths: [Int]) -> [String] {
    let parts = zip(cells, widths).map { cell, width in
      displayWidth(of: cell) <= width ? [cell] : broken(cell, to: width)
    }
    return (0..<(parts.map(\.count).max() ?? 0)).map { number in
      line(parts.map { number < $0.count ? $0[number] : "" }, of: columns, widths: widths)
    }
  }

  private func line(_ cells: [String], of columns: [Table.Column], widths: [Int]) -> String {
    var line = ""
    var isFirst = true
    for ((cell, column), width) in zip(zip(cells, columns), widths) {
      let padding = String(repeating: " ", count: max(width - displayWidth(of: cell), 0))
      if !isFirst { line += String(repeating: " ", count: gap) }
      line += column.isRightAligned ? padding + cell : cell + padding
      isFirst = false
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The width of each column. Where they do not fit, texts are broken between words, the widest first, and
  /// then dates; nil where that is not enough.
  private func fittingWidths(
    of columns: [Table.Column], titles: [String], cells: [[String]]
  ) -> [Int]? {
    var widths = titles.map { displayWidth(of: $0) }
    for row in cells {
      for (index, cell) in row.enumerated() where index < widths.count {
        widths[index] = max(widths[index], displayWidth(of: cell))
      }
    }
    guard let width = settings.width else { return widths }
    var excess = widths.reduce(gap * (widths.count - 1), +) - width
    guard excess > 0 else { return widths }
    let floors = widths.indices.map { column in
      floor(of: [titles[column]] + cells.compactMap { column < $0.count ? $0[column] : nil })
    }
    while excess > 0 {
      let narrowable = columns.indices.filter { widths[$0] > floors[$0] }
      let texts = narrowable.filter { columns[$0].mayBeCut }
      let cuttable = texts.isEmpty ? narrowable.filter { columns[$0].hasBlanks } : texts
      guard let widest = cuttable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// How narrow a column of these texts may become: no word or code is broken, unless it is longer than any name.
  private func floor(of texts: [String]) -> Int {
    let words = texts.lazy.flatMap { $0.split(separator: " ") }
    return min(max(words.map { displayWidth(of: String($0)) }.max() ?? 0, 8), 24)
  }

  /// Each row as `field  value` lines, rows apart by an empty line; long values go on under themselves.
  private func recordLines(of table: Table) -> [String] {
    let titles = table.columns.map { safeLine($0.title[settings.language]) }
    let widest = titles.map { displayWidth(of: $0) }.max() ?? 0
    let label = settings.width.map { min(widest, max($0 / 2 - gap, 1)) } ?? widest
    let indent = String(repeating: " ", count: label + gap)

    var lines: [String] = []
    for (index, row) in table.rows.enumerated() {
      if index > 0 { lines.append("") }
      for (title, value) in zip(titles, row) {
        // A name that is indented under another, as in a tree, stands under nothing here.
        let text = safeLines(String(value.words(in: table.zone, settings.language).drop { $0 == " " }))
        let name = cut(title, to: label)
        let padding = String(repeating: " ", count: label + gap - displayWidth(of: name))
        for (number, part) in text.flatMap({ wrapped($0, indent: label + gap) }).enumerated() {
          lines.append(number == 0 ? name + padding + part : part.isEmpty ? "" : indent + part)
        }
      }
    }
    return lines
  }
}
