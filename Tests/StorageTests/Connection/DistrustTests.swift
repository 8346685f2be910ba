import CSQLiteSession
import GRDB
import TestSupport
import Testing

@testable import Storage

/// A clinic's file may come from anywhere: what its schema says can do no more than a clinic's own.
struct DistrustTests {
  private func message(_ sql: String) throws -> String {
    let connection = try Connection(path: nil)
    try Migrator.embedded.create(connection)
    do {
      try connection.queue.writeWithoutTransaction { try $0.execute(sql: sql) }
      return ""
    } catch let error as DatabaseError {
      return error.message ?? ""
    }
  }

  @Test(arguments: [
    ("UPDATE sqlite_schema SET sql = '' WHERE name = 'journal'", "may not be modified"),
    (
      "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'journalKept'",
      "may not be modified"
    ),
    (
      """
      CREATE TRIGGER other AFTER INSERT ON counter BEGIN SELECT load_extension('x'); END;
      INSERT INTO counter VALUES ('x', 1)
      """, "unsafe use of load_extension"
    ),
  ])
  func `a file's own schema cannot reach further than its tables`(_ sql: String, _ refusal: String) throws {
    #expect(try message(sql).contains(refusal))
  }

  @Test func `a cell that does not fit its page is noticed when it is read`() throws {
    let connection = try Connection(path: nil)

    #expect(try connection.queue.read { try Int.fetchOne($0, sql: "PRAGMA cell_size_check") } == 1)
  }
}
