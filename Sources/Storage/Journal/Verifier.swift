import Domain
import Foundation
import GRDB

/// One run of `verify`, in one consistent view of the file.
struct Verifier {
  let database: Database
  private let migrator: Migrator
  var findings: [Finding] = []
  /// Whether the tables are the program's own, so that their rows mean what they should.
  private var isReadable = true
  private var units: Int64 = 0
  private var rows: Int64 = 0
  private var head: [UInt8] = []
  /// What the journal says each unit is about, summed up.
  private var traces = TraceSum()
  /// The numbers of rows that units took away again.
  var takenBack = TakenNumbers()

  /// - Parameter migrator: What the file's schema should be made by.
  init(_ database: Database, schema migrator: Migrator = .embedded) {
    self.database = database
    self.migrator = migrator
  }

  var verification: Verification {
    Verification(
      units: isReadable ? units : nil, rows: isReadable ? rows : nil,
      head: isReadable ? Data(head).hexadecimal : nil, findings: findings)
  }

  /// Checks everything that can be checked; rows only where the tables are the program's own.
  mutating func run() throws {
    isReadable = try checkSchema()
    guard isReadable else { return }
    var replay = try Replay(tables: ChangeRecorder.journaledTables(database), like: database)
    try checkChain(into: &replay)
    try check(&replay)
    try checkTraces()
    try checkBodies(fact: "word", body: "wordBody", columns: ["body"])
    try checkBodies(
      fact: "identity", body: "identityBody", columns: ["name", "nip", "phone", "email"],
      later: "salutation")
    try checkKeys()
    try checkFiles()
    try checkCounters()
  }

  /// Compares tables, indexes and triggers with those of a new file; false where a table differs, so that its
  /// rows cannot be read as what they should be.
  private mutating func checkSchema() throws -> Bool {
    let expected = try Connection(path: nil)
    try migrator.create(expected)
    let wanted = try expected.queue.read { try Self.schema($0) }
    let found = try Self.schema(database)
    let items = Set(wanted.keys).union(found.keys).sorted { ($0.kind, $0.name) < ($1.kind, $1.name) }
    var tablesStand = true
    for item in items where found[item] != wanted[item] {
      if item.kind == "table" { tablesStand = false }
      if found[item] == nil {
        findings.append(.schemaMissing(kind: item.kind, name: item.name))
      } else if wanted[item] == nil {
        findings.append(.schemaAdded(kind: item.kind, name: item.name))
      } else {
        findings.append(.schemaChanged(kind: item.kind, name: item.name))
      }
    }
    return tablesStand
  }

  /// A table may share its name with a trigger, so the name alone does not tell them apart.
  private struct SchemaItem: Hashable {
    let kind: String
    let name: String
  }

  private static func schema(_ database: Database) throws -> [SchemaItem: String] {
    // Statistics may have been gathered by anybody. Else SQLite's own names are compared too: whoever writes into
    // the schema by hand can give them to a trigger.
    let rows = try database.all(
      """
      SELECT type, name, coalesce(sql, '') AS sql FROM sqlite_schema
      WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))
      """)
    return Dictionary(rows.map { (SchemaItem(kind: $0["type"], name: $0["name"]), $0["sql"]) }) { $1 }
  }

  /// Follows the chain of digests, and replays the changes on the way.
  private mutating func checkChain(into replay: inout Replay) throws {
    var parts = try PartCursor(database)
    let journal = try Row.fetchCursor(
      database,
      sql: """
        SELECT seq, at, actor, onBehalfOf, action, undoes, epoch, parts, digest FROM journal ORDER BY seq
        """)
    var last: Int64 = 0
    while let row = try journal.next() {
      let seq: Int64 = row["seq"]
      // A gap is named by its first unit: a forged number could make it endless.
      if seq != last + 1 { findings.append(.unitMissing(seq: last + 1)) }
      last = min(seq, .max - 1)
      try checkUnit(row, seq: seq, parts: &parts, replay: &replay)
      units += 1
    }
    while let part = try parts.next() {
      findings.append(.partAdded(seq: part.seq, part: part.number))
    }
  }

  private mutating func checkUnit(
    _ row: Row, seq: Int64, parts: inout PartCursor, replay: inout Replay
  ) throws {
    var digest = Digest()
    digest.add(head)
    let count: Int64 = row["parts"]
    var number: Int64 = 0
    while let part = try parts.next(upTo: seq) {
      guard part.seq == seq, part.number < count else {
        findings.append(.partAdded(seq: part.seq, part: part.number))
        continue
      }
      if part.number > number { findings.append(.partMissing(seq: seq, part: number)) }
      number = part.number + 1
      digest.add(Int64(part.bytes.count))
      part.bytes.withUnsafeBytes { digest.add($0) }
      if try !replay.add(part.bytes, epoch: row["epoch"]) {
        findings.append(.partUnreadable(seq: seq, part: part.number))
      } else if row["undoes"] != nil {
        try takenBack.note(part.bytes, in: database)
      }
    }
    if number < count { findings.append(.partMissing(seq: seq, part: number)) }
    for trace in Trace.all(of: row["action"], seq: seq) { traces.add(trace) }
    let entry = JournalEntry(
      at: row["at"], actor: row["actor"], onBehalfOf: row["onBehalfOf"], action: row["action"],
      undoes: row["undoes"], epoch: row["epoch"])
    entry.add(to: &digest, seq: seq, parts: count)
    let stored: Data = row["digest"]
    if digest.finish() != Array(stored) { findings.append(.chainBroken(seq: seq)) }
    head = Array(stored)
  }

  /// Compares the replay row by row with the file.
  private mutating func check(_ replay: inout Replay) throws {
    try replay.finish()
    findings += replay.failures.map { .replayFailed(epoch: $0) }
    for table in replay.tables {
      let comparison = try replay.compare(table, with: database)
      rows += comparison.rows
      findings += comparison.findings
    }
  }

  /// Compares the traces with the actions that they were taken from; which ones differ is looked for only where
  /// their sums do, since all of them at once need much memory.
  private mutating func checkTraces() throws {
    var stored = TraceSum()
    let cursor = try Row.fetchCursor(database, sql: "SELECT thing, seq FROM trace")
    while let row = try cursor.next() { stored.add(Trace(thing: row["thing"], seq: row["seq"])) }
    if stored != traces { try findTraces() }
  }

  private mutating func findTraces() throws {
    var missing: Set<Trace> = []
    let journal = try Row.fetchCursor(database, sql: "SELECT seq, action FROM journal")
    while let row = try journal.next() {
      missing.formUnion(Trace.all(of: row["action"], seq: row["seq"]))
    }
    let cursor = try Row.fetchCursor(database, sql: "SELECT thing, seq FROM trace ORDER BY thing, seq")
    while let row = try cursor.next() {
      let trace = Trace(thing: row["thing"], seq: row["seq"])
      if missing.remove(trace) == nil { findings.append(.rowAdded(table: "trace", key: trace.key)) }
    }
    findings += missing.map(\.key).sorted().map { .rowMissing(table: "trace", key: $0) }
  }
}
