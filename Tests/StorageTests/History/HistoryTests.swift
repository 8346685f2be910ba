import Domain
import GRDB
import TestSupport
import Testing

@testable import Storage

/// What was changed, in words, and who may read it.
struct HistoryTests {
  private let stage: Stage

  private var clinic: SampleClinic { stage.clinic }

  init() throws {
    stage = try Stage()
  }

  private func changes(of thing: Thing? = nil, unit: Int64? = nil, by actor: Actor) throws -> [String] {
    var filter = HistoryFilter()
    filter.thing = thing
    filter.unit = unit
    return try clinic.casebook.history(filter, by: actor).changes.map {
      "\($0.thing) \($0.field.english): \(text($0.before)) > \(text($0.after))"
    }
  }

  private func text(_ value: HistoryValue) -> String {
    switch value {
    case .missing: "-"
    case .hidden: "hidden"
    case .redacted: "redacted"
    case .text(let text), .code(let text): text
    case .label(_, let label): label.english
    case .integer(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    case .instant(let instant): "\(instant.milliseconds)"
    case .day(let day): day.iso
    case .clock(let clock): clock.text
    }
  }

  @Test
  func `the words cover exactly the journaled tables and their columns`() throws {
    try clinic.casebook.connection.queue.read { database in
      let tables = try ChangeRecorder.journaledTables(database)

      #expect(Set(HistoryTable.all.map(\.name)) == Set(tables))
      for table in HistoryTable.all {
        let columns = try database.columns(in: table.name).map(\.name)
        let described = table.columns.map(\.name)
        #expect(Set(described) == Set(columns), "\(table.name)")
        #expect(described.count == columns.count, "\(table.name)")
      }
    }
  }

  @Test
  func `the rows of one change stand in the order in which they are read`() throws {
    var visit = Visit(
      session: SessionDraft(kind: .coaching, day: SampleClinic.today, cases: [stage.caseFile.id]))
    visit.followUps = [
      FollowUpDraft(deed: "Kirim denah", party: .innovator, due: SampleClinic.today.adding(days: 7))
    ]
    let unit = try #require(
      try clinic.casebook.log(visit, by: clinic.fitri, at: SampleClinic.now).unit)
    var filter = HistoryFilter()
    filter.unit = unit

    let changes = try clinic.casebook.history(filter, by: clinic.fitri).changes

    let tables = changes.map { $0.fieldID.prefix { $0 != "." } }
    let met = tables.enumerated().filter { $0.offset == 0 || tables[$0.offset - 1] != $0.element }
    #expect(met.map(\.element) == ["session", "sessionCase", "attendance", "followUp"])
  }

  @Test
  func `what somebody did is what they did, and what was done in their name`() throws {
    let asSari = try clinic.casebook.actor(login: "admin", as: clinic.sari.person)
    let change = CaseChange(title: "Antrean obat")
    let own = try clinic.casebook.editCase(stage.caseFile.id, change, by: clinic.sari, at: SampleClinic.now)
      .unit
    let lent = try clinic.casebook.editCase(
      stage.caseFile.id, CaseChange(title: "Antrean loket"), by: asSari, at: SampleClinic.now
    ).unit
    let other = try clinic.casebook.editCase(
      stage.caseFile.id, CaseChange(title: "Antrean"), by: clinic.fitri, at: SampleClinic.now
    ).unit

    let units = try done(by: clinic.sari, readBy: clinic.fitri)

    #expect(units.contains(try #require(own)))
    #expect(units.contains(try #require(lent)))
    #expect(!units.contains(try #require(other)))
    #expect(try done(by: clinic.admin, readBy: clinic.fitri).contains(try #require(lent)))
  }

