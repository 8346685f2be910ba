import Foundation
import GRDB
import Testing

@testable import Storage

/// Rows of every journaled table, written, taken back and played again for real.
struct RecordingTests {
  @Test(arguments: try SchemaTable.journaled())
  func `an inverted change brings every row back`(table: SchemaTable) throws {
    let scratch = try Scratch(table)
    let empty = try scratch.rows()
    let inserted = try scratch.record { try scratch.insert(3, $0) }
    let full = try scratch.rows()
    let updated = try scratch.record { try scratch.update($0) }
    let changed = try scratch.rows()
    let deleted = try scratch.record { try scratch.delete($0) }
    let isTakenBack = !lastingTables.contains(table.name)

    let steps = [(deleted, changed), (updated, full), (inserted, empty)]
    for (change, before) in steps {
      let after = try scratch.rows()
      try scratch.takeBack(change)
      #expect(try scratch.rows() == (isTakenBack ? before : after))
    }
  }

  @Test(arguments: try SchemaTable.journaled(), [1, 8 << 20])
  func `changes replayed one by one and merged make the same rows again`(
    table: SchemaTable, batch: Int
  ) throws {
    let scratch = try Scratch(table)
    let changes = [
      try scratch.record { try scratch.insert(3, $0) }, try scratch.record { try scratch.update($0) },
      try scratch.record { try scratch.delete($0) },
    ]

    try scratch.connection.queue.read { database in
      var replay = try Replay(tables: [table.name], like: database, batch: batch)
      for change in changes where !change.isEmpty {
        #expect(try replay.add(Data(change), epoch: 1))
      }
      try replay.finish()
      #expect(replay.failures == [])
      let comparison = try replay.compare(table.name, with: database)
      #expect(comparison.rows == 2)
      #expect(comparison.findings == [])
    }
  }
}

/// The program's schema without guards, checks and references, so that any row fits in any table.
private struct Scratch {
  let connection: Connection
  let table: SchemaTable

  init(_ table: SchemaTable) throws {
    self.table = table
    connection = try freshSchema()
    try connection.queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      let triggers = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers {
        try database.execute(sql: "DROP TRIGGER \(trigger)")
      }
    }
  }

  func rows() throws -> [Row] {
    let order = table.key.map(\.name).joined(separator: ", ")
    return try connection.queue.read {
      try Row.fetchAll($0, sql: "SELECT * FROM \(table.name) ORDER BY \(order)")
    }
  }

  func record(_ body: (Database) throws -> Void) throws -> [UInt8] {
    try connection.queue.write { database in
      let recorder = try ChangeRecorder(database)
      try body(database)
      return try recorder.take()
    }
  }

  func insert(_ count: Int, _ database: Database) throws {
    let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
    for number in 1...count {
      try database.execute(
        sql: "INSERT INTO \(table.name) VALUES (\(marks))",
        arguments: StatementArguments(table.columns.map { value($0, number) }))
    }
  }

  /// Changes every column outside the key of all rows; tables that are all key have nothing to change.
  func update(_ database: Database) throws {
    guard !table.others.isEmpty else { return }
    let assignments = table.others.map { "\($0.name) = ?" }.joined(separator: ", ")
    try database.execute(
      sql: "UPDATE \(table.name) SET \(assignments) WHERE \(firstKey) = ?",
      arguments: StatementArguments(table.others.map { value($0, 9) } + [value(table.key[0], 2)]))
  }

  func delete(_ database: Database) throws {
    try database.execute(
      sql: "DELETE FROM \(table.name) WHERE \(firstKey) = ?", arguments: [value(table.key[0], 1)])
  }

  func takeBack(_ change: [UInt8]) throws {
    guard !change.isEmpty else { return }
    try connection.queue.write { try Changeset(bytes: change).inverted().apply(to: $0) }
  }

  private var firstKey: String { table.key[0].name }

  private func value(_ column: SchemaTable.Column, _ number: Int) -> DatabaseValue {
    switch column.type {
    case "INTEGER": number.databaseValue
    case "BLOB": Data([UInt8(number)]).databaseValue
    default: "\(column.name)-\(number)".databaseValue
    }
  }
}
