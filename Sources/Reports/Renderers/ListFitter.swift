/// Finds a form in which a list fits on a terminal.
///
/// Columns without a value go first, then dates and codes are put in short, then spare columns are left out one by
/// one from the right. Only then texts are broken, into two lines a row on an average; where that is not enough,
/// useful columns go too, and what is left is broken wherever a blank stands.
struct ListFitter {
  /// What may be broken at its blanks, each further case beside those before it.
  enum Breaking: Comparable {
    /// Headings only, so that every row is one line.
    case nothing
    case texts
    case dates
  }

  /// A form that fits: its cells, the places of the columns that are left, and their widths.
  typealias Fit = (cells: ListCells, places: [Int], widths: [Int])

  let columns: [Table.Column]
  let writer: TextWriter
  /// The columns of the terminal.
  let room: Int

  /// The first form that fits; nil where none does.
  func fit(_ full: ListCells, _ short: ListCells, thinningOut: Bool) -> Fit? {
    var places = Array(columns.indices)
    guard thinningOut else { return fit(places, short, .nothing) ?? fit(places, short, .dates) }
    places.removeAll { full.isEmpty[$0] && columns[$0].importance != .essential }
    if let fit = fit(places, full, .nothing) ?? fit(places, short, .nothing) { return fit }
    for place in places.reversed() where columns[place].importance == .spare {
      places.removeAll { $0 == place }
      if let fit = fit(places, short, .nothing) { return fit }
    }
    if let fit = readable(places, short) { return fit }
    for place in places.reversed() where columns[place].importance == .useful {
      places.removeAll { $0 == place }
      if let fit = fit(places, short, .nothing) ?? readable(places, short) { return fit }
    }
    return fit(places, short, .dates)
  }

  /// The widths of these columns; nil where they do not fit.
  func widths(of places: [Int], _ cells: ListCells, breaking: Breaking) -> [Int]? {
    var widths = places.map { cells.widths[$0] }
    var excess = widths.reduce(writer.gap * (widths.count - 1), +) - room
    for step in [Breaking.nothing, .texts, .dates] where step <= breaking && excess > 0 {
      let floors = places.map { floor(of: $0, cells, step) }
      while excess > 0 {
        let narrowable = widths.indices.filter { widths[$0] > floors[$0] }
        guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
    return excess > 0 ? nil : widths
  }

  private func fit(_ places: [Int], _ cells: ListCells, _ breaking: Breaking) -> Fit? {
    widths(of: places, cells, breaking: breaking).map { (cells, places, $0) }
  }

  /// A form with broken texts in which the first rows, as many as anybody looks at together, take no more than two
  /// lines on an average.
  private func readable(_ places: [Int], _ cells: ListCells) -> Fit? {
    guard let fit = fit(places, cells, .texts) else { return nil }
    let rows = cells.rows.prefix(100)
    let lines = rows.map { row in
      zip(places, fit.widths).map { place, width in
        displayWidth(of: row[place]) <= width ? 1 : writer.broken(row[place], to: width).count
      }.max() ?? 1
    }
    return lines.reduce(0, +) <= 2 * rows.count ? fit : nil
  }

  /// How narrow a column may become: no word or code is broken, unless it is longer than any name.
  private func floor(of place: Int, _ cells: ListCells, _ breaking: Breaking) -> Int {
    let column = columns[place]
    let heading = longestWord(of: [cells.headings[place]])
    let isBroken = (breaking >= .texts && column.isBreakable) || (breaking == .dates && column.hasBlanks)
    guard isBroken else { return max(heading, cells.cellWidths[place]) }
    let longest = max(heading, longestWord(of: cells.rows.map { $0[place] }))
    return column.type == .code ? longest : min(max(longest, 8), 24)
  }

  private func longestWord(of texts: [String]) -> Int {
    texts.lazy.flatMap { $0.split(separator: " ") }.map { displayWidth(of: $0) }.max() ?? 0
  }
}
