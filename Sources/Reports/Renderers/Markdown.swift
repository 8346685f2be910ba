import Domain

extension Renderer {
  /// For documents: a heading, a table of pipes, remarks as paragraphs.
  public static let markdown = Renderer(
    name: "md", summary: Bilingual("Markdown for documents.", "Markdown untuk dokumen."),
    mediaType: "text/markdown"
  ) { table, settings in
    MarkdownWriter(language: settings.language).lines(of: table, depth: 2).map { $0 + "\n" }.joined()
  }
}

/// Writes a table as GitHub's dialect of Markdown has it.
struct MarkdownWriter {
  let language: Language

  /// Heading, rows, remarks, and the related tables one heading deeper.
  func lines(of table: Table, depth: Int) -> [String] {
    var lines = ["\(String(repeating: "#", count: min(depth, 6))) \(escaped(table.title[language]))", ""]
    if table.rows.isEmpty {
      lines.append(Words.nothing[language])
    } else {
      switch table.layout {
      case .list, .screen: lines += listLines(of: table)
      case .record: lines += recordLines(of: table)
      }
    }
    let remarks = table.remarks(language)
    lines += remarks.flatMap { ["", escaped($0)] }
    return table.related.reduce(lines) { $0 + [""] + self.lines(of: $1, depth: depth + 1) }
  }

  private func listLines(of table: Table) -> [String] {
    let header = line(table.columns.map { escaped($0.title[language]) })
    let rule = line(table.columns.map { $0.isRightAligned ? "---:" : "---" })
    return [header, rule] + table.rows.map { row in line(row.map { cell($0, of: table) }) }
  }

  private func recordLines(of table: Table) -> [String] {
    var lines: [String] = []
    for (index, row) in table.rows.enumerated() {
      if index > 0 { lines += ["", "---", ""] }
      lines += zip(table.columns, row).map { column, value in
        "- **\(escaped(column.title[language]))**: \(cell(value, of: table))"
      }
    }
    return lines
  }

  private func line(_ cells: [String]) -> String {
    "| \(cells.joined(separator: " | ")) |"
  }

  private func cell(_ value: Value, of table: Table) -> String {
    escaped(value.words(in: table.zone, language))
  }

  /// One line in which nothing is markup: neither the table's pipes nor HTML.
  private func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in safeLine(text).unicodeScalars {
      if "\\|`*_[]<>&~".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
