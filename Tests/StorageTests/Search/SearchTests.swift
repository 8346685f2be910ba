import Domain
import TestSupport
import Testing

@testable import Storage

/// One search for everything, and only for what the reader may read and what still stands.
struct SearchTests {
  private let clinic: SampleClinic
  private let caseFile: CaseFile
  private let other: CaseFile

  init() throws {
    clinic = try SampleClinic()
    caseFile = try clinic.openCase("Antrean panjang di loket obat")
    other = try clinic.openCase("Perpustakaan keliling", of: clinic.dewi, mentor: clinic.budi)
  }

  private func search(_ text: String, by actor: Actor? = nil, limit: Int = 20) throws -> SearchResult {
    try clinic.casebook.search(text, limit: limit, by: actor ?? clinic.fitri, on: SampleClinic.today)
  }

  private func codes(_ text: String, by actor: Actor? = nil) throws -> [String] {
    try search(text, by: actor).hits.map(\.code)
  }

  @Test(arguments: [
    "antrean obat", "ANTREAN", "antre", "loket panjang", "  obat,  loket ", "\"antrean\"", "obat*", "(loket)",
    "antréan",
  ])
  func `a case is found by the words of its title`(text: String) throws {
    #expect(try codes(text) == [caseFile.code.text])
  }

  @Test func `every text that somebody typed is found, with its place`() throws {
    let visit = try clinic.log(on: [caseFile], note: "Petugas mengeluh soal kertas")
    let followUp = try clinic.addFollowUp("Hitung lembar kertas", to: caseFile)

    let hits = try search("kertas").hits

    #expect(Set(hits.map(\.place)) == ["session.note", "followup.deed"])
    #expect(Set(hits.map(\.code)) == [visit.session.code.text, followUp.code.text])
  }

  @Test func `a person and an agency are found along with texts`() throws {
    let places = try search("melati").hits.map(\.place)
    let people = try search("rina").hits.map(\.place)

    #expect(places == ["agency.name"])
    #expect(people == ["person.name", "case.participant"])
  }

  @Test(arguments: ["KI-2026-0001", "ki-1", "KI1"])
  func `a code finds its thing`(typed: String) throws {
    #expect(try codes(typed).first == caseFile.code.text)
  }

  @Test func `the code of a case is not that of the person with its number`() throws {
    #expect(try clinic.casebook.people(matching: "KI-1", by: clinic.fitri) == [])
  }

  @Test func `a person is found along with their open cases, as far as the reader may know them`() throws {
    #expect(try codes("rina").dropFirst() == [caseFile.code.text])
    #expect(try codes("rina", by: clinic.sari).contains(caseFile.code.text))
    #expect(try !codes("dewi", by: clinic.rina).contains(other.code.text))
  }

  @Test func `an innovator finds only what is their own`() throws {
    #expect(try codes("perpustakaan", by: clinic.rina) == [])
    #expect(try codes("perpustakaan", by: clinic.dewi) == [other.code.text])
    #expect(try codes("KI-2", by: clinic.rina) == [])
    #expect(try codes("dewi", by: clinic.rina) == [])
  }

  @Test func `a juror finds agencies, but no case`() throws {
    #expect(try codes("antrean", by: clinic.yusuf) == [])
    #expect(try search("melati", by: clinic.yusuf).hits.map(\.place) == ["agency.name"])
  }

  @Test func `nobody without a role searches`() throws {
    let nobody = Actor(person: clinic.yusuf.person, roles: [])

    #expect(throws: StorageError.self) { try search("antrean", by: nobody) }
  }

  @Test func `a text that was corrected is found in its new form only`() throws {
    var change = CaseChange()
    change.title = "Loket cepat"
    _ = try codes("antrean")
    _ = try clinic.casebook.editCase(caseFile.id, change, by: clinic.fitri, at: SampleClinic.now)

    #expect(try codes("antrean") == [])
    #expect(try codes("cepat") == [caseFile.code.text])
  }

  @Test func `what was undone is not found until it is done again`() throws {
    let visit = try clinic.log(on: [caseFile], note: "Formulir ganda dihapus")
    let found = try codes("formulir")
    _ = try clinic.casebook.undo(by: clinic.fitri, at: SampleClinic.now)
    let undone = try codes("formulir")
    _ = try clinic.casebook.redo(by: clinic.fitri, at: SampleClinic.now)

    #expect(found == [visit.session.code.text])
    #expect(undone == [])
    #expect(try codes("formulir") == [visit.session.code.text])
  }

  @Test func `words that stand in no text together are found apart, and it says so`() throws {
    let result = try search("antrean perpustakaan")

    #expect(result.isPartial)
    #expect(Set(result.hits.map(\.code)) == [caseFile.code.text, other.code.text])
  }

  @Test(arguments: ["", " ", "\"", "*", "() AND OR", "NEAR(", "-", "':", "💉"])
  func `what is no word finds nothing, and breaks nothing`(text: String) throws {
    #expect(try search(text).hits.isEmpty)
  }

  @Test func `more than asked for is said, not shown`() throws {
    for number in 1...5 { _ = try clinic.openCase("Arsip desa \(number)") }

    let result = try search("arsip", limit: 3)

    #expect(result.hits.count == 3)
    #expect(result.hasMore)
  }

  @Test func `the best comes first`() throws {
    _ = try clinic.log(
      on: [other], note: "Banyak hal dibahas, salah satunya arsip, lalu jadwal, petugas, buku dan kendaraan.")
    let arsip = try clinic.openCase("Arsip arsip")

    #expect(try codes("arsip").first == arsip.code.text)
  }

  @Test func `a search leaves no trace in the journal, and the file agrees with its history`() throws {
    let before = try clinic.casebook.verify(by: clinic.admin).units
    _ = try search("antrean")

    let after = try clinic.casebook.verify(by: clinic.admin)

    #expect(after.units == before)
    #expect(after.findings.isEmpty)
  }

  @Test func `among many that may not be read the few that may are found`() throws {
    for number in 1...120 { _ = try clinic.openCase("Arsip desa \(number)") }
    let own = try clinic.openCase("Arsip sekolah", of: clinic.dewi, mentor: clinic.budi)

    #expect(try codes("arsip", by: clinic.dewi) == [own.code.text])
  }
}
