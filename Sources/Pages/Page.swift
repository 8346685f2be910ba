import Domain
import Mustache
import Reports

/// A table as the values that the template of a page asks for. What somebody typed is escaped by the template.
struct Page {
  private let table: Table
  private let language: Language
  private let masthead: Bilingual?

  init(_ table: Table, _ language: Language, _ masthead: Bilingual? = nil) {
    self.table = table
    self.language = language
    self.masthead = masthead
  }

  /// The template is part of the program, and a test renders it: that it could not be read is a mistake in it.
  static let template: MustacheTemplate = {
    do {
      return try MustacheTemplate(string: Self.html)
    } catch {
      preconditionFailure("The template of a page cannot be read: \(error)")
    }
  }()

  var context: [String: Any] {
    let blocks: [[String: Any]]
    if case .screen(let screen) = table.layout {
      let rooms = PaperRooms(screen.blocks.map { (rows(of: $0).count, $0.shown) }).rooms
      blocks = zip(screen.blocks, rooms).compactMap { block(of: $0, screen, upTo: $1) }
    } else {
      blocks = ([table] + table.related).map(block)
    }
    return [
      "language": language == .indonesian ? "id" : "en", "title": line(table.title), "blocks": blocks,
      "masthead": shownMasthead,
      "remarks": table.remarks(language).map(safeLine),
      "hasRoom": table.layout.isScreen, "room": Words.room[language],
    ]
  }

  /// Of which clinic the page is, and of when; a screen says both in its title.
  private var shownMasthead: [String] {
    table.layout.isScreen ? [] : [masthead].compactMap(\.self).map(line)
  }

  /// A table with its headings, or its one row as fields. Remarks that it has none of are said, else the template
  /// would take those of the page.
  private func block(_ part: Table) -> [String: Any] {
    var block: [String: Any] = ["heading": line(part.title), "remarks": [String]()]
    if part.name != table.name { block["remarks"] = part.remarks(language).map(safeLine) }
    guard !part.rows.isEmpty else {
      block["empty"] = Words.nothing[language]
      return block
    }
    if part.layout == .record {
      block["fields"] = part.rows.flatMap { row in
        zip(part.columns, row).map { ["name": line($0.title), "value": text($1, of: part)] }
      }
    } else {
      block["hasColumns"] = true
      block["columns"] = part.columns.map { ["title": line($0.title), "side": side($0)] }
      block["rows"] = part.rows.map { row in
        ["cells": zip(part.columns, row).map { ["value": text($1, of: part), "side": side($0)] }]
      }
    }
    return block
  }

  private func rows(of block: Screen.Block) -> [[Value]] {
    table.rows.filter { $0.first == .label(id: block.id, block.title) }
  }

  /// A block of a screen: rows without headings, and how many more there are; nothing where it has nothing to say.
  private func block(of shown: Screen.Block, _ screen: Screen, upTo room: Int) -> [String: Any]? {
    let columns = screen.columns.compactMap { id in table.columns.firstIndex { $0.id == id } }
    let rows = rows(of: shown)
    guard !rows.isEmpty else {
      return shown.empty.map { ["empty": line($0), "remarks": [String]()] }
    }
    let used = columns.filter { column in rows.contains { $0[column] != .missing && $0[column] != .text("") }
    }
    let total = max(shown.total, rows.count)
    let isAtEdge = used.last == columns.last
    let shownRows = min(room, rows.count)
    return [
      "heading": "\(beginning(line(shown.title))) (\(total))",
      "rows": rows.prefix(room).map { row in
        [
          "cells": used.map { column in
            [
              "value": text(row[column], of: table),
              "side": isAtEdge && column == used.last ? "right" : "left",
            ]
          }
        ]
      },
      "remarks": total > shownRows ? [Words.andMore(total - shownRows)[language]] : [String](),
    ]
  }

  /// A text as a sentence or a heading begins.
  private func beginning(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private func side(_ column: Table.Column) -> String { column.isRightAligned ? "right" : "left" }

  private func line(_ words: Bilingual) -> String { safeLine(words[language]) }

  private func text(_ value: Value, of part: Table) -> String {
    value == .missing && table.layout.isScreen ? "" : safeLine(value.words(in: part.zone, language))
  }
}

extension Table.Layout {
  fileprivate var isScreen: Bool {
    if case .screen = self { true } else { false }
  }
}

/// The words of a page itself.
private enum Words {
  static let nothing = Bilingual("None.", "Tidak ada.")
  static let room = Bilingual("Notes by hand", "Catatan tangan")

  static func andMore(_ count: Int) -> Bilingual { Bilingual("and \(count) more", "dan \(count) lagi") }
}
