import Domain
import Storage
import TestSupport
import Testing

struct CaseRuleTests {
  private let clinic: SampleClinic
  private let casebook: Casebook

  init() throws {
    clinic = try SampleClinic()
    casebook = clinic.casebook
  }

  @Test func `nobody but a mentor accompanies a case from its opening`() {
    #expect(throws: StorageError.self) { try clinic.openCase(mentor: clinic.hasan) }
  }

  @Test func `a case that was withdrawn has nothing left to do`() throws {
    let caseFile = try clinic.openCase()
    _ = try clinic.addFollowUp(to: caseFile)

    _ = try casebook.stepCase(
      caseFile.id, "withdraw", StepGrounds(reason: "Pindah tugas"), by: clinic.rina, at: SampleClinic.now)

    #expect(try casebook.caseDetail(caseFile.code, by: clinic.rina).openFollowUps.isEmpty)
    #expect(try casebook.followUps(FollowUpFilter(), by: clinic.rina).total == 0)
  }

  @Test func `people are named for a role only to those who may read people, or who met them on the case`()
    throws
  {
    let caseFile = try clinic.openCase()
    _ = try clinic.log(
      on: [caseFile], attendance: [clinic.hasan.person: .officer, clinic.rina.person: .innovator])

    let forSari = try casebook.roleHolders(on: caseFile, by: clinic.sari)
    let forRina = try casebook.roleHolders(on: caseFile, by: clinic.rina)

    #expect(forSari.names[.staff]?.contains("Fitri Amalia, S.Sos.") == true)
    #expect(forSari.names[.innovator] == ["Rina Astuti, S.KM"])
    #expect(forSari.names[.mentor] == nil)
    #expect(forSari.leader == "Rina Astuti, S.KM")
    #expect(forRina.names == [.mentor: ["Dr. Sari Wulandari, M.Si."], .supervisor: ["H. Hasan Basri, S.E."]])
    #expect(forRina.isLedByReader)
  }

  @Test func `a mentor who opens a case accompanies it`() throws {
    let opened = try casebook.openCase(
      CaseDraft(title: "Arsip desa"), by: clinic.budi, at: SampleClinic.now
    ).result

    #expect(opened.mentor == clinic.budi.person)
  }

  @Test func `a case that staff opens has no mentor until it is given one`() throws {
    let opened = try casebook.openCase(
      CaseDraft(title: "Arsip desa"), by: clinic.fitri, at: SampleClinic.now
    ).result

    #expect(opened.mentor == nil)
  }

  @Test(arguments: ["", "  ", "bel\u{7}", String(repeating: "a", count: 301)])
  func `a title that is no line is refused, whatever way it comes`(_ title: String) throws {
    let caseFile = try clinic.openCase()

    #expect(throws: TextFlaw.self) { try clinic.openCase(title) }
    #expect(throws: TextFlaw.self) {
      try casebook.editCase(caseFile.id, CaseChange(title: title), by: clinic.fitri, at: SampleClinic.now)
    }
    #expect(throws: TextFlaw.self) { try clinic.addFollowUp(title, to: caseFile) }
  }

  @Test func `notes have lines but no control characters`() throws {
    let caseFile = try clinic.openCase()
    let record = try clinic.log(on: [caseFile], note: "satu\r\ndua")

    #expect(try casebook.session(record.session.code, by: clinic.fitri).note == "satu\ndua")
    #expect(throws: TextFlaw.controlCharacter) { try clinic.log(on: [caseFile], note: "\u{1B}[2J") }
  }

  @Test func `an edit without a change is refused`() throws {
    let caseFile = try clinic.openCase()
    let session = try clinic.log(on: [caseFile]).session

    #expect(throws: StorageError.self) {
      try casebook.editCase(caseFile.id, CaseChange(), by: clinic.fitri, at: SampleClinic.now)
    }
    #expect(throws: StorageError.self) {
      try casebook.editSession(session.id, SessionChange(), by: clinic.fitri, at: SampleClinic.now)
    }
  }

  @Test func `a result may be typed by its label`() throws {
    let caseFile = try clinic.openCase()

    let standing = try casebook.stepCase(
      caseFile.id, "tutup", StepGrounds(result: "jadi usulan"), by: clinic.fitri, at: SampleClinic.now
    ).result

    #expect(standing.status.code == "closed")
    #expect(
      try casebook.caseDetail(caseFile.code, by: clinic.fitri).result?.label.english == "became a proposal")
  }

  @Test func `the mentor of another case is told whose step it is`() throws {
    let caseFile = try clinic.openCase(mentor: clinic.sari)

    let own = try casebook.obstacles(of: caseFile, to: "closed", by: clinic.sari)
    let others = try casebook.obstacles(of: caseFile, to: "closed", by: clinic.budi)

    #expect(own.count == 1)
    #expect(others.count == 2)
  }

  @Test func `an open follow-up of the clinic keeps a case from waiting for the innovator`() throws {
    let caseFile = try clinic.openCase()
    _ = try clinic.log(on: [caseFile])
    _ = try clinic.addFollowUp("balas surat", .clinic, to: caseFile)

    let obstacles = try casebook.obstacles(of: caseFile, to: "waiting", by: clinic.fitri)

    #expect(obstacles.last == .turn(.innovator))
  }
}
