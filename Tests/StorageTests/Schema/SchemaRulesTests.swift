import GRDB
import Testing

@testable import Storage

/// What SQLite's session extension asks of a table, checked for every one there is (DESIGN §3).
struct SchemaRulesTests {
  @Test(arguments: try SchemaTable.all())
  func `every table says its class`(table: SchemaTable) throws {
    let declared = try #require(table.declaredClass)

    #expect(["journaled", "body", "derived", "journal"].contains(declared))
  }

  @Test(arguments: try SchemaTable.all().filter { !$0.sql.hasPrefix("CREATE VIRTUAL") })
  func `every table is strict`(table: SchemaTable) {
    #expect(table.sql.hasSuffix("STRICT") || table.sql.hasSuffix("STRICT, WITHOUT ROWID"))
  }

  @Test(arguments: try SchemaTable.journaled())
  func `a journaled table has a primary key that is never null`(table: SchemaTable) {
    let isRowID = table.key.map(\.type) == ["INTEGER"] && !table.sql.contains("WITHOUT ROWID")

    #expect(!table.key.isEmpty)
    #expect(isRowID || table.key.allSatisfy(\.isRequired))
  }

  @Test(arguments: try SchemaTable.journaled())
  func `a journaled table has no generated column`(table: SchemaTable) {
    #expect(table.columns.allSatisfy { $0.hidden == 0 })
  }

  @Test(arguments: try SchemaTable.journaled())
  func `a journaled table refers to journaled tables only`(table: SchemaTable) throws {
    let journaled = Set(try SchemaTable.journaled().map(\.name))

    let referred = try freshSchema().queue.read { database in
      try String.fetchAll(
        database, sql: "SELECT \"table\" FROM pragma_foreign_key_list(?)", arguments: [table.name])
    }

    #expect(journaled.isSuperset(of: referred))
  }

  @Test func `no trigger does more than refuse`() throws {
    let triggers = try freshSchema().queue.read { database in
      try String.fetchAll(database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
    }

    #expect(triggers.count > 10)
    for trigger in triggers {
      #expect(
        trigger.wholeMatch(of: /(?s).* BEGIN SELECT RAISE\(ABORT, '[a-z: ]+'\); END/) != nil, "\(trigger)")
    }
  }

  @Test func `the recorder follows exactly the journaled tables`() throws {
    let recorded = try freshSchema().queue.read { try ChangeRecorder.journaledTables($0) }

    #expect(recorded == (try SchemaTable.journaled().map(\.name)))
  }
}
