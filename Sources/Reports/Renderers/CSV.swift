import Domain

extension Renderer {
  /// For programs: RFC 4180, column ids as header, ISO dates, seconds and decimal points.
  public static let csv = Renderer(
    name: "csv", summary: Bilingual("Comma-separated values for programs.", "CSV untuk program."),
    mediaType: "text/csv"
  ) { table, settings in
    CSVWriter(dialect: .plain, settings: settings).text(of: table)
  }

  /// For Indonesian spreadsheets: semicolons, decimal commas, headings and labels in words, lengths of time in
  /// days, local times that a spreadsheet takes for such, and the mark of UTF-8.
  public static let excel = Renderer(
    name: "excel", summary: Bilingual("CSV for Excel in Indonesian.", "CSV untuk Excel berbahasa Indonesia."),
    mediaType: "text/csv"
  ) { table, settings in
    (settings.forTerminal ? "" : "\u{FEFF}") + CSVWriter(dialect: .excel, settings: settings).text(of: table)
  }
}

/// Writes the rows of a table; related tables have other columns and are left to the other forms.
struct CSVWriter {
  enum Dialect {
    case plain, excel

    var separator: Character { self == .plain ? "," : ";" }
  }

  let dialect: Dialect
  let settings: RenderSettings

  /// Header and rows, each ending with CR LF.
  func text(of table: Table) -> String {
    var text = line(table.columns.flatMap(header).map(guarded))
    for row in table.rows {
      text += line(zip(row, table.columns).flatMap { cells(of: $0, in: $1, zone: table.zone) })
    }
    return text
  }

  /// A share takes two columns, so that neither its numbers nor a spreadsheet's idea of a date gets lost; a
  /// length of time, which is a bare number here, has its unit in the heading.
  private func header(of column: Table.Column) -> [String] {
    let name = dialect == .plain ? column.id : column.title[settings.language]
    return switch (dialect, column.type) {
    case (.plain, .share): ["\(name)Part", "\(name)Whole"]
    case (.excel, .share):
      ["\(name) (\(Words.part[settings.language]))", "\(name) (\(Words.whole[settings.language]))"]
    case (.plain, .duration): ["\(name)Seconds"]
    // A spreadsheet gets every length of time in days.
    case (.excel, .duration), (.excel, .span): ["\(name) (\(Words.days[settings.language]))"]
    default: [name]
    }
  }

  private func cells(of value: Value, in column: Table.Column, zone: Zone) -> [String] {
    let cells = cells(of: value, zone: zone)
    let missing = column.type == .share ? 2 - cells.count : 0
    return cells + repeatElement("", count: max(missing, 0))
  }

  private func cells(of value: Value, zone: Zone) -> [String] {
    switch value {
    case .missing: [""]
    case .text(let text), .code(let text): [guarded(text)]
    case .label(let id, let words): [guarded(dialect == .plain ? id : words[settings.language])]
    case .integer(let number), .ordinal(let number): ["\(number)"]
    case .number(let number): [decimal(number)]
    case .days(let days): [decimal(dialect == .plain ? days : (days * 100).rounded() / 100 + 0)]
    case .flag(let flag): [flag ? "true" : "false"]
    case .share(let part, let whole): ["\(part)", "\(whole)"]
    case .duration(let milliseconds):
      // Adding zero makes a zero of what rounds to minus zero.
      [decimal(dialect == .plain ? milliseconds / 1000 : (milliseconds / 864_000).rounded() / 100 + 0)]
    case .instant(let instant):
      [dialect == .plain ? instant.iso8601(in: zone) : spreadsheetTime(instant, in: zone)]
    case .day(let day): [day.iso]
    case .clock(let clock): [clock.text]
    case .week(let week): [week.text]
    case .month(let month): [month.text]
    }
  }

  /// `2026-07-28 15:12`, local time.
  private func spreadsheetTime(_ instant: Instant, in zone: Zone) -> String {
    let text = instant.iso8601(in: zone)
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))"
  }

  private func decimal(_ number: Double) -> String {
    guard let plain = plainDecimal(number) else { return "" }
    return dialect == .plain ? plain : plain.replacing(".", with: ",")
  }

  /// A text that a spreadsheet would take for a formula gets an apostrophe in front; some take the wide signs of
  /// Chinese and Japanese for one too.
  private func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  private func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: String(dialect.separator)) + "\r\n"
  }

  private func quoted(_ cell: String) -> String {
    let cell = settings.forTerminal ? safeText(cell) : cell
    let special = "\"\r\n\(dialect.separator)".unicodeScalars
    guard cell.unicodeScalars.contains(where: special.contains) else { return cell }
    // By scalars: a quotation mark with an accent on it is another character, and still ends the cell.
    return "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}

/// The shortest decimal that reads back as the same number, whole ones without `.0`; nil where there is none.
func plainDecimal(_ number: Double) -> String? {
  guard number.isFinite else { return nil }
  let text = number.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
