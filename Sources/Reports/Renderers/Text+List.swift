import Domain

extension TextWriter {
  /// Below this a list is not thinned out: what would be left of it says less than a record of each row.
  private static let narrowestList = 60

  /// Rows under headings, and which columns the width left no room for; as records where nothing makes them fit.
  func list(of table: Table) -> (lines: [String], leftOut: String?) {
    let full = ListCells(table, headings: headings(of: table)) {
      safeLine($0.words(in: table.zone, settings.language))
    }
    let all = Array(table.columns.indices)
    guard let width = settings.width else { return (lines(of: full, in: table, all, full.widths), nil) }
    let fitter = ListFitter(columns: table.columns, writer: self, room: width)
    if let widths = fitter.widths(of: all, full, breaking: .nothing) {
      return (lines(of: full, in: table, all, widths), nil)
    }
    let short = ListCells(table, headings: full.headings) {
      safeLine($0.shortWords(in: table.zone, settings.language, at: settings.here))
    }
    // One thing is shown whole, as a record if need be; so is everything where there is next to no room.
    let thinsOut = width >= Self.narrowestList && table.rows.count > 1
    guard let fit = fitter.fit(full, short, thinningOut: thinsOut) else {
      return (recordLines(of: table), nil)
    }
    let missing = all.filter { !fit.places.contains($0) }.map { table.columns[$0].title }
    return (
      lines(of: fit.cells, in: table, fit.places, fit.widths),
      missing.isEmpty ? nil : safeLine(Words.leftOut(missing)[settings.language])
    )
  }

  private func headings(of table: Table) -> [String] {
    table.columns.map { safeLine($0.title[settings.language]) }
  }

  private func lines(of cells: ListCells, in table: Table, _ places: [Int], _ widths: [Int]) -> [String] {
    let columns = places.map { table.columns[$0] }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([places.map { cells.headings[$0] }, rule] + cells.rows.map { row in places.map { row[$0] } })
      .flatMap { lines(of: $0, in: columns, widths: widths) }
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
}

/// What stands in a list, as safe texts, and how wide each column of it is.
struct ListCells {
  let headings: [String]
  let rows: [[String]]
  /// The widest cell of each column.
  let cellWidths: [Int]
  /// Which columns have no value in any row.
  let isEmpty: [Bool]

  init(_ table: Table, headings: [String], _ words: (Value) -> String) {
    self.headings = headings
    rows = table.rows.map { $0.map(words) }
    isEmpty = table.columns.indices.map { place in table.rows.allSatisfy { $0[place] == .missing } }
    var widths = headings.map { _ in 0 }
    for row in rows {
      for (place, cell) in row.enumerated() { widths[place] = max(widths[place], displayWidth(of: cell)) }
    }
    cellWidths = widths
  }

  /// The width of each column where there is room for all of it.
  var widths: [Int] { zip(headings, cellWidths).map { max(displayWidth(of: $0), $1) } }
}
