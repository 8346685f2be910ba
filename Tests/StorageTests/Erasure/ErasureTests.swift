import Domain
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// Somebody is erased: gone from every byte, and nothing else changes.
struct ErasureTests {
  private let life: LongLife

  private var casebook: Casebook { life.casebook }
  private var admin: Actor { life.clinic.admin }

  init() throws {
    life = try LongLife()
  }

  @discardableResult
  private func erase(withTexts: Bool = true) throws -> Erasure<ErasurePlan> {
    try casebook.erase(life.person, withTexts: withTexts, by: admin, at: SampleClinic.now)
  }

  private func redactNotes() throws {
    for session in life.sessions {
      _ = try casebook.redact(.note, of: .session(session.id), by: admin, at: SampleClinic.now)
    }
  }

  @Test func `whoever is erased is in no byte of any file`() throws {
    #expect(try life.found().count == LongLife.secrets.count)

    try redactNotes()
    let erasure = try erase()

    #expect(erasure.purge == .complete)
    #expect(try life.found() == [])
  }

  @Test func `no figure changes, and the file verifies`() throws {
    let before = try life.figures()

    try redactNotes()
    try erase()

    #expect(try life.figures() == before)
    #expect(try casebook.verify(by: admin).findings == [])
  }

  @Test func `earlier units are undone as ever, and bring nothing back`() throws {
    try redactNotes()
    try erase()

    for unit in [life.retitling, life.renaming] {
      _ = try casebook.undo(unit, by: admin, at: SampleClinic.now)
    }
    _ = try casebook.redo(by: admin, at: SampleClinic.now)

    #expect(try life.found() == [])
    #expect(try casebook.person(life.person, by: admin).name == nil)
    #expect(try casebook.verify(by: admin).findings == [])
  }

  @Test func `whatever can be undone afterwards brings nothing back`() throws {
    try redactNotes()
    try erase()
    let last: Int64 = try casebook.view { try $0.value("SELECT max(seq) FROM journal") ?? 0 }
    var undone = 0

    for unit in (1...last).reversed() {
      do {
        _ = try casebook.undo(unit, by: admin, at: SampleClinic.now)
        undone += 1
      } catch is StorageError {}  // what others rest on stays
    }

    #expect(undone > 100)
    #expect(try life.found() == [])
    #expect(try casebook.verify(by: admin).findings == [])
  }

  @Test func `an erasure itself cannot be undone`() throws {
    let unit = try #require(try erase().unit)

    #expect(throws: StorageError.self) {
      try casebook.undo(unit, by: admin, at: SampleClinic.now)
    }
  }

  @Test func `the history tells of the act and not of the name`() throws {
    let unit = try #require(try erase().unit)
    var filter = HistoryFilter()
    filter.unit = unit

    let page = try casebook.history(filter, by: admin)

    #expect(page.units.first?.deed == .erasePerson)
    #expect(page.units.first?.about.first == "OR-0009")
    #expect(page.changes.allSatisfy { !"\($0)".lowercased().contains("darmawati") })
  }

  @Test func `a list names whoever is erased by the code`() throws {
    try erase()

    let leader = try Language.$current.withValue(.english) {
      try casebook.caseDetail(life.cases[0].code, by: admin).summary.leader
    }

    #expect(leader == "OR-0009 (identity erased)")
    #expect(try casebook.people(matching: "darmawati", by: admin).isEmpty)
    #expect(try casebook.people(matching: "OR-9", by: admin).count == 1)
  }

  @Test func `texts stay where nobody asked for them`() throws {
    try erase(withTexts: false)

    #expect(try life.found().isSuperset(of: ["kusumaningrum", LongLife.sentence.lowercased()]))
    #expect(
      try casebook.caseDetail(life.cases[0].code, by: admin).summary.caseFile.title.contains("Darmawati"))
  }

  @Test func `a plan says what would go and changes nothing`() throws {
    let plan = try casebook.erasurePlan(of: life.person, by: admin)

    #expect(plan.versions == 2)
    #expect(plan.facts.cases == 50)
    #expect(plan.facts.sessions == 50)
    #expect(plan.texts.count == 101)
    #expect(plan.texts.first?.code == "KI-2026-0001")
    #expect(plan.texts.count { $0.clue == .phone } == 2)
    #expect(try life.found().count == LongLife.secrets.count)
  }

  @Test func `names of agencies are listed and left alone`() throws {
    let draft = AgencyDraft(code: try AgencyCode("yayasan"), name: "Yayasan Darmawati")
    let agency = try casebook.addAgency(draft, by: admin, at: SampleClinic.now).result

    let plan = try erase().plan

    #expect(plan.texts.last?.code == "yayasan")
    #expect(plan.texts.last?.isRedactable == false)
    #expect(try casebook.agencies(by: admin).first { $0.id == agency.id }?.name == "Yayasan Darmawati")
  }

  @Test func `whoever can still log in is not erased`() throws {
    #expect {
      try casebook.erase(life.clinic.rina.person, withTexts: false, by: admin, at: SampleClinic.now)
    } throws: { error in
      guard case StorageError.hasLogin(_, let logins) = error else { return false }
      return logins == ["rina"]
    }
  }

  @Test func `both entries of a merged person go`() throws {
    let twin = try casebook.addPerson(
      Particulars(name: PersonName("Darmawati Kusumaningrum")), agency: nil, roles: [.innovator], by: admin,
      at: SampleClinic.now
    ).result.id
    _ = try casebook.write(.mergePeople, by: admin, at: SampleClinic.now) {
      try $0.database.run("UPDATE person SET mergedInto = ?, active = 0 WHERE id = ?", [life.person, twin])
    }

    try redactNotes()
    try erase()

    #expect(try life.found() == [])
    #expect(try casebook.verify(by: admin).findings == [])
  }

  @Test func `where another connection reads, what is left is said, and doing it again completes it`() throws
  {
    let other = try Connection(path: life.path)
    let hasty = try Casebook(Connection(path: life.path, patience: 0.05), schema: Migrator.latest)
    try redactNotes()

    let first = try other.queue.read { database in
      _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM word")
      return try hasty.erase(life.person, withTexts: true, by: admin, at: SampleClinic.now)
    }
    #expect(first.purge == .held)
    #expect(first.unit != nil)
    #expect(try !life.found().isEmpty)

    let second = try hasty.erase(life.person, withTexts: true, by: admin, at: SampleClinic.now)
    #expect(second.purge == .complete)
    #expect(second.unit == nil)
    #expect(try life.found() == [])
    #expect(try other.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM person") } == 9)
  }

  @Test func `texts that were typed since the last search go too`() throws {
    _ = try life.clinic.addFollowUp("Telepon Darmawati", to: life.cases[3])

    try redactNotes()
    try erase()

    #expect(try life.search("telepon").isEmpty)
    #expect(try life.search("darmawati").isEmpty)
    #expect(try life.found() == [])
  }
}
