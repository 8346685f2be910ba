import Foundation
import GRDB

/// One run of `verify`, in one consistent view of the file.
struct Verifier {
  private let database: Database
  private var findings: [Finding] = []
  private var units: Int64 = 0
  private var rows: Int64 = 0
  private var head: [UInt8] = []
  /// The merged changes of each schema, in order.
  private var groups: [(epoch: Int64, group: ChangeGroup)] = []

  init(_ database: Database) {
    self.database = database
  }

  var verification: Verification {
    Verification(
      units: units, rows: rows, head: head.map { String(format: "%02x", $0) }.joined(), findings: findings)
  }

  /// Compares tables, indexes and triggers with those of a new file.
  mutating func checkSchema() throws {
    let expected = try Connection(path: nil)
    try Migrator.embedded.create(expected)
    let wanted = try expected.queue.read { try Self.schema($0) }
    let found = try Self.schema(database)
    for (name, item) in wanted.sorted(by: { $0.key < $1.key }) {
      guard let other = found[name] else {
        findings.append(.schemaMissing(kind: item.kind, name: name))
        continue
      }
      if other != item { findings.append(.schemaChanged(kind: item.kind, name: name)) }
    }
    for (name, item) in found.sorted(by: { $0.key < $1.key }) where wanted[name] == nil {
      findings.append(.schemaAdded(kind: item.kind, name: name))
    }
  }

  private struct SchemaItem: Equatable {
    let kind: String
    let sql: String
  }

  private static func schema(_ database: Database) throws -> [String: SchemaItem] {
    var items: [String: SchemaItem] = [:]
    let rows = try database.all(
      "SELECT type, name, coalesce(sql, '') AS sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    for row in rows {
      items[row["name"]] = SchemaItem(kind: row["type"], sql: row["sql"])
    }
    return items
  }

  /// Follows the chain of digests, and merges the changes on the way.
  mutating func checkChain() throws {
    var parts = try PartCursor(database)
    let journal = try Row.fetchCursor(
      database,
      sql: """
        SELECT seq, at, actor, onBehalfOf, action, undoes, epoch, parts, digest FROM journal ORDER BY seq
        """)
    var expected: Int64 = 1
    while let row = try journal.next() {
      let seq: Int64 = row["seq"]
      while expected < seq {
        findings.append(.unitMissing(seq: expected))
        expected += 1
      }
      expected = seq + 1
      try checkUnit(row, seq: seq, parts: &parts)
      units += 1
    }
    while let part = try parts.next() {
      findings.append(.partAdded(seq: part.seq, part: part.number))
    }
  }

  private mutating func checkUnit(_ row: Row, seq: Int64, parts: inout PartCursor) throws {
    var digest = Digest()
    digest.add(head)
    let count: Int64 = row["parts"]
    var number: Int64 = 0
    while let part = try parts.next(upTo: seq) {
      guard part.seq == seq, part.number < count else {
        findings.append(.partAdded(seq: part.seq, part: part.number))
        continue
      }
      while number < part.number {
        findings.append(.partMissing(seq: seq, part: number))
        number += 1
      }
      number += 1
      digest.add(Int64(part.bytes.count))
      part.bytes.withUnsafeBytes { digest.add($0) }
      if try !merge(part.bytes, epoch: row["epoch"]) {
        findings.append(.partUnreadable(seq: seq, part: part.number))
      }
    }
    while number < count {
      findings.append(.partMissing(seq: seq, part: number))
      number += 1
    }
    let entry = JournalEntry(
      at: row["at"], actor: row["actor"], onBehalfOf: row["onBehalfOf"], action: row["action"],
      undoes: row["undoes"], epoch: row["epoch"])
    entry.add(to: &digest, seq: seq, parts: count)
    let stored: Data = row["digest"]
    if digest.finish() != Array(stored) { findings.append(.chainBroken(seq: seq)) }
    head = Array(stored)
  }

  private mutating func merge(_ bytes: Data, epoch: Int64) throws -> Bool {
    if groups.last?.epoch != epoch { groups.append((epoch, try ChangeGroup())) }
    return groups.last?.group.add(bytes) ?? false
  }

  /// Replays the merged changes into an empty copy, and compares it row by row with the file.
  mutating func checkReplay() throws {
    let tables = try ChangeRecorder.journaledTables(database)
    let replay = try Replay(tables: tables, like: database)
    for (epoch, group) in groups {
      if try !replay.apply(group) { findings.append(.replayFailed(epoch: epoch)) }
    }
    for table in tables {
      let comparison = try replay.compare(table, with: database)
      rows += comparison.rows
      findings += comparison.findings
    }
  }

  /// Compares texts or particulars with the digests that the facts keep of them.
  mutating func checkBodies(fact: String, body: String, columns: [String]) throws {
    let selected = columns.map { ", b.\($0)" }.joined()
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT f.id, f.digest, b.\(fact) AS body, b.salt\(selected)
        FROM \(fact) AS f LEFT JOIN \(body) AS b ON b.\(fact) = f.id ORDER BY f.id
        """)
    while let row = try cursor.next() {
      guard row["body"] != nil else {
        findings.append(.bodyMissing(table: body, id: row["id"]))
        continue
      }
      let values: [String?] = (4..<(4 + columns.count)).map { row[$0] }
      // An erased body has no value left to compare; that is what erasing means.
      guard values.contains(where: { $0 != nil }) else { continue }
      let salt: Data = row["salt"]
      let digest: Data = row["digest"]
      if Salt.digest(Array(salt), values) != Array(digest) {
        findings.append(.bodyChanged(table: body, id: row["id"]))
      }
    }
    let orphans = try database.all(
      "SELECT \(fact) AS id FROM \(body) WHERE \(fact) NOT IN (SELECT id FROM \(fact)) ORDER BY 1")
    findings += orphans.map { .bodyAdded(table: body, id: $0["id"]) }
  }

  /// Makes sure that no number can be given a second time.
  mutating func checkCounters() throws {
    let behind = try database.all(
      """
      WITH given (name, last) AS (
        SELECT 'KI-' || year, max(number) FROM caseFile GROUP BY year
        UNION ALL SELECT 'SS-' || year, max(number) FROM session GROUP BY year
        UNION ALL SELECT 'TL-' || year, max(number) FROM followUp GROUP BY year
        UNION ALL SELECT 'OR', max(number) FROM person
        UNION ALL SELECT 'id', max(id & 1099511627775) FROM (
          SELECT max(id) AS id FROM transition UNION ALL SELECT max(id) FROM word
          UNION ALL SELECT max(id) FROM identity UNION ALL SELECT max(id) FROM caseFile))
      SELECT given.name FROM given LEFT JOIN counter USING (name)
      WHERE given.last > coalesce(counter.last, 0) ORDER BY 1
      """)
    findings += behind.map { .counterBehind(name: $0["name"]) }
  }
}
