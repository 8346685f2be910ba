import GRDB

/// The tables of facts in a scratch database: as the clinic's file has them, without its guards.
///
/// What is only ever added to, and never taken back (words, identities, files), needs no copy: that a text was typed
/// later shows nowhere as long as no fact of the day points to it.
struct PastTables {
  private let database: Database
  private let tables: [String]
  private let definitions: [String]
  private let indexes: [String]

  init(_ database: Database) throws {
    self.database = database
    let rows = try database.all(
      """
      SELECT name, sql FROM clinic.sqlite_schema
      WHERE type = 'table' AND sql LIKE '%( -- journaled:%' ORDER BY name
      """
    ).filter { !lastingTables.contains($0["name"]) }
    let tables: [String] = rows.map { $0["name"] }
    self.tables = tables
    definitions = rows.map { $0["sql"] }
    indexes = try database.all(
      "SELECT tbl_name, sql FROM clinic.sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"
    ).filter { tables.contains($0["tbl_name"]) }.map { $0["sql"] }
  }

  func create() throws {
    for definition in definitions { try database.execute(sql: definition) }
  }

  func createIndexes() throws {
    for index in indexes { try database.execute(sql: index) }
  }

  /// Copies the rows as they stand. Tables and indexes are the same on both sides, so that SQLite moves whole
  /// records without reading their columns.
  func copy() throws {
    for table in tables {
      try database.execute(sql: "INSERT INTO main.\(table) SELECT * FROM clinic.\(table)")
    }
  }
}
