import Domain
import Storage
import TestSupport
import Testing

/// What an undo must not do: give rights, contradict what stays, or close a circle.
struct UndoRightsTests {
  private let clinic: SampleClinic

  init() throws {
    clinic = try SampleClinic()
  }

  @Test
  func `a supervisor does not become an admin again by undoing the demotion`() throws {
    _ = try clinic.casebook.setRoles(
      [.admin, .supervisor], of: clinic.hasan.person, by: clinic.admin, at: SampleClinic.now)
    let demotion = try clinic.casebook.setRoles(
      [.supervisor], of: clinic.hasan.person, by: clinic.admin, at: SampleClinic.now)
    let hasan = try clinic.casebook.actor(login: "hasan")

    #expect(throws: StorageError.self) {
      try clinic.casebook.undo(demotion.unit, by: hasan, at: SampleClinic.now)
    }

    #expect(try clinic.casebook.actor(login: "hasan").roles == [.supervisor])
  }

  @Test
  func `a case with a session does not become new again`() throws {
    let caseFile = try clinic.openCase()
    let first = try clinic.casebook.log(
      Visit(session: SessionDraft(kind: .consultation, day: SampleClinic.today, cases: [caseFile.id])),
      by: clinic.fitri, at: SampleClinic.now)
    _ = try clinic.log(on: [caseFile])

    #expect(throws: StorageError.self) {
      try clinic.casebook.undo(first.unit, by: clinic.fitri, at: SampleClinic.now)
    }

    #expect(try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri).summary.status.code == "active")
  }

  @Test
  func `an undo does not put an agency above itself`() throws {
    func add(_ name: String, under parent: Agency? = nil) throws -> Agency {
      let draft = AgencyDraft(code: try AgencyCode(name), name: name, parent: parent?.id)
      return try clinic.casebook.addAgency(draft, by: clinic.admin, at: SampleClinic.now).result
    }
    func move(_ agency: Agency, under parent: Agency) throws -> Int64? {
      try clinic.casebook.editAgency(
        agency.id, AgencyChange(parent: parent.id), by: clinic.admin, at: SampleClinic.now
      ).unit
    }
    let below = try add("bawah")
    let side = try add("samping")
    let above = try add("atas", under: below)
    let aside = try move(above, under: side)
    _ = try move(below, under: above)

    #expect(throws: StorageError.self) {
      try clinic.casebook.undo(aside, by: clinic.admin, at: SampleClinic.now)
    }
  }

  @Test
  func `rows with a key of several columns are told apart`() throws {
    let caseFile = try clinic.openCase()
    func join(_ person: Actor) throws -> Int64? {
      try clinic.casebook.editCase(
        caseFile.id, CaseChange(newParticipants: [person.person]), by: clinic.fitri, at: SampleClinic.now
      ).unit
    }
    _ = try join(clinic.dewi)
    let undone = try clinic.casebook.undo(by: clinic.fitri, at: SampleClinic.now)
    _ = try join(clinic.yusuf)

    _ = try clinic.casebook.undo(undone.unit, by: clinic.fitri, at: SampleClinic.now)

    #expect(try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri).participants.count == 3)
    #expect(try clinic.casebook.verify(by: clinic.admin).findings.isEmpty)
  }
}
