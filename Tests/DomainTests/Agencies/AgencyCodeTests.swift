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
