import Domain

extension TextWriter {
  /// The columns that a screen takes at most: an old terminal, a line printer.
  private static let screenWidth = 80

  /// Title, blocks, and what else has to be said.
  func screenLines(of table: Table, _ screen: Screen) -> [String] {
    let width = min(settings.width ?? Self.screenWidth, Self.screenWidth)
    let title = spaced(safeLine(table.title[settings.language]), to: width)
    let shown = screen.columns.compactMap { id in table.columns.firstIndex { $0.id == id } }
    let blocks = screen.blocks.flatMap { blockLines(of: $0, in: table, shown, width) }
    return title.map { settings.color ? "\u{1B}[1m\($0)\u{1B}[0m" : $0 } + blocks
      + lastLines(of: table, screen, width)
  }

  /// What else has to be said, and what may be typed next; on one line where there is room.
  private func lastLines(of table: Table, _ screen: Screen, _ width: Int) -> [String] {
    let remarks = table.remarks(settings.language)
    guard let prompt = screen.prompt.map({ safeLine($0[settings.language]) }) else {
      return remarks.flatMap { spaced($0, to: width) }
    }
    if let last = remarks.last, displayWidth(of: last) + 2 + displayWidth(of: prompt) <= width {
      return remarks.dropLast().flatMap { spaced($0, to: width) } + ["\(last)  \(prompt)"]
    }
    return (remarks + [prompt]).flatMap { spaced($0, to: width) }
  }

  /// A text as it stands where it fits, its wider gaps too; else broken at its spaces.
  private func spaced(_ text: String, to width: Int) -> [String] {
    displayWidth(of: text) <= width ? [text] : Reports.wrapped(text, to: width)
  }

  private func blockLines(
    of block: Screen.Block, in table: Table, _ columns: [Int], _ width: Int
  ) -> [String] {
    let language = settings.language
    let rows = table.rows.filter { $0.first == .label(id: block.id, block.title) }
    guard !rows.isEmpty else { return block.empty.map { [safeLine($0[language])] } ?? [] }
    // Beside hours that are known, one that is not is a dash; elsewhere nothing is missed.
    let timed = columns.filter { column in
      table.columns[column].type == .clock && rows.contains { $0[column] != .missing }
    }
    let cells = rows.prefix(block.shown).map { row in
      columns.map { column in
        row[column] == .missing && !timed.contains(column)
          ? "" : safeLine(row[column].words(in: table.zone, language))
      }
    }
    let hidden = max(block.total, rows.count) - cells.count
    let rest = hidden > 0 ? ["  " + Words.andMore(hidden, block.more)[language]] : []
    return ["\(block.title[language].uppercased()) (\(max(block.total, rows.count)))"]
      + aligned(Array(cells), of: columns.map { table.columns[$0].type }, to: width) + rest
  }

  /// The narrowest column of codes, so that those of all blocks stand in one.
  private static let codeWidth = 6

  /// Rows of cells under each other, without headings; a column in which nothing stands is left out, and the one
  /// before the last gives way where a line would be too long.
  private func aligned(_ rows: [[String]], of types: [Table.ColumnType], to width: Int) -> [String] {
    let used = types.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    guard !used.isEmpty else { return [] }
    var widths = used.map { column in
      let widest = rows.map { displayWidth(of: $0[column]) }.max() ?? 0
      return types[column] == .code ? max(widest, Self.codeWidth) : widest
    }
    let gaps = used.map { types[$0] == .clock ? 2 : 1 }
    let needed = 1 + zip(widths, gaps).reduce(0) { $0 + $1.0 + $1.1 } + 1
    if needed > width, used.count > 1 {
      let giving = used.count - 2
      widths[giving] = max(widths[giving] - (needed - width), 12)
    }
    return rows.map { row in
      var line = "  "
      for (place, column) in used.enumerated() {
        let cell = cut(row[column], to: widths[place])
        let isAtEdge = place == used.count - 1 && column == types.count - 1 && used.count > 1
        let room = isAtEdge ? max(width - displayWidth(of: line), 0) : widths[place]
        let padding = String(repeating: " ", count: max(room - displayWidth(of: cell), 0))
        line += isAtEdge ? padding + cell : cell + padding + String(repeating: " ", count: gaps[place])
      }
      while line.last == " " { line.removeLast() }
      return cut(line, to: width)
    }
  }
}
