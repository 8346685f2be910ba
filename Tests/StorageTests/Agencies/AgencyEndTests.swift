import Domain
import TestSupport
import Testing

@testable import Storage

/// Agencies are renamed, closed and merged with days; what was before stays as it was.
struct AgencyEndTests {
  private let clinic: SampleClinic
  private let today = SampleClinic.today

  init() throws {
    clinic = try SampleClinic()
  }

  private func rename(_ name: String, _ days: Int) throws -> Agency {
    try clinic.casebook.editAgency(
      clinic.healthCentre.id, AgencyChange(name: name, nameSince: today.adding(days: days)),
      by: clinic.fitri, at: SampleClinic.now
    ).result
  }

  private func close(_ days: Int) throws -> Agency {
    try clinic.casebook.closeAgency(
      clinic.healthCentre.id, until: today.adding(days: days), by: clinic.fitri, at: SampleClinic.now
    ).result
  }

  private func merge(_ days: Int) throws -> MergedAgency {
    try clinic.casebook.mergeAgencies(
      clinic.healthCentre.id, into: clinic.school.id, from: today.adding(days: days), by: clinic.fitri,
      at: SampleClinic.now
    ).result
  }

  private func agencies(_ typed: String, _ days: Int = 0) throws -> [String] {
    try clinic.casebook.agencies(matching: typed, on: today.adding(days: days), by: clinic.fitri).map(\.name)
  }

  @Test
  func `a former name keeps its last day and finds the agency`() throws {
    let renamed = try rename("Puskesmas Mawar", -3)

    #expect(renamed.name == "Puskesmas Mawar")
    #expect(
      renamed.formerNames == [.init(text: "Puskesmas Melati", until: today.adding(days: -4))])
    #expect(try agencies("mawar") == ["Puskesmas Mawar"])
    #expect(try agencies("puskesmas melati") == ["Puskesmas Mawar"])
  }

  @Test
  func `a slip is corrected without a former name`() throws {
    let corrected = try clinic.casebook.editAgency(
      clinic.healthCentre.id, AgencyChange(name: "Puskesmas Melati Putih"), by: clinic.fitri,
      at: SampleClinic.now
    ).result

    #expect(corrected.formerNames.isEmpty)
  }

  @Test(arguments: [1, -3, -9])
  func `a name begins neither ahead nor before the one it follows`(days: Int) throws {
    _ = try rename("Puskesmas Mawar", -3)

    #expect(throws: StorageError.self) { try rename("Puskesmas Dahlia", days) }
  }

  @Test
  func `a closed agency takes nothing new after its last day`() throws {
    let caseFile = try clinic.openCase()
    _ = try close(-1)

    #expect(throws: StorageError.self) { try clinic.openCase("Lagi") }
    #expect(throws: StorageError.self) {
      try clinic.casebook.addPerson(
        Particulars(name: PersonName("Tono")), agency: clinic.healthCentre.id, roles: [.innovator],
        by: clinic.fitri, at: SampleClinic.now)
    }
    #expect(throws: StorageError.self) {
      try clinic.casebook.movePerson(
        clinic.dewi.person, to: clinic.healthCentre.id, from: today, by: clinic.fitri, at: SampleClinic.now)
    }
    #expect(
      try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri).summary.agency == "Puskesmas Melati")
  }

  @Test
  func `until its last day it is open, whatever was typed before`() throws {
    let closed = try close(3)

    #expect(closed.isOpen(on: today.adding(days: 3)) && !closed.isOpen(on: today.adding(days: 4)))
    _ = try clinic.openCase("Lagi")
    #expect(try agencies("melati", 3) == ["Puskesmas Melati"])
    #expect(try agencies("melati", 4).isEmpty)
    #expect(try agencies("puskesmas-melati", 4) == ["Puskesmas Melati"])
  }

  @Test
  func `an agency that is open again has no last day`() throws {
    _ = try close(-1)

    let opened = try clinic.casebook.editAgency(
      clinic.healthCentre.id, AgencyChange(isActive: true), by: clinic.fitri, at: SampleClinic.now
    ).result

    #expect(opened.isOpen(on: today) && opened.until == nil)
  }

  @Test
  func `a merge moves people and units, and old cases keep their agency`() throws {
    let caseFile = try clinic.openCase()
    let below = try clinic.casebook.addAgency(
      AgencyDraft(code: AgencyCode("pustu"), name: "Pustu Melati", parent: clinic.healthCentre.id),
      by: clinic.fitri, at: SampleClinic.now
    ).result

    let merged = try merge(0)

    #expect((merged.people, merged.units) == (1, 1))
    #expect(merged.agency.until == today.adding(days: -1) && !merged.agency.isActive)
    #expect(merged.agency.successor == clinic.school.id)
    #expect(try clinic.casebook.person(clinic.rina.person, by: clinic.fitri).agency == clinic.school.id)
    let all = try clinic.casebook.agencies(by: clinic.fitri)
    #expect(all.first { $0.id == below.id }?.parent == clinic.school.id)
    #expect(try clinic.casebook.caseFile(caseFile.code, by: clinic.fitri).agency == clinic.healthCentre.id)
    #expect(try clinic.casebook.verify(by: clinic.admin).findings.isEmpty)
  }

  @Test
  func `a merge that lies ahead leaves people where they are until then`() throws {
    _ = try merge(5)

    func unit(_ days: Int) throws -> Identifier<Agency>? {
      try clinic.casebook.people(
        matching: "rina", on: today.adding(days: days), by: clinic.fitri
      ).first?.agency
    }
    #expect(try unit(4) == clinic.healthCentre.id)
    #expect(try unit(5) == clinic.school.id)
    #expect(try clinic.casebook.person(clinic.rina.person, by: clinic.fitri).agency == clinic.healthCentre.id)
  }

  @Test
  func `an agency merges into one below it without a loop`() throws {
    _ = try clinic.casebook.editAgency(
      clinic.school.id, AgencyChange(parent: clinic.healthCentre.id), by: clinic.fitri, at: SampleClinic.now)

    _ = try merge(0)

    #expect(try clinic.casebook.agencies(by: clinic.fitri).first { $0.id == clinic.school.id }?.parent == nil)
  }

  @Test
  func `an agency merges neither with itself nor twice`() throws {
    #expect(throws: StorageError.self) {
      try clinic.casebook.mergeAgencies(
        clinic.school.id, into: clinic.school.id, from: today, by: clinic.fitri, at: SampleClinic.now)
    }
    _ = try merge(0)

    #expect(throws: StorageError.self) { try merge(1) }
  }
}
