import Domain

extension TextWriter {
  /// The columns that a screen takes at most: an old terminal, a line printer.
  private static let screenWidth = 80

  /// Title, blocks, and what else has to be said.
  func screenLines(of table: Table, _ screen: Screen) -> [String] {
    let width = min(settings.width ?? Self.screenWidth, Self.screenWidth)
    let title = Reports.wrapped(safeLine(table.title[settings.language]), to: width)
    let shown = screen.columns.compactMap { id in table.columns.firstIndex { $0.id == id } }
    let blocks = screen.blocks.flatMap { blockLines(of: $0, in: table, shown, width) }
    let remarks = table.remarks(settings.language).flatMap { Reports.wrapped($0, to: width) }
    return title.map { settings.color ? "\u{1B}[1m\($0)\u{1B}[0m" : $0 } + blocks + remarks
  }

  private func blockLines(
    of block: Screen.Block, in table: Table, _ columns: [Int], _ width: Int
  ) -> [String] {
    let language = settings.language
    let rows = table.rows.filter { $0.first == .label(id: block.id, block.title) }
    guard !rows.isEmpty else { return block.empty.map { [safeLine($0[language])] } ?? [] }
    let cells = rows.prefix(block.shown).map { row in
      columns.map { safeLine(row[$0].words(in: table.zone, language)) }
        .enumerated().map { row[columns[$0.offset]] == .missing ? "" : $0.element }
    }
    let hidden = max(block.total, rows.count) - cells.count
    let rest = hidden > 0 ? ["  " + Words.andMore(hidden, block.more)[language]] : []
    return ["\(block.title[language].uppercased()) (\(max(block.total, rows.count)))"]
      + aligned(Array(cells), to: width) + rest
  }

  /// Rows of cells under each other, without headings; a column in which nothing stands is left out, and the one
  /// before the last gives way where a line would be too long.
  private func aligned(_ rows: [[String]], to width: Int) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let used = (0..<count).filter { column in rows.contains { !$0[column].isEmpty } }
    guard !used.isEmpty else { return [] }
    var widths = used.map { column in rows.map { displayWidth(of: $0[column]) }.max() ?? 0 }
    let needed = 2 + widths.reduce(0, +) + 2 * (used.count - 1)
    if needed > width, used.count > 1 {
      let giving = used.count - 2
      widths[giving] = max(widths[giving] - (needed - width), 12)
    }
    return rows.map { row in
      var line = " "
      for (place, column) in used.enumerated() {
        let cell = cut(row[column], to: widths[place])
        let isLast = place == used.count - 1 && column == count - 1 && used.count > 1
        let room = isLast ? max(width - displayWidth(of: line) - 1, 0) : widths[place]
        let padding = String(repeating: " ", count: max(room - displayWidth(of: cell), 0))
        line +=
          isLast ? " " + padding + cell : " " + cell + padding + (used.count > 2 && place == 0 ? " " : "")
      }
      while line.last == " " { line.removeLast() }
      return cut(line, to: width)
    }
  }
}
