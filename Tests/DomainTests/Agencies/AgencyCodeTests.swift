import Domain
import Testing

struct AgencyCodeTests {
  @Test(arguments: [
    ("Puskesmas Melati", "puskesmas-melati"),
    ("  SMP Negeri 2 ", "smp-negeri-2"),
    ("Dinas P & K (Kota)", "dinas-p-k-kota"),
    ("Kel. Jum'at", "kel-jumat"),
    ("R.S.U.D. Kenanga", "rsud-kenanga"),
    ("Café Inovasi", "cafe-inovasi"),
  ])
  func `a code is made of a name`(name: String, code: String) {
    #expect(AgencyCode(naming: name)?.text == code)
  }

  @Test func `a long name is cut between two words`() throws {
    let code = try #require(
      AgencyCode(naming: "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Kenanga"))

    #expect(code.text == "dinas-penanaman-modal-dan-pelayanan-terpadu-satu-pintu-kota")
  }

  @Test func `a single long word is cut after 60 letters`() {
    #expect(AgencyCode(naming: String(repeating: "x", count: 70))?.text.count == 60)
  }

  @Test(arguments: ["", "a", "--", "区役所"])
  func `a name with fewer than two letters makes no code`(name: String) {
    #expect(AgencyCode(naming: name) == nil)
    #expect(throws: AgencyCodeFlaw.noLetters) { try AgencyCode(name) }
  }

  @Test(arguments: ["dinkes", "puskesmas-melati", "smp-2", "10"])
  func `a code is taken as it is`(text: String) throws {
    #expect(try AgencyCode(text).text == text)
  }

  @Test(arguments: ["Dinkes", "din kes", "-dinkes", "dinkes-", "din--kes", "din_kes"])
  func `what is no code is refused with one that would do`(text: String) throws {
    let flaw = #expect(throws: AgencyCodeFlaw.self) { try AgencyCode(text) }

    let suggestion = try #require(AgencyCode(naming: text))
    #expect(flaw == .notACode(suggestion: suggestion))
    #expect(try AgencyCode(suggestion.text) == suggestion)
  }
}

struct AgencyNameTests {
  @Test(arguments: [
    ("PKM Melati", "Puskesmas Melati"), ("melati", "Puskesmas Melati"), ("kec kenanga", "Kecamatan Kenanga"),
    ("Kel. Mawar", "Kelurahan Mawar"), ("disdik", "Dinas Pendidikan"), ("capil", "Disdukcapil"),
    ("capil", "Dinas Kependudukan dan Pencatatan Sipil"), ("SMPN 2", "SMP Negeri 2"),
    ("smp negeri 2", "SMPN 2"), ("Dinas Kes", "Dinkes"), ("satpol pp", "Satuan Polisi Pamong Praja"),
  ])
  func `an abbreviation finds the full name and the other way round`(typed: String, name: String) {
    let query = AgencyName.query(typed)

    #expect(!query.isEmpty)
    #expect(AgencyName.keys(of: name).contains { $0.hasPrefix(query) })
  }

  @Test(arguments: [("kec mawar", "Kelurahan Mawar"), ("lati", "Puskesmas Melati")])
  func `another kind of unit is not found`(typed: String, name: String) {
    #expect(!AgencyName.keys(of: name).contains { $0.hasPrefix(AgencyName.query(typed)) })
  }

  @Test func `the first key is the query of the name`() {
    #expect(AgencyName.keys(of: "PKM Melati") == [AgencyName.query("PKM Melati"), "melati"])
  }
}
