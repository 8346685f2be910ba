import Domain
import TestSupport
import Testing

@testable import Storage

/// What an innovator gets to see in lists and in what is shared with others.
struct OwnThingsTests {
  @Test func `an innovator lists only what is their own`() throws {
    let clinic = try BusyClinic()
    let (casebook, rina) = (clinic.casebook, clinic.clinic.rina)

    let cases = try casebook.cases(CaseFilter(), by: rina)
    let sessions = try casebook.sessions(SessionFilter(), by: rina)
    let followUps = try casebook.followUps(FollowUpFilter(), by: rina)

    #expect(cases.cases.map(\.caseFile.code) == [clinic.caseFile.code])
    #expect(cases.total == 1)
    #expect(sessions.sessions.map(\.session.code) == [clinic.session.code])
    #expect(sessions.total == 1)
    #expect(followUps.followUps.map(\.followUp.code) == [clinic.followUp.code])
    #expect(followUps.total == 1)
  }

  @Test func `an innovator finds themself and the mentor of their case, nobody of others' cases`() throws {
    let clinic = try BusyClinic()
    let (rina, sari) = (clinic.clinic.rina, clinic.clinic.sari)

    #expect(try Set(clinic.casebook.people(by: rina).map(\.id)) == [rina.person, sari.person])
    #expect(try clinic.casebook.people(matching: "sari", by: rina).map(\.id) == [sari.person])
    for stranger in ["dewi", "budi", "fitri"] {
      #expect(try clinic.casebook.people(matching: stranger, by: rina).isEmpty, "\(stranger)")
    }
  }

  @Test func `a member finds the leader by name, but not the leader's contacts`() throws {
    let clinic = try BusyClinic()
    let (rina, dewi) = (clinic.clinic.rina, clinic.clinic.dewi)
    _ = try clinic.casebook.editCase(
      clinic.caseFile.id, CaseChange(newParticipants: [dewi.person]), by: clinic.clinic.fitri,
      at: SampleClinic.now)

    #expect(try clinic.casebook.people(matching: "rina", by: dewi).map(\.id) == [rina.person])
    #expect(throws: StorageError.self) { try clinic.casebook.particulars(of: rina.person, by: dewi) }
    #expect(throws: StorageError.self) { try clinic.casebook.logins(of: rina.person, by: dewi) }
  }

  @Test func `a session of one's own case is one's own even where one was not there`() throws {
    let clinic = try BusyClinic()
    let rina = clinic.clinic.rina
    let session = try clinic.clinic.log(
      on: [clinic.caseFile], attendance: [clinic.clinic.sari.person: .mentor]
    ).session

    let listed = try clinic.casebook.sessions(SessionFilter(), by: rina).sessions.map(\.session.code)

    #expect(listed.contains(session.code))
    #expect(try clinic.casebook.session(session.code, by: rina).session.code == session.code)
  }

  @Test func `a group session shows an innovator nothing of the others' cases`() throws {
    let clinic = try BusyClinic()
    let task = FollowUpDraft(deed: "Lengkapi data", party: .clinic, due: SampleClinic.today)
    let group = try clinic.clinic.log(
      .mentoring, on: [clinic.caseFile, clinic.other], followUps: [task]
    ).session

    let shown = try clinic.casebook.session(group.code, by: clinic.clinic.rina)
    let listed = try clinic.casebook.sessions(SessionFilter(), by: clinic.clinic.rina).sessions
    let whole = try clinic.casebook.session(group.code, by: clinic.clinic.fitri)

    for detail in [shown] + listed.filter({ $0.session.code == group.code }) {
      #expect(detail.cases.map(\.code) == [clinic.caseFile.code])
      #expect(detail.followUps.map(\.caseFile) == [clinic.caseFile.id])
    }
    #expect(whole.cases.count == 2)
    #expect(whole.followUps.count == 2)
  }

