import Domain
import GRDB
import TestSupport
import Testing

@testable import Storage

/// A person's unit has days: what happened before a move stays with the former one.
struct PostingTests {
  private let clinic: SampleClinic
  private let today = SampleClinic.today

  init() throws {
    clinic = try SampleClinic()
  }

  private func move(_ days: Int, to agency: Agency) throws -> Int64? {
    try clinic.casebook.movePerson(
      clinic.rina.person, to: agency.id, from: today.adding(days: days), by: clinic.fitri,
      at: SampleClinic.now
    ).unit
  }

  private func postings() throws -> [String] {
    try clinic.casebook.postings(of: clinic.rina.person, by: clinic.fitri).map { posting in
      let name = posting.agency == clinic.school.id ? "school" : "centre"
      return "\(name) \(posting.since?.iso ?? "…") \(posting.until?.iso ?? "…")"
    }
  }

  private func unit(on day: Day) throws -> Identifier<Agency>? {
    try clinic.casebook.people(matching: "rina", on: day, by: clinic.fitri).first?.agency
  }

  @Test
  func `a move ends the posting the day before and begins one`() throws {
    _ = try move(-3, to: clinic.school)

    #expect(try postings() == ["centre … 2026-10-11", "school 2026-10-12 …"])
    #expect(try clinic.casebook.person(clinic.rina.person, by: clinic.fitri).agency == clinic.school.id)
  }

  @Test
  func `a move that lies ahead is read right on every day`() throws {
    _ = try move(9, to: clinic.school)

    #expect(try clinic.casebook.person(clinic.rina.person, by: clinic.fitri).agency == clinic.healthCentre.id)
    #expect(try unit(on: today) == clinic.healthCentre.id)
    #expect(try unit(on: today.adding(days: 8)) == clinic.healthCentre.id)
    #expect(try unit(on: today.adding(days: 9)) == clinic.school.id)
    #expect(
      try clinic.casebook.people(
        agency: clinic.school.id, on: today.adding(days: 9), by: clinic.fitri
      ).contains { $0.id == clinic.rina.person })
  }

  @Test
  func `a move before the present posting began is refused`() throws {
    _ = try move(-3, to: clinic.school)

    #expect(throws: StorageError.self) { try move(-3, to: clinic.healthCentre) }
  }

  @Test
  func `a move to where the person is already changes nothing`() throws {
    #expect(try move(0, to: clinic.healthCentre) == nil)
  }

  @Test
  func `an edit corrects the present posting and invents no move`() throws {
    _ = try clinic.casebook.editPerson(
      clinic.rina.person, PersonChange(agency: clinic.school.id), by: clinic.fitri, at: SampleClinic.now)

    #expect(try postings() == ["school … …"])
  }

  @Test
  func `a correction leaves the postings before and behind alone`() throws {
    _ = try move(-3, to: clinic.school)

    _ = try clinic.casebook.editPerson(
      clinic.rina.person, PersonChange(agency: clinic.healthCentre.id), by: clinic.fitri,
      at: SampleClinic.now)

    #expect(try postings() == ["centre … 2026-10-11", "centre 2026-10-12 …"])
  }

  @Test
  func `a session shows the unit of its day, and a case keeps its own`() throws {
    let caseFile = try clinic.openCase()
    let session = try clinic.log(on: [caseFile]).session
    let later = SampleClinic.now.adding(milliseconds: 5 * 86_400_000)

    _ = try clinic.casebook.movePerson(
      clinic.rina.person, to: clinic.school.id, from: today.adding(days: 1), by: clinic.fitri, at: later)

    let detail = try clinic.casebook.session(session.code, by: clinic.fitri)
    #expect(detail.attendance.first { $0.part == .innovator }?.agency == "Puskesmas Melati")
    #expect(try clinic.casebook.caseFile(caseFile.code, by: clinic.fitri).agency == clinic.healthCentre.id)
  }

  @Test
  func `somebody who left is not moved`() throws {
    _ = try clinic.casebook.editPerson(
      clinic.rina.person, PersonChange(isActive: false), by: clinic.fitri, at: SampleClinic.now)

    #expect(throws: StorageError.self) { try move(0, to: clinic.school) }
  }
}
