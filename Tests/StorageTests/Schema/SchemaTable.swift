import GRDB
import Testing

@testable import Storage

/// A table as the schema defines it.
struct SchemaTable: Sendable, CustomTestStringConvertible {
  struct Column: Sendable {
    let name: String
    let type: String
    let isRequired: Bool
    /// From 1; 0 outside the primary key.
    let keyPosition: Int
    /// 0 for an ordinary column, other numbers for generated and hidden ones.
    let hidden: Int
  }

  let name: String
  let sql: String
  let columns: [Column]

  var testDescription: String { name }

  /// What the comment behind the opening bracket says.
  var declaredClass: String? {
    guard let start = sql.firstRange(of: "( -- ")?.upperBound else { return nil }
    return sql[start...].prefix { $0.isLetter }.description
  }

  var key: [Column] {
    columns.filter { $0.keyPosition > 0 }
  }

  var others: [Column] {
    columns.filter { $0.keyPosition == 0 }
  }

  static func all() throws -> [SchemaTable] {
    try freshSchema().queue.read { database in
      try database.all(
        """
        SELECT name, sql FROM sqlite_schema JOIN pragma_table_list AS list USING (name)
        WHERE list.type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%' ORDER BY name
        """
      ).map { try SchemaTable(name: $0["name"], sql: $0["sql"], database) }
    }
  }

  static func journaled() throws -> [SchemaTable] {
    try all().filter { $0.declaredClass == "journaled" }
  }

  private init(name: String, sql: String, _ database: Database) throws {
    self.name = name
    self.sql = sql
    columns = try database.all("SELECT * FROM pragma_table_xinfo(?) ORDER BY cid", [name]).map {
      Column(
        name: $0["name"], type: $0["type"], isRequired: $0["notnull"], keyPosition: $0["pk"],
        hidden: $0["hidden"])
    }
  }
}

/// An empty database in memory with the program's schema.
func freshSchema() throws -> Connection {
  let connection = try Connection(path: nil)
  try Migrator.embedded.create(connection)
  return connection
}