  @Test func `nobody but an admin acts for others`() throws {
    let clinic = try SampleClinic()

    #expect(try clinic.casebook.actor(login: "admin", as: clinic.rina.person).person == clinic.rina.person)
    for login in ["fitri", "sari", "hasan", "rina"] {
      #expect {
        try clinic.casebook.actor(login: login, as: clinic.dewi.person)
      } throws: { error in
        guard case StorageError.notActingForOthers = error else { return false }
        return true
      }
    }
  }

  @Test func `no step is offered on somebody else's case`() throws {
    let clinic = try BusyClinic()

    for actor in [clinic.clinic.rina, clinic.clinic.sari] {
      #expect(try clinic.casebook.steps(of: clinic.other, by: actor).isEmpty)
      #expect(try !clinic.casebook.steps(of: clinic.caseFile, by: actor).isEmpty)
    }
  }

  @Test(arguments: [(Role.admin, true), (.staff, true), (.mentor, false), (.supervisor, false)])
  func `contacts are for those who need them`(role: Role, sees: Bool) throws {
    let clinic = try SampleClinic()
    let particulars = Particulars(name: try PersonName("Tono"), phone: "0811 000 111")
    let person = try clinic.casebook.addPerson(
      particulars, agency: nil, roles: [.innovator], by: clinic.admin, at: SampleClinic.now
    ).result

    let read = try clinic.casebook.particulars(of: person.id, by: clinic.actor(role))

    #expect(read?.phone == (sees ? "0811 000 111" : nil))
  }

  @Test func `a mentor who opens a case accompanies it`() throws {
    let clinic = try SampleClinic()

    let opened = try clinic.casebook.openCase(
      CaseDraft(title: "Posyandu"), by: clinic.sari, at: SampleClinic.now
    ).result

    #expect(opened.mentor == clinic.sari.person)
  }

  @Test func `a case is opened only with a mentor who is one`() throws {
    let clinic = try SampleClinic()

    #expect {
      try clinic.openCase(mentor: clinic.dewi)
    } throws: { error in
      guard case StorageError.noMentor = error else { return false }
      return true
    }
  }

  @Test func `a mentor corrects the sessions they held, whoever accompanies the case today`() throws {
    let clinic = try SampleClinic()
    let caseFile = try clinic.openCase()
    let own = try clinic.log(on: [caseFile]).session
    let others = try clinic.log(
      on: [caseFile], attendance: [clinic.fitri.person: .officer, clinic.rina.person: .innovator]
    ).session
    _ = try clinic.casebook.assignCase(
      caseFile.id, to: clinic.budi.person, by: clinic.admin, at: SampleClinic.now)
    var change = SessionChange()
    change.minutes = Minutes(33)
    let edit = { (session: Session, actor: Actor) in
      _ = try clinic.casebook.editSession(session.id, change, by: actor, at: SampleClinic.now)
    }

    try edit(own, clinic.sari)

    #expect(throws: StorageError.self) { try edit(own, clinic.budi) }
    #expect(throws: StorageError.self) { try edit(others, clinic.sari) }
  }

  @Test func `an innovator learns no names of other cases from a session that they share`() throws {
    let clinic = try SampleClinic()
    let own = try clinic.openCase()
    let other = try clinic.openCase("Buku tamu digital", of: clinic.dewi, mentor: clinic.budi)
    let session = try clinic.log(
      on: [own, other],
      attendance: [
        clinic.sari.person: .mentor, clinic.rina.person: .innovator, clinic.dewi.person: .innovator,
      ]
    ).session

    let forRina = try clinic.casebook.session(session.code, by: clinic.rina).attendance.map(\.name)
    let forFitri = try clinic.casebook.session(session.code, by: clinic.fitri).attendance.map(\.name)

    #expect(forRina == ["Dr. Sari Wulandari, M.Si.", "Rina Astuti, S.KM"])
    #expect(forFitri.count == 3)
  }
}
