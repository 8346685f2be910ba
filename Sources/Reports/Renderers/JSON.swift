import Domain

extension Renderer {
  /// For programs: everything a table holds, under the schema `klinik.table/1`.
  public static let json = Renderer(
    name: "json",
    summary: Bilingual("JSON for programs, with all that a table holds.", "JSON untuk program, lengkap."),
    mediaType: "application/json"
  ) { table, settings in
    var writer = JSONWriter(language: settings.language)
    writer.write(table, schema: "klinik.table/1", indent: "")
    return writer.text + "\n"
  }
}

/// Writes JSON of ASCII controls and separators only in escapes, keys always in the same order.
struct JSONWriter {
  let language: Language
  private(set) var text = ""

  init(language: Language) {
    self.language = language
  }

  /// The table as an object of one key a line and one row a line.
  mutating func write(_ table: Table, schema: String?, indent: String) {
    let inner = indent + "  "
    text += "{\n"
    if let schema { key("schema", inner, isFirst: true) { $0.string(schema) } }
    key("name", inner, isFirst: schema == nil) { $0.string(table.name) }
    key("title", inner) { $0.string(table.title[$0.language]) }
    key("asOf", inner) { $0.optional(table.asOf?.iso8601(in: table.zone)) }
    if let day = table.knownOn { key("knownOn", inner) { $0.string(day.iso) } }
    key("zone", inner) { $0.string(table.zone.name) }
    key("columns", inner) { writer in
      writer.list(table.columns, inner) { $0.column($1) }
    }
    key("rows", inner) { writer in
      writer.list(table.rows, inner) { $0.row($1, of: table) }
    }
    key("total", inner) { $0.text += "\(table.total)" }
    key("excluded", inner) { writer in
      writer.list(table.excluded, inner) { $0.exclusion($1) }
    }
    key("notes", inner) { writer in
      writer.list(table.notes, inner) { $0.string($1[$0.language]) }
    }
    if !table.related.isEmpty {
      key("related", inner) { writer in
        writer.list(table.related, inner) { $0.write($1, schema: nil, indent: inner + "  ") }
      }
    }
    text += "\n\(indent)}"
  }
}

extension JSONWriter {
  private mutating func key(
    _ key: String, _ indent: String, isFirst: Bool = false, value: (inout JSONWriter) -> Void
  ) {
    text += isFirst ? indent : ",\n\(indent)"
    string(key)
    text += ": "
    value(&self)
  }

  private mutating func list<Element>(
    _ elements: [Element], _ indent: String, write: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else {
      text += "[]"
      return
    }
    var separator = "["
    for element in elements {
      text += "\(separator)\n\(indent)  "
      write(&self, element)
      separator = ","
    }
    text += "\n\(indent)]"
  }

  private mutating func column(_ column: Table.Column) {
    text += "{\"id\": "
    string(column.id)
    text += ", \"title\": "
    string(column.title[language])
    text += ", \"type\": "
    string(column.type.rawValue)
    text += ", \"unit\": "
    optional(column.unit)
    text += "}"
  }

  private mutating func row(_ row: [Value], of table: Table) {
    var separator = "{"
    for (value, column) in zip(row, table.columns) {
      text += separator
      string(column.id)
      text += ": "
      self.value(value, zone: table.zone)
      separator = ", "
    }
    text += "}"
  }

  private mutating func exclusion(_ exclusion: Table.Exclusion) {
    text += "{\"kind\": "
    string(exclusion.kind.rawValue)
    text += ", \"reason\": "
    string(exclusion.reason[language])
    text += ", \"count\": \(exclusion.count), \"examples\": ["
    for (index, example) in exclusion.examples.enumerated() {
      if index > 0 { text += ", " }
      string(example)
    }
    text += "]}"
  }

  private mutating func value(_ value: Value, zone: Zone) {
    switch value {
    case .missing: text += "null"
    case .text(let text), .code(let text): string(text)
    case .label(let id, let words):
      text += "{\"id\": "
      string(id)
      text += ", \"label\": "
      string(words[language])
      text += "}"
    case .integer(let number), .ordinal(let number): text += "\(number)"
    case .number(let number), .days(let number): text += plainDecimal(number) ?? "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .share(let part, let whole): text += "{\"part\": \(part), \"whole\": \(whole)}"
    case .duration(let milliseconds): text += plainDecimal(milliseconds / 1000) ?? "null"
    case .instant(let instant): string(instant.iso8601(in: zone))
    case .day(let day): string(day.iso)
    case .clock(let clock): string(clock.text)
    case .week(let week): string(week.text)
    case .month(let month): string(month.text)
    }
  }

  private mutating func optional(_ text: String?) {
    if let text { string(text) } else { self.text += "null" }
  }

  /// A string literal; what could act on a terminal or end a line of a script stands in escapes.
  private mutating func string(_ string: String) {
    text.append("\"")
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text.append("\\\"")
      case "\\": text.append("\\\\")
      case "\n": text.append("\\n")
      case "\r": text.append("\\r")
      case "\t": text.append("\\t")
      case "\u{FEFF}",
        _ where isUnsafe(scalar):  // some readers take the first for a byte order mark
        let digits = String(scalar.value, radix: 16)
        text.append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text.append("\"")
  }
}
