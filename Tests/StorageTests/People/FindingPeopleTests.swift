import Domain
import TestSupport
import Testing

@testable import Storage

/// Whom a typed word means.
struct FindingPeopleTests {
  @Test(arguments: [0, 3])
  func `a short code means somebody of the clinic's own site`(site: Int) throws {
    let clinic = try SampleClinic(site: site)
    let rina = try clinic.casebook.person(clinic.rina.person, by: clinic.fitri)

    let found = try clinic.casebook.people(matching: "OR-\(rina.code.number)", by: clinic.fitri)

    #expect(found.map(\.id) == [rina.id])
  }

  @Test func `a list by name shows who left only on request`() throws {
    let clinic = try SampleClinic()
    _ = try clinic.casebook.editPerson(
      clinic.dewi.person, PersonChange(isActive: false), by: clinic.fitri, at: SampleClinic.now)

    let active = try clinic.casebook.people(named: "dewi", by: clinic.fitri)
    let all = try clinic.casebook.people(named: "dewi", includingInactive: true, by: clinic.fitri)

    #expect(active.isEmpty)
    #expect(all.map(\.id) == [clinic.dewi.person])
  }

  @Test(arguments: ["", "  ", "zzz"])
  func `what nobody is called finds nobody`(typed: String) throws {
    let clinic = try SampleClinic()

    #expect(try clinic.casebook.people(named: typed, by: clinic.fitri).isEmpty)
    #expect(try clinic.casebook.people(matching: typed, by: clinic.fitri).isEmpty)
  }
}
