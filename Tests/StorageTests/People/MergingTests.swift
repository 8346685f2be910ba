import Domain
import GRDB
import TestSupport
import Testing

@testable import Storage

/// Two entries of one person become one, and nothing of either is lost.
struct MergingTests {
  private let clinic: SampleClinic
  private let other: Person

  init() throws {
    clinic = try SampleClinic()
    other = try clinic.casebook.addPerson(
      Particulars(name: PersonName("Rina Asturi"), phone: "0812 5551 2217", salutation: .ibu),
      agency: clinic.school.id, roles: [.innovator], by: clinic.fitri, at: SampleClinic.now
    ).result
  }

  private func merge(by actor: Actor? = nil) throws -> MergeTally {
    try clinic.casebook.mergePeople(
      other.id, into: clinic.rina.person, by: actor ?? clinic.fitri, at: SampleClinic.now
    ).result
  }

  private func rows(_ sql: String) throws -> Int {
    try clinic.casebook.view { try $0.value(sql, [other.id]) ?? -1 }
  }

  private func found(_ typed: String, by actor: Actor? = nil) throws -> [Identifier<Person>] {
    try clinic.casebook.people(matching: typed, by: actor ?? clinic.fitri).map(\.id)
  }

  @Test
  func `what pointed to the duplicate points to the kept entry`() throws {
    let caseFile = try clinic.casebook.openCase(
      CaseDraft(title: "Arsip", participants: [other.id]), by: clinic.fitri, at: SampleClinic.now
    ).result
    let draft = FollowUpDraft(
      deed: "Kirim data", party: .innovator, owner: other.id, due: SampleClinic.today)
    _ = try clinic.log(on: [caseFile], attendance: [other.id: .innovator], followUps: [draft])

    let tally = try merge()

    #expect((tally.cases, tally.sessions, tally.followUps) == (1, 1, 1))
    #expect(try rows("SELECT count(*) FROM participant WHERE person = ?") == 0)
    #expect(try rows("SELECT count(*) FROM attendance WHERE person = ?") == 0)
    #expect(try rows("SELECT count(*) FROM followUp WHERE owner = ?") == 0)
    #expect(
      try clinic.casebook.caseDetail(caseFile.code, by: clinic.rina).summary.leader == "Rina Astuti, S.KM")
    #expect(try clinic.casebook.verify(by: clinic.admin).findings.isEmpty)
  }

  @Test
  func `who is twice in a case leads it if either did, and in a session is there once`() throws {
    let caseFile = try clinic.casebook.openCase(
      CaseDraft(title: "Arsip", participants: [other.id, clinic.rina.person]), by: clinic.fitri,
      at: SampleClinic.now
    ).result
    _ = try clinic.casebook.setRoles(
      [.innovator, .staff], of: clinic.rina.person, by: clinic.admin, at: SampleClinic.now)
    let session = try clinic.log(
      on: [caseFile], attendance: [other.id: .innovator, clinic.rina.person: .officer]
    ).session

    _ = try merge()

    let detail = try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri)
    #expect(detail.participants == ["Rina Astuti, S.KM"])
    #expect(detail.summary.leader == "Rina Astuti, S.KM")
    let attendance = try clinic.casebook.session(session.code, by: clinic.fitri).attendance
    #expect(attendance.map(\.name) == ["Rina Astuti, S.KM"])
    #expect(attendance.map(\.part) == [.officer])
  }

  @Test
  func `leaves that overlap become one`() throws {
    let today = SampleClinic.today
    for (person, first, last) in [(clinic.rina.person, 2, 6), (other.id, 4, 9), (other.id, 12, 12)] {
      _ = try clinic.casebook.addLeave(
        of: person, .leave, on: today.adding(days: first)...today.adding(days: last), by: clinic.fitri,
        at: SampleClinic.now)
    }

    _ = try merge()

    let leaves = try clinic.casebook.leaves(of: clinic.rina.person, by: clinic.fitri)
    #expect(leaves.map { $0.since.number - today.number } == [2, 12])
    #expect(leaves.map { $0.until.number - today.number } == [9, 12])
  }

  @Test
  func `particulars that are missing are taken over`() throws {
    _ = try merge()

    let particulars = try clinic.casebook.particulars(of: clinic.rina.person, by: clinic.fitri)
    #expect(particulars?.name.text == "Rina Astuti, S.KM")
    #expect(particulars?.phone == "0812 5551 2217")
    #expect(particulars?.salutation == .ibu)
  }

  @Test(arguments: ["OR-0009", "rina asturi", "2217"])
  func `the duplicate's code, name and number find the kept entry`(_ typed: String) throws {
    _ = try merge()

    #expect(try found(typed) == [clinic.rina.person])
  }

  @Test
  func `different NIPs are two people`() throws {
    for (id, nip) in [(clinic.rina.person, "198503122010012004"), (other.id, "199003122010012004")] {
      _ = try clinic.casebook.editPerson(
        id,
        PersonChange(
          particulars: Particulars(name: try PersonName("Rina"), employeeNumber: EmployeeNumber(stored: nip))),
        by: clinic.fitri, at: SampleClinic.now)
    }

    #expect(throws: StorageError.self) { try merge() }
  }

  @Test
  func `a NIP passes to the kept entry, and the same one is nobody else's`() throws {
    let nip = try #require(EmployeeNumber(stored: "198503122010012004"))
    _ = try clinic.casebook.editPerson(
      other.id, PersonChange(particulars: Particulars(name: try PersonName("Rina"), employeeNumber: nip)),
      by: clinic.fitri, at: SampleClinic.now)

    _ = try merge()

    #expect(
      try clinic.casebook.particulars(of: clinic.rina.person, by: clinic.fitri)?.employeeNumber == nip)
    #expect(throws: StorageError.self) {
      try clinic.casebook.editPerson(
        clinic.dewi.person,
        PersonChange(particulars: Particulars(name: PersonName("Dewi"), employeeNumber: nip)),
        by: clinic.fitri, at: SampleClinic.now)
    }
  }

  @Test
  func `staff cannot give themselves an admin's rights by a merge`() throws {
    #expect(throws: StorageError.self) {
      try clinic.casebook.mergePeople(
        clinic.admin.person, into: clinic.fitri.person, by: clinic.fitri, at: SampleClinic.now)
    }
  }

  @Test
  func `roles and logins pass, and who logs in so is the kept entry`() throws {
    _ = try clinic.casebook.mergePeople(
      clinic.budi.person, into: clinic.sari.person, by: clinic.admin, at: SampleClinic.now)

    #expect(try clinic.casebook.actor(login: "budi").person == clinic.sari.person)
  }

  @Test
  func `an entry is not merged with itself, and not twice`() throws {
    #expect(throws: StorageError.self) {
      try clinic.casebook.mergePeople(other.id, into: other.id, by: clinic.fitri, at: SampleClinic.now)
    }
    _ = try merge()

    #expect(throws: StorageError.self) { try merge() }
    #expect(throws: StorageError.self) {
      try clinic.casebook.editPerson(
        other.id, PersonChange(isActive: true), by: clinic.fitri, at: SampleClinic.now)
    }
  }

  @Test
  func `a merge into an entry that is merged in turn leads to the last one`() throws {
    _ = try merge()
    _ = try clinic.casebook.mergePeople(
      clinic.rina.person, into: clinic.dewi.person, by: clinic.admin, at: SampleClinic.now)

    #expect(try found("OR-0009") == [clinic.dewi.person])
    #expect(
      try clinic.casebook.mergedCodes(of: clinic.dewi.person, by: clinic.fitri).map(\.text)
        == ["OR-0006", "OR-0009"])
  }

  @Test
  func `a merged entry is not moved with its agency`() throws {
    _ = try merge()

    let moved = try clinic.casebook.mergeAgencies(
      clinic.school.id, into: clinic.healthCentre.id, from: SampleClinic.today, by: clinic.fitri,
      at: SampleClinic.now)

    #expect(moved.result.people == 1)
  }

  @Test
  func `a preview counts and changes nothing`() throws {
    _ = try clinic.casebook.openCase(
      CaseDraft(title: "Arsip", participants: [other.id]), by: clinic.fitri, at: SampleClinic.now)

    let tally = try clinic.casebook.mergePreview(of: other.id, into: clinic.rina.person, by: clinic.fitri)

    #expect(tally.cases == 1)
    #expect(try rows("SELECT count(*) FROM participant WHERE person = ?") == 1)
  }

  @Test
  func `nobody tries out a phone number who may not read one`() throws {
    #expect(try found("2217") == [other.id])
    #expect(try found("+62 812-5551-2217") == [other.id])
    #expect(try found("217").isEmpty)
    #expect(try found("2217", by: clinic.sari).isEmpty)
    #expect(try found("2217", by: clinic.hasan).isEmpty)
  }

  @Test
  func `people are found by name and unit, and by unit`() throws {
    let today = SampleClinic.today
    _ = try clinic.casebook.movePerson(
      clinic.dewi.person, to: clinic.healthCentre.id, from: today.adding(days: 1), by: clinic.fitri,
      at: SampleClinic.now)
    func named(_ typed: String, _ day: Day) throws -> [Identifier<Person>] {
      try clinic.casebook.people(matchingNameAndAgency: typed, on: day, by: clinic.fitri).map(\.id)
    }

    #expect(try named("rina melati", today) == [clinic.rina.person])
    #expect(try named("rina kenari", today) == [other.id])
    #expect(try named("dewi melati", today).isEmpty)
    #expect(try named("dewi melati", today.adding(days: 1)) == [clinic.dewi.person])
    #expect(
      try clinic.casebook.people(ofAgency: "puskesmas-melati", on: today, by: clinic.fitri).map(\.id)
        == [clinic.rina.person])
  }
}
