import CSQLiteSession
import Domain
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// What was known on a day, beside what the file said on that day.
struct KnownTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: Array(UInt64(90)..<93))
  func `the facts of every evening are found again, on either way`(seed: UInt64) throws {
    var day = try RandomDay(seed: seed, at: folder.file("clinic.db"))
    var evenings: [(day: Day, facts: [String])] = []
    for _ in 0..<8 {
      for _ in 0..<12 { try day.doSomething() }
      evenings.append((day.today, try day.clinic.casebook.facts()))
      day.sleep()
    }

    for evening in evenings {
      for way in [Past.Way.back, .forth] {
        let past = try day.clinic.casebook.knownOn(evening.day, by: way)
        #expect(try past.facts() == evening.facts, "seed \(seed), \(evening.day.iso), \(way)")
      }
    }
    #expect(Set(evenings.map(\.facts)).count > 4, "seed \(seed): too little was done to show anything")
  }

  @Test func `the history ends with the day`() throws {
    let (clinic, caseFile) = try clinicOfTwoDays()

    let page = try clinic.casebook.knownOn(SampleClinic.today).history(all, by: clinic.hasan)
    let whole = try clinic.casebook.history(all, by: clinic.hasan)

    #expect(page.units.count == whole.units.count - 2)
    #expect(page.total == page.units.count)
    #expect(page.units.first?.about == [caseFile.code.text])
  }

  @Test func `what was undone later still held`() throws {
    let (clinic, caseFile) = try clinicOfTwoDays()
    _ = try clinic.casebook.undo(by: clinic.fitri, at: tomorrow)

    let past = try clinic.casebook.knownOn(SampleClinic.today.adding(days: 1))

    #expect(try past.caseFile(caseFile.code, by: clinic.hasan).title == "Antrean panjang di loket")
    #expect(try past.history(all, by: clinic.hasan).units.contains { $0.undoneBy != nil })
  }

  @Test func `a clock that was set back does not hide what came before`() throws {
    let (clinic, caseFile) = try clinicOfTwoDays()
    let yesterday = SampleClinic.now.adding(milliseconds: -86_400_000)
    _ = try clinic.casebook.assignCase(caseFile.id, to: clinic.sari.person, by: clinic.fitri, at: yesterday)

    let past = try clinic.casebook.knownOn(SampleClinic.today)

    #expect(try past.facts() == clinic.casebook.facts())
  }

  @Test func `a day before the first one is refused`() throws {
    let clinic = try SampleClinic(at: folder.file("clinic.db"))

    #expect {
      try clinic.casebook.knownOn(SampleClinic.today.adding(days: -1))
    } throws: { error in
      guard case StorageError.beforeClinic(_, began: SampleClinic.today) = error else { return false }
      return true
    }
  }

  @Test func `nothing can be written to the past`() throws {
    let (clinic, caseFile) = try clinicOfTwoDays()
    let past = try clinic.casebook.knownOn(SampleClinic.today)

    #expect {
      try past.assignCase(caseFile.id, to: clinic.budi.person, by: clinic.fitri, at: SampleClinic.now)
    } throws: { error in
      guard case StorageError.past(SampleClinic.today) = error else { return false }
      return true
    }
    #expect(throws: StorageError.self) { try past.verify(by: clinic.hasan) }
    #expect(throws: DatabaseError.self) {
      try past.connection.queue.write { try $0.execute(sql: "UPDATE clinic.agency SET active = 0") }
    }
  }

  @Test func `a text that was erased since is gone, and its case is not`() throws {
    let (clinic, caseFile) = try clinicOfTwoDays()
    try clinic.casebook.connection.queue.writeWithoutTransaction { database in
      try database.execute(sql: "DROP TRIGGER wordBodyKept; DROP TRIGGER identityBodyKept")
      try database.execute(sql: "UPDATE wordBody SET body = NULL; UPDATE identityBody SET name = NULL")
    }

    let past = try clinic.casebook.knownOn(SampleClinic.today)

    let detail = try past.caseDetail(caseFile.code, by: clinic.hasan)
    #expect(detail.summary.caseFile.title == "[dihitamkan]")
    #expect(detail.summary.leader == "OR-0006 (identitas dihapus)")
    let (cases, total) = try past.cases(CaseFilter(), by: clinic.hasan)
    #expect(cases.count == 1 && total == 1)
    #expect(try past.people(by: clinic.admin).count == 8)
  }

  @Test func `the file is not written to`() throws {
    let (clinic, _) = try clinicOfTwoDays()
    try clinic.casebook.settle()
    let files = ["clinic.db", "clinic.db-wal"].map { URL(filePath: folder.file($0)) }
    let before = try files.map { try Data(contentsOf: $0) }

    _ = try clinic.casebook.knownOn(SampleClinic.today).facts()

    #expect(try files.map { try Data(contentsOf: $0) } == before)
  }

  @Test func `the scratch has no name by which it could stay behind`() throws {
    let (clinic, _) = try clinicOfTwoDays()
    let past = try clinic.casebook.knownOn(SampleClinic.today)

    // Pages go to the disk only where memory does not hold them, or where they are told to.
    let scratches = try past.connection.queue.writeWithoutTransaction { database in
      var found: [String] = []
      try database.inTransaction(.immediate) {
        try database.execute(sql: "INSERT INTO setting (key, value) VALUES ('x', 'y')")
        try check(sqlite3_db_cacheflush(database.sqliteConnection))
        found = try Self.openFiles().filter { $0.contains("etilqs") }
        return .commit
      }
      return found
    }

    #expect(!scratches.isEmpty)
    #expect(scratches.allSatisfy { $0.hasSuffix(" (deleted)") })
  }

  @Test func `facts that do not agree with the journal have no past`() throws {
    let (clinic, _) = try clinicOfTwoDays()
    try clinic.casebook.connection.queue.writeWithoutTransaction { database in
      try database.execute(sql: "UPDATE caseFile SET mentor = NULL")
    }

    #expect {
      try clinic.casebook.knownOn(SampleClinic.today, by: .back)
    } throws: { error in
      guard case StorageError.pastUnknown = error else { return false }
      return true
    }
  }

  // MARK: -

  private let tomorrow = SampleClinic.now.adding(milliseconds: 86_400_000)

  private var all: HistoryFilter {
    var filter = HistoryFilter()
    filter.limit = .max
    return filter
  }

  /// A case that was opened on the first day; on the second one its title and its mentor were changed.
  private func clinicOfTwoDays() throws -> (SampleClinic, CaseFile) {
    let clinic = try SampleClinic(at: folder.file("clinic.db"))
    let caseFile = try clinic.openCase()
    _ = try clinic.casebook.assignCase(caseFile.id, to: clinic.budi.person, by: clinic.fitri, at: tomorrow)
    _ = try clinic.casebook.editCase(
      caseFile.id, CaseChange(title: "Antrean"), by: clinic.fitri, at: tomorrow)
    return (clinic, caseFile)
  }

  private static func openFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap {
      try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")  // closed meanwhile
    }
  }
}

extension Casebook {
  /// Every row of the tables that an undo may change.
  fileprivate func facts() throws -> [String] {
    try contents(of: SchemaTable.journaled().map(\.name).filter { !lastingTables.contains($0) }).sorted()
  }
}
