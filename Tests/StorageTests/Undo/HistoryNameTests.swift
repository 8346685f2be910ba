import Domain
import Storage
import TestSupport
import Testing

/// By which name the history calls somebody whose particulars were changed and changed back.
struct HistoryNameTests {
  @Test
  func `a name that was undone is not the one that the history uses`() throws {
    let clinic = try SampleClinic()
    _ = try clinic.casebook.editPerson(
      clinic.fitri.person, PersonChange(particulars: Particulars(name: try PersonName("Salah Ketik"))),
      by: clinic.admin, at: SampleClinic.now)
    _ = try clinic.casebook.undo(by: clinic.admin, at: SampleClinic.now)
    _ = try clinic.openCase()

    var filter = HistoryFilter()
    filter.limit = 1
    let page = try clinic.casebook.history(filter, by: clinic.admin)

    #expect(page.units.first?.actor.name == "Fitri Amalia, S.Sos.")
  }
}
