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
  /// How many columns of the terminal stand between two columns of a table.
  let gap = 2

  init(settings: RenderSettings) {
    self.settings = settings
  }

  /// Title, rows, remarks, and then the related tables in the same way.
  func lines(of table: Table) -> [String] {
    if case .screen(let screen) = table.layout { return screenLines(of: table, screen) }
    var lines = [title(of: table), ""]
    var remarks = table.remarks(settings.language)
    if table.rows.isEmpty {
      lines.append(Words.nothing[settings.language])
    } else {
      switch table.layout {
      case .list, .screen:
        let list = list(of: table)
        lines += list.lines
        if let leftOut = list.leftOut { remarks.insert(leftOut, at: 0) }
      case .record: lines += recordLines(of: table)
      }
    }
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

  /// A text in lines of at most so many columns, broken at spaces where there are any; each as far in as the first.
  func broken(_ text: String, to room: Int) -> [String] {
    let indent = text.prefix { $0 == " " }
    if !indent.isEmpty, indent.count < room / 2 {
      return broken(String(text.dropFirst(indent.count)), to: room - indent.count).map { indent + $0 }
    }
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
  /// Each row as `field  value` lines, rows apart by an empty line; long values go on under themselves.
  func recordLines(of table: Table) -> [String] {
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