  @Test
  func `who reads the history of their own cases sees only their own doing`() throws {
    #expect {
      try done(by: clinic.fitri, readBy: clinic.sari)
    } throws: { error in
      guard case StorageError.notYours(_, .readHistory) = error else { return false }
      return true
    }
    #expect(throws: Never.self) { try done(by: clinic.sari, readBy: clinic.sari) }
  }

  private func done(by person: Actor, readBy reader: Actor) throws -> [Int64] {
    var filter = HistoryFilter()
    filter.person = person.person
    filter.limit = 1000
    let page = try clinic.casebook.history(filter, by: reader)
    #expect(page.total == page.units.count)
    return page.units.map(\.seq)
  }

  @Test
  func `an edit tells each field from and to`() throws {
    let change = CaseChange(title: "Antrean obat", agency: clinic.school.id, topic: .evidence)

    let unit = try clinic.casebook.editCase(stage.caseFile.id, change, by: clinic.fitri, at: SampleClinic.now)
      .unit

    #expect(
      try changes(unit: unit, by: clinic.fitri) == [
        "KI-2026-0001 title: Antrean panjang di loket > Antrean obat",
        "KI-2026-0001 agency: Puskesmas Melati > SDN 12 Kenari", "KI-2026-0001 topic: - > evidence",
      ])
  }

  @Test
  func `a move tells whose posting ended and whose began`() throws {
    let unit = try clinic.casebook.movePerson(
      clinic.rina.person, to: clinic.school.id, from: SampleClinic.today, by: clinic.fitri,
      at: SampleClinic.now
    ).unit

    let told = try changes(unit: unit, by: clinic.fitri)

    #expect(told.contains("OR-0006 until: - > 2026-10-14"))
    #expect(told.contains("OR-0006 from: - > 2026-10-15"))
    #expect(told.contains("OR-0006 agency: Puskesmas Melati > SDN 12 Kenari"))
  }

  @Test
  func `a step tells the status it left and the one it entered`() throws {
    let unit = try clinic.casebook.stepCase(
      stage.caseFile.id, "close", StepGrounds(result: "answered"), by: clinic.fitri, at: SampleClinic.now
    ).unit

    let told = try changes(unit: unit, by: clinic.fitri)

    #expect(told.contains("KI-2026-0001 status: Waiting for innovator > Closed"))
    #expect(told.contains("KI-2026-0001 result: - > answered"))
  }

  @Test
  func `what an undo took away keeps its code and its name`() throws {
    let made = try clinic.casebook.addAgency(
      AgencyDraft(code: AgencyCode("puskesmas-kenanga"), name: "Puskesmas Kenanga", kind: .healthCentre),
      by: clinic.fitri, at: SampleClinic.now)
    let undone = try clinic.casebook.undo(by: clinic.fitri, at: SampleClinic.now)

    #expect(undone.result.codes == ["puskesmas-kenanga"])
    #expect(
      try changes(unit: undone.unit, by: clinic.fitri).contains(
        "puskesmas-kenanga name: Puskesmas Kenanga > -"))
    var filter = HistoryFilter()
    filter.unit = made.unit
    let unit = try #require(try clinic.casebook.history(filter, by: clinic.fitri).units.first)
    #expect(unit.about == ["puskesmas-kenanga"])
    #expect(unit.undoneBy == undone.unit)
  }

  @Test(arguments: [
    (Role.staff, "- > **************2004", "- > ***2345"), (.supervisor, "- > hidden", "- > hidden"),
  ])
  func `contacts are told to those who need them, and a NIP never in full`(
    _ role: Role, _ nip: String, _ phone: String
  ) throws {
    let particulars = Particulars(
      name: try PersonName("Darmawati"), employeeNumber: EmployeeNumber(stored: "198503122010012004"),
      phone: "0812345")
    let unit = try clinic.casebook.addPerson(
      particulars, agency: nil, roles: [.innovator], by: clinic.fitri, at: SampleClinic.now
    ).unit

    let told = try changes(unit: unit, by: clinic.actor(role))

    #expect(told.contains("OR-0009 NIP: \(nip)"))
    #expect(told.contains("OR-0009 phone: \(phone)"))
    #expect(told.contains("OR-0009 name: - > Darmawati"))
  }

  @Test
  func `an innovator sees only what concerns own cases`() throws {
    let other = try clinic.openCase("Kasus rahasia", of: clinic.dewi, mentor: clinic.budi)
    _ = try clinic.log(
      .class, on: [stage.caseFile, other],
      attendance: [clinic.rina.person: .innovator, clinic.dewi.person: .innovator])

    let page = try clinic.casebook.history(HistoryFilter(), by: clinic.rina)

    #expect(page.units.allSatisfy { !$0.about.contains(other.code.text) })
    #expect(page.units.contains { $0.about.contains("SS-2026-0002") })
    let told = try changes(of: .caseFile(stage.caseFile.id), by: clinic.rina)
    #expect(!told.isEmpty)
    #expect(told.allSatisfy { !$0.contains(other.code.text) && !$0.contains("Kasus rahasia") })
  }

  @Test
  func `an innovator is refused the history of somebody else's case`() throws {
    let other = try clinic.openCase("Kasus rahasia", of: clinic.dewi, mentor: clinic.budi)

    #expect(throws: StorageError.self) { try changes(of: .caseFile(other.id), by: clinic.rina) }
  }

  @Test
  func `a unit with more changes than anybody reads is cut and counted`() throws {
    var filter = HistoryFilter()
    filter.unit = 1
    filter.changeLimit = 3

    let page = try clinic.casebook.history(filter, by: clinic.admin)

    #expect(page.changes.count >= 3)
    #expect(page.furtherChanges > 0)
  }

  @Test
  func `who acted for somebody else stands beside them`() throws {
    let acting = Actor(person: clinic.fitri.person, login: clinic.admin.person, roles: clinic.fitri.roles)
    _ = try clinic.openCase(by: acting)

    let unit = try #require(try clinic.casebook.history(HistoryFilter(), by: clinic.admin).units.first)

    #expect(unit.actor.name == "Andi Admin")
    #expect(unit.onBehalfOf?.name == "Fitri Amalia, S.Sos.")
  }
}
