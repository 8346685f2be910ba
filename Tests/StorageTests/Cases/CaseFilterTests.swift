import Domain
import Storage
import TestSupport
import Testing

/// Which cases a list shows.
struct CaseFilterTests {
  @Test func `a unit's cases include those of the units below it`() throws {
    let clinic = try SampleClinic()
    _ = try clinic.casebook.editAgency(
      clinic.healthCentre.id, AgencyChange(parent: clinic.school.id), by: clinic.fitri, at: SampleClinic.now)
    let below = try clinic.openCase()
    var filter = CaseFilter()

    filter.agency = clinic.school.id
    #expect(try clinic.casebook.cases(filter, by: clinic.fitri).cases.map(\.caseFile.code) == [below.code])
    filter.agency = clinic.healthCentre.id
    #expect(try clinic.casebook.cases(filter, by: clinic.fitri).total == 1)
  }

  @Test func `cases are found by their topic`() throws {
    let clinic = try SampleClinic()
    _ = try clinic.openCase("Antrean")
    let video = try clinic.casebook.openCase(
      CaseDraft(title: "Film", topic: .video), by: clinic.fitri, at: SampleClinic.now
    ).result
    var filter = CaseFilter()

    filter.topic = .video
    #expect(try clinic.casebook.cases(filter, by: clinic.fitri).cases.map(\.caseFile.code) == [video.code])
  }
}
