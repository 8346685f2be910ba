import Domain
import GRDB
import TestSupport
import Testing

@testable import Storage

/// Changesets that no session has recorded, as somebody could write them into a journal: SQLite itself would crash.
struct ForgedChangesetTests {
  /// The head of a table of two columns, the first of which is its key.
  private static let login: [UInt8] = [0x54, 2, 1, 0] + Array("login\0".utf8)
  private static let text: [UInt8] = [3, 1, 0x61]
  private static let nothing: [UInt8] = [0]
  private static let null: [UInt8] = [5]
  private static let one: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0, 1]

  private static let forged: [(name: String, bytes: [UInt8])] = [
    ("an update without a key", change(23, nothing, nothing, nothing, one)),
    ("an insert without a key", change(18, nothing, one)),
    ("an insert of half a row", change(18, text, nothing)),
    ("a delete without a key", change(9, nothing, one)),
    ("a delete whose key is null", change(9, null, one)),
    ("an update that changes a key", change(23, text, nothing, text, one)),
    ("a head that is cut off", [0x54, 2, 1, 0] + Array("login".utf8)),
    ("more columns than there are bytes", [0x54, 0x85, 1, 0] + Array("login\0".utf8)),
    ("a change that is cut off", change(18, text)),
    ("a change of no table", Array(change(18, text, one).dropFirst(login.count))),
    ("a table without a key", [0x54, 2, 0, 0] + change(18, text, text).dropFirst(4)),
  ]

  private static func change(_ operation: UInt8, _ values: [UInt8]...) -> [UInt8] {
    login + [operation, 0] + values.flatMap(\.self)
  }

  @Test(arguments: forged)
  func `a change that does not say which row it means is refused`(name: String, bytes: [UInt8]) throws {
    let clinic = try SampleClinic()

    #expect(throws: DatabaseError.self, "\(name)") {
      try clinic.casebook.connection.queue.writeWithoutTransaction {
        try Changeset(bytes: bytes).apply(to: $0)
      }
    }
  }

  @Test func `a whole change is applied`() throws {
    let clinic = try SampleClinic()
    let bytes = Self.change(18, Self.text, Self.one)

    try clinic.casebook.connection.queue.writeWithoutTransaction {
      try Changeset(bytes: bytes).apply(to: $0)
    }

    #expect(try clinic.casebook.actor(login: "a").person == clinic.admin.person)
  }
}
