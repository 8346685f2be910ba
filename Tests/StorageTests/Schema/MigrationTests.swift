import Domain
import GRDB
import TestSupport
import Testing

@testable import Storage

/// A schema that grows: a new column at the end of a journaled table, filled in by a unit of its own.
struct MigrationTests {
  static let next = Migrator(
    steps: Migrator.embedded.steps + [
      Migrator.Step(
        number: Migrator.latest + 1,
        sql: """
          ALTER TABLE followUp ADD COLUMN urgency INTEGER NOT NULL DEFAULT 1; -- 1 to 3
          CREATE TABLE label ( -- journaled: a word that somebody sticks on a case
            id   INTEGER PRIMARY KEY,
            name TEXT NOT NULL
          ) STRICT;
          """,
        backfill: { book in
          try book.database.run("UPDATE followUp SET urgency = 3 WHERE party = 'clinic'")
          try book.database.run("INSERT INTO label (id, name) VALUES (1, 'prioritas')")
        })
    ])

  /// A clinic that worked before the migration, and is open again after it.
  struct Grown {
    let clinic: SampleClinic
    let casebook: Casebook
    let caseFile: CaseFile
    /// Agreed before the migration, and filled in by it.
    let followUp: FollowUp
    let finish: Int64?

    /// The casebook of a program that had the file open meanwhile.
    let former: Casebook

    init(at path: String? = nil) throws {
      var clinic = try SampleClinic(at: path)
      caseFile = try clinic.openCase()
      _ = try clinic.log(on: [caseFile])
      followUp = try clinic.addFollowUp("Hitung waktu tunggu", .clinic, to: caseFile)
      _ = try clinic.addFollowUp(to: caseFile)
      finish = try clinic.casebook.finishFollowUp(
        followUp.id, by: clinic.fitri, at: SampleClinic.now
      ).unit
      former = clinic.casebook
      try MigrationTests.next.migrate(former.connection, by: clinic.admin, at: SampleClinic.now)
      casebook = try Casebook(former.connection, schema: Migrator.latest + 1)
      clinic.casebook = casebook
      self.clinic = clinic
    }

    func findings() throws -> [Finding] {
      try casebook.view { database in
        var verifier = Verifier(database, schema: MigrationTests.next)
        try verifier.run()
        return verifier.verification.findings
      }
    }

    func urgency() throws -> Int? {
      try casebook.view { try $0.value("SELECT urgency FROM followUp WHERE id = ?", [followUp.id]) }
    }
  }

  @Test func `what was filled in is a unit of the journal`() throws {
    let grown = try Grown()

    let last = try grown.casebook.view {
      try $0.first("SELECT action, epoch FROM journal ORDER BY seq DESC LIMIT 1")
    }

    #expect(last?["action"] == "schema.migrate")
    #expect(last?["epoch"] == Migrator.latest + 1)
    #expect(try grown.urgency() == 3)
    #expect(try grown.findings() == [])
  }

  @Test func `a unit from before is undone and redone across a migration`() throws {
    let grown = try Grown()
    let fitri = grown.clinic.fitri

    _ = try grown.casebook.undo(by: fitri, at: SampleClinic.now)
    let undone = try grown.casebook.followUp(grown.followUp.code, by: fitri)
    let afterUndo = try grown.findings()
    _ = try grown.casebook.redo(by: fitri, at: SampleClinic.now)
    let redone = try grown.casebook.followUp(grown.followUp.code, by: fitri)

    #expect(undone.followUp.doneAt == nil)
    #expect(afterUndo == [])
    #expect(redone.followUp.doneAt == SampleClinic.now)
    #expect(try grown.findings() == [])
  }

  @Test func `a row that a migration filled in goes and comes back with it`() throws {
    let grown = try Grown()
    let fitri = grown.clinic.fitri

    for _ in 1...3 { _ = try grown.casebook.undo(by: fitri, at: SampleClinic.now) }
    let gone = try grown.urgency()
    let afterUndo = try grown.findings()
    for _ in 1...3 { _ = try grown.casebook.redo(by: fitri, at: SampleClinic.now) }

    #expect(gone == nil)
    #expect(afterUndo == [])
    #expect(try grown.urgency() == 3)
    #expect(try grown.findings() == [])
  }

  @Test func `an undo from before the migration is redone after it`() throws {
    var clinic = try SampleClinic()
    let caseFile = try clinic.openCase()
    let followUp = try clinic.addFollowUp(to: caseFile)
    _ = try clinic.casebook.undo(by: clinic.fitri, at: SampleClinic.now)
    try Self.next.migrate(clinic.casebook.connection, by: clinic.admin, at: SampleClinic.now)
    clinic.casebook = try Casebook(clinic.casebook.connection, schema: Migrator.latest + 1)

    _ = try clinic.casebook.redo(by: clinic.fitri, at: SampleClinic.now)

    let urgency: Int? = try clinic.casebook.view {
      try $0.value("SELECT urgency FROM followUp WHERE id = ?", [followUp.id])
    }
    #expect(urgency == 1)
  }

  @Test func `what is written after a migration is undone like everything else`() throws {
    let grown = try Grown()

    let added = try grown.clinic.casebook.addFollowUp(
      FollowUpDraft(deed: "Kirim surat", party: .clinic, due: SampleClinic.today), to: grown.caseFile.id,
      by: grown.clinic.fitri, at: SampleClinic.now
    ).result.followUp
    _ = try grown.casebook.undo(by: grown.clinic.fitri, at: SampleClinic.now)

    #expect(throws: StorageError.self) {
      try grown.casebook.followUp(added.code, by: grown.clinic.fitri)
    }
    #expect(try grown.findings() == [])
  }

  @Test func `a migration itself is not undone`() throws {
    let grown = try Grown()
    let unit: Int64? = try grown.casebook.view { try $0.value("SELECT max(seq) FROM journal") }

    #expect(throws: StorageError.self) {
      try grown.casebook.undo(unit, by: grown.clinic.admin, at: SampleClinic.now)
    }
  }

  @Test func `a migrated file has the schema of a new one`() throws {
    let folder = try TemporaryFolder()
    let grown = try Grown(at: folder.file("clinic.db"))
    let fresh = try Connection(path: nil)
    try Self.next.create(fresh)

    let migrated = try grown.casebook.view(Self.schema)

    #expect(migrated == (try fresh.queue.read(Self.schema)))
  }

  @Test func `a file of another schema is refused by its number`() throws {
    let grown = try Grown()
    let connection = grown.casebook.connection

    #expect {
      try Casebook(connection, schema: Migrator.latest)
    } throws: { error in
      guard case StorageError.newer(found: Migrator.latest + 1, known: Migrator.latest) = error else {
        return false
      }
      return true
    }
    #expect {
      try Casebook(connection, schema: Migrator.latest + 2)
    } throws: { error in
      guard case StorageError.older(found: Migrator.latest + 1, known: Migrator.latest + 2) = error else {
        return false
      }
      return true
    }
  }

  @Test func `who has the file open while it is upgraded writes no more with the old schema`() throws {
    let grown = try Grown()

    #expect {
      try grown.former.finishFollowUp(grown.followUp.id, by: grown.clinic.fitri, at: SampleClinic.now)
    } throws: { error in
      guard case StorageError.newer(found: Migrator.latest + 1, known: Migrator.latest) = error else {
        return false
      }
      return true
    }
  }

  private static func schema(_ database: Database) throws -> [String] {
    try database.all("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").map(\.description)
      + database.all("PRAGMA user_version").map(\.description)
      + database.all("PRAGMA application_id").map(\.description)
  }
}
