import Domain
import GRDB
import TestSupport
import Testing

@testable import Storage

/// A write is there as a whole or not at all.
struct AtomicityTests {
  struct Interrupted: Error {}

  @Test func `a write that fails in its middle leaves nothing`() throws {
    let clinic = try SampleClinic()
    let before = try clinic.casebook.contents()

    #expect(throws: Interrupted.self) {
      try clinic.casebook.write(.openCase, by: clinic.fitri, at: SampleClinic.now) { book in
        _ = try book.openCase(CaseDraft(title: "x"), at: SampleClinic.now)
        try book.flush()
        throw Interrupted()
      }
    }

    #expect(try clinic.casebook.contents() == before)
    #expect(try clinic.casebook.verify(by: clinic.hasan).findings == [])
  }

  @Test func `a refused visit leaves neither its newcomer nor its case`() throws {
    let clinic = try SampleClinic()
    let closed = try clinic.openCase()
    _ = try clinic.casebook.stepCase(
      closed.id, "close", StepGrounds(result: "answered"), by: clinic.fitri, at: SampleClinic.now)
    let before = try clinic.casebook.contents()
    let visit = Visit(
      session: SessionDraft(kind: .consultation, day: SampleClinic.today, cases: [closed.id]),
      newCase: CaseDraft(title: "Baru"),
      newcomers: [Newcomer(particulars: Particulars(name: try PersonName("Tono")))])

    #expect(throws: StorageError.self) {
      try clinic.casebook.log(visit, by: clinic.fitri, at: SampleClinic.now)
    }

    #expect(try clinic.casebook.contents() == before)
  }

  @Test func `a refused write goes back to the ordinary mode`() throws {
    let clinic = try SampleClinic()

    #expect(throws: Interrupted.self) {
      try clinic.casebook.write(.undo, by: clinic.fitri, at: SampleClinic.now, mode: .undo) { _ in
        throw Interrupted()
      }
    }

    #expect(clinic.casebook.connection.mode.current == .write)
  }

  @Test func `a write that changes nothing is no unit`() throws {
    let clinic = try SampleClinic()
    let before = try clinic.casebook.verify(by: clinic.hasan)

    let written = try clinic.casebook.editPerson(
      clinic.rina.person, PersonChange(), by: clinic.fitri, at: SampleClinic.now)

    #expect(written.unit == nil)
    #expect(try clinic.casebook.verify(by: clinic.hasan).head == before.head)
  }
}

extension Casebook {
  /// All rows of all tables, as text.
  func contents(of tables: [String]? = nil) throws -> [String] {
    try view { database in
      let names = try tables ?? SchemaTable.all().map(\.name)
      return try names.flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { "\(table) \($0.description)" }
      }
    }
  }
}
