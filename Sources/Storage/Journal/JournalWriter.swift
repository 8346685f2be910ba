import Domain
import Foundation
import GRDB

/// Writes one unit of work into the journal: its parts as they come, its row at the end.
struct JournalWriter {
  /// Room for the parts of a unit in the id of a part.
  static let partsPerUnit: Int64 = 1 << 20

  let seq: Int64
  private let previous: [UInt8]
  private var parts: Int64 = 0
  private var digest = Digest()

  /// Continues the chain of a journal inside a write transaction.
  init(_ database: Database) throws {
    let last = try database.first(
      "SELECT seq, digest FROM journal WHERE seq = (SELECT max(seq) FROM journal)")
    let count: Int64 = last?["seq"] ?? 0
    guard count < Int64.max / Self.partsPerUnit - 1 else { throw StorageError.damaged(detail: "journal.seq") }
    seq = count + 1
    previous = Array(last?["digest"] as Data? ?? Data())
    digest.add(previous)
  }

  /// Whether any change was written.
  var isEmpty: Bool { parts == 0 }

  /// Appends what was recorded, if it is anything.
  mutating func add(_ changeset: [UInt8], to database: Database) throws {
    guard !changeset.isEmpty else { return }
    digest.add(Int64(changeset.count))
    changeset.withUnsafeBytes { digest.add($0) }
    try database.run(
      "INSERT INTO journalPart (id, changeset) VALUES (?, ?)",
      [seq * Self.partsPerUnit + parts, Data(changeset)])
    parts += 1
  }

  /// Closes the unit with its row.
  mutating func finish(_ entry: JournalEntry, in database: Database) throws {
    entry.add(to: &digest, seq: seq, parts: parts)
    try database.run(
      """
      INSERT INTO journal (seq, at, actor, onBehalfOf, action, undoes, epoch, parts, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        seq, entry.at, entry.actor, entry.onBehalfOf, entry.action, entry.undoes, entry.epoch, parts,
        Data(digest.finish()),
      ])
  }
}

/// A row of the journal, without what the chain adds to it.
struct JournalEntry {
  var at: Int64
  var actor: Int64
  var onBehalfOf: Int64?
  var action: String
  var undoes: Int64?
  var epoch: Int64

  /// Adds the row's bytes to its digest, behind the digests of its parts.
  func add(to digest: inout Digest, seq: Int64, parts: Int64) {
    digest.add(seq)
    digest.add(at)
    digest.add(actor)
    digest.add(onBehalfOf)
    digest.add(action)
    digest.add(undoes)
    digest.add(epoch)
    digest.add(parts)
  }
}
