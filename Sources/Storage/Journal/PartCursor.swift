import Foundation
import GRDB

/// The parts of the journal, in order.
struct PartCursor {
  struct Part {
    let seq: Int64
    let number: Int64
    let bytes: Data
  }

  private let cursor: RowCursor
  private var ahead: Part?

  init(_ database: Database) throws {
    cursor = try Row.fetchCursor(database, sql: "SELECT id, changeset FROM journalPart ORDER BY id")
    ahead = try read()
  }

  mutating func next() throws -> Part? {
    try next(upTo: .max)
  }

  /// The next part of a unit up to this one; nil where only later ones follow.
  mutating func next(upTo seq: Int64) throws -> Part? {
    guard let part = ahead, part.seq <= seq else { return nil }
    ahead = try read()
    return part
  }

  private func read() throws -> Part? {
    guard let row = try cursor.next() else { return nil }
    let id: Int64 = row["id"]
    return Part(
      seq: id / JournalWriter.partsPerUnit, number: id % JournalWriter.partsPerUnit, bytes: row["changeset"])
  }
}
