import Domain
import TestSupport
import Testing

@testable import Storage

/// How much the register asks of the file, and that it places everybody.
struct PeopleListTests {
  @Test func `a register of fifty people asks no more often than one of eight`() throws {
    let clinic = try SampleClinic()
    let few = try statements(clinic)
    for number in 1...42 { try add("Orang \(number)", to: clinic) }

    let many = try statements(clinic)

    #expect(few.count == many.count, "\(many)")
  }

  @Test func `each of them stands in the unit of that day`() throws {
    let clinic = try SampleClinic()
    _ = try clinic.casebook.movePerson(
      clinic.rina.person, to: clinic.school.id, from: SampleClinic.today.adding(days: 3), by: clinic.admin,
      at: SampleClinic.now)

    let today = try units(clinic, on: SampleClinic.today)
    let later = try units(clinic, on: SampleClinic.today.adding(days: 3))

    #expect(today[clinic.rina.person] == clinic.healthCentre.id)
    #expect(later[clinic.rina.person] == clinic.school.id)
    #expect(today[clinic.dewi.person] == clinic.school.id)
    #expect(today[clinic.fitri.person] == nil)
  }

  private func add(_ name: String, to clinic: SampleClinic) throws {
    _ = try clinic.casebook.addPerson(
      Particulars(name: PersonName(name)), agency: clinic.school.id, roles: [.innovator], by: clinic.admin,
      at: SampleClinic.now)
  }

  private func units(
    _ clinic: SampleClinic, on day: Day
  ) throws -> [Identifier<Person>: Identifier<Agency>] {
    try clinic.casebook.people(on: day, by: clinic.fitri).reduce(into: [:]) { $0[$1.id] = $1.agency }
  }

  private func statements(_ clinic: SampleClinic) throws -> [String] {
    try clinic.casebook.heard {
      _ = try clinic.casebook.people(on: SampleClinic.today, by: clinic.fitri)
    }
  }
}
