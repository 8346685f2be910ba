import Domain
import Foundation
import GRDB
import Packs
import TestSupport
import Testing

@testable import Storage

/// Whatever can be written can be taken back without a trace in the facts, and done again.
struct UndoEveryDeedTests {
  @Test(arguments: Rehearsal.all)
  func `undo restores every fact, and redo does it again`(_ rehearsal: Rehearsal) throws {
    let stage = try Stage()
    try rehearsal.prepare(stage)
    let before = try stage.facts()
    let unit = try #require(try rehearsal.perform(stage))
    let after = try stage.facts()
    #expect(after != before)

    _ = try stage.casebook.undo(unit, by: stage.clinic.admin, at: SampleClinic.now)
    #expect(try stage.facts() == before)

    _ = try stage.casebook.redo(by: stage.clinic.admin, at: SampleClinic.now)
    #expect(try stage.facts() == after)

    _ = try stage.casebook.undo(unit, by: stage.clinic.admin, at: SampleClinic.now)
    #expect(try stage.facts() == before)
    #expect(try stage.casebook.verify(by: stage.clinic.admin).findings.isEmpty)
  }

  @Test
  func `every deed that writes and can be taken back is rehearsed`() {
    let rehearsed = Set(Rehearsal.all.map(\.deed))

    let writing = Deed.allCases.filter { deed in
      switch deed {
      case .makeClinic, .migrate, .undo, .redo, .undoOthers, .readCases, .readPeople,
        .readEmployeeNumbers, .readAgencies, .readReports, .readHistory, .readWorkflow,
        .readSettings, .readRights, .readPersonalReads, .inspectFile, .exportPerson, .backUp,
        .erasePerson, .redactWord:
        false
      case .addAgency, .editAgency, .deactivateAgency, .addPerson, .editPerson, .grantRoles,
        .deactivatePerson, .recordNotice, .recordConsent,
        .loadPack, .openCase, .editCase, .assignCase, .stepCase, .logSession, .editSession, .addFollowUp,
        .finishFollowUp, .planSession, .cancelSession, .missSession, .linkCases, .editFollowUp,
        .postponeFollowUp, .cancelFollowUp, .transferFollowUp,
        .attachFile, .importLog, .inventClinic, .editSetting, .movePerson, .mergePeople, .addLeave,
        .cancelLeave, .transferCase, .mergeAgencies, .closeAgency, .loadCalendar, .editCalendar:
        true
      }
    }

    #expect(rehearsed == Set(writing))
  }
}

/// A clinic with a case, a session and a follow-up on which deeds are rehearsed.
struct Stage {
  let clinic: SampleClinic
  let caseFile: CaseFile
  let visit: VisitRecord
  let followUp: FollowUp
  let folder: TemporaryFolder

  var casebook: Casebook { clinic.casebook }

  init() throws {
    clinic = try SampleClinic()
    caseFile = try clinic.openCase()
    visit = try clinic.log(on: [caseFile], note: "Datang dengan dua rekan.")
    followUp = try clinic.addFollowUp(to: caseFile)
    folder = try TemporaryFolder()
  }

  /// A mentoring session on the case, at nine o'clock some days from now.
  func plan(at days: Int) -> SessionDraft {
    SessionDraft(
      kind: .mentoring, day: SampleClinic.today.adding(days: days), clock: Clock(minutes: 540),
      cases: [caseFile.id])
  }

  /// The session that was made last.
  func lastSession() throws -> Identifier<Session> {
    let id = try casebook.view { try $0.value("SELECT max(id) FROM session") ?? Int64(0) }
    return Identifier(rawValue: id)
  }

  /// Every row of every journaled table that an undo may touch, as text.
  func facts() throws -> [String: [String]] {
    try casebook.connection.queue.read { database in
      let kept: Set = ["word", "identity", "file"]
      let tables = try ChangeRecorder.journaledTables(database).filter { !kept.contains($0) }
      return try tables.reduce(into: [:]) { facts, table in
        facts[table] = try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map(\.description).sorted()
      }
    }
  }
}

/// A deed and one way to do it.
struct Rehearsal: Sendable, CustomTestStringConvertible {
  let deed: Deed
  let title: String
  /// What must be there before.
  let prepare: @Sendable (Stage) throws -> Void
  /// Does it, and gives its number in the journal.
  let perform: @Sendable (Stage) throws -> Int64?

  var testDescription: String { title }

  init(
    _ deed: Deed, _ title: String, after prepare: @escaping @Sendable (Stage) throws -> Void = { _ in },
    _ perform: @escaping @Sendable (Stage) throws -> Int64?
  ) {
    self.prepare = prepare
    self.deed = deed
    self.title = title
    self.perform = perform
  }

  static let all: [Rehearsal] = register + lives + cases + sessions + plans + followUps

  private static let now = SampleClinic.now

  private static let register: [Rehearsal] = [
    Rehearsal(.addAgency, "a unit with an alias below another one") { stage in
      try stage.casebook.addAgency(
        AgencyDraft(
          code: AgencyCode("puskesmas-kenanga"), name: "Puskesmas Kenanga", kind: .healthCentre,
          parent: stage.clinic.school.id, aliases: [AgencyCode("kenanga")]), by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.editAgency, "everything of a unit") { stage in
      try stage.casebook.editAgency(
        stage.clinic.healthCentre.id,
        AgencyChange(
          name: "Puskesmas Melati Putih", kind: .hospital, parent: stage.clinic.school.id,
          newAliases: [AgencyCode("melati-putih")]), by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.deactivateAgency, "a unit that closes") { stage in
      try stage.casebook.editAgency(
        stage.clinic.school.id, AgencyChange(isActive: false), by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.addPerson, "a person with everything") { stage in
      try stage.casebook.addPerson(
        Particulars(
          name: PersonName("Darmawati"), employeeNumber: EmployeeNumber(stored: "198503122010012004"),
          phone: "081234567890", email: "darma@contoh.go.id"),
        agency: stage.clinic.school.id, roles: [.mentor, .innovator], logins: ["darma"],
        by: stage.clinic.admin,
        at: now
      ).unit
    },
    Rehearsal(.editPerson, "everything of a person") { stage in
      try stage.casebook.editPerson(
        stage.clinic.rina.person,
        PersonChange(
          particulars: Particulars(name: PersonName("Rina Astuti"), phone: "0812"),
          agency: stage.clinic.school.id, newLogins: ["rina2"]), by: stage.clinic.admin, at: now
      ).unit
    },
    Rehearsal(.deactivatePerson, "a person who leaves") { stage in
      try stage.casebook.editPerson(
        stage.clinic.budi.person, PersonChange(isActive: false), by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.grantRoles, "roles given and taken") { stage in
      try stage.casebook.setRoles(
        [.staff, .juror], of: stage.clinic.sari.person, by: stage.clinic.admin, at: now
      ).unit
    },
    Rehearsal(.recordNotice, "a privacy notice") { stage in
      try stage.casebook.recordNotice(
        for: stage.clinic.rina.person, version: nil, on: SampleClinic.today, by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.recordConsent, "a consent") { stage in
      try stage.casebook.recordConsent(
        of: stage.clinic.rina.person, to: .photo, on: SampleClinic.today, by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.editPerson, "a login that is taken away") { stage in
      try stage.casebook.editPerson(
        stage.clinic.rina.person, PersonChange(formerLogins: ["rina"]), by: stage.clinic.admin, at: now
      ).unit
    },
    Rehearsal(.loadCalendar, "a calendar over the one that came with the clinic") { stage in
      var parts = try CalendarPack.embedded().parts
      parts.version += 1
      parts.holidays.removeLast()
      parts.dated.removeFirst()
      return try stage.casebook.loadCalendar(WorkCalendar(parts), by: stage.clinic.fitri, at: now).unit
    },
    Rehearsal(.editCalendar, "a local holiday") { stage in
      let holiday = Holiday(day: SampleClinic.today, kind: .local, name: "Hari jadi")
      return try stage.casebook.changeHoliday(.set(holiday), by: stage.clinic.fitri, at: now).unit
    },
    Rehearsal(.editSetting, "a name") { stage in
      try stage.casebook.editSetting(.name("Klik Ide"), by: stage.clinic.admin, at: now).unit
    },
    Rehearsal(.editSetting, "a region that nobody had said") { stage in
      guard let region = RegionCode("73.14") else { return nil }
      return try stage.casebook.editSetting(.region(region), by: stage.clinic.admin, at: now).unit
    },
    Rehearsal(.importLog, "a log of two cases") { stage in
      let path = stage.folder.file("log.csv")
      try
        "id,task,time\na,Ask,2026-03-01T09:00:00Z\nb,Ask,2026-03-02T09:00:00Z\nb,Answer,2026-03-03T09:00:00Z\n"
        .write(toFile: path, atomically: true, encoding: .utf8)
      let log = LogImport(
        path: path, mapping: try LogMapping("case=id,activity=task,at=time"), name: "log")
      return try stage.casebook.importLog(log, isTrial: false, by: stage.clinic.admin, at: now).unit
    },
    Rehearsal(.inventClinic, "a case with a session, in one unit") { stage in
      try stage.casebook.bulk(by: stage.clinic.admin, at: now) { bulk in
        let draft = CaseDraft(title: "Arsip desa", participants: [stage.clinic.rina.person])
        let opened = try bulk.openCase(draft, by: stage.clinic.fitri, at: now)
        let session = SessionDraft(kind: .coaching, day: SampleClinic.today, cases: [opened])
        _ = try bulk.log(Visit(session: session), by: stage.clinic.fitri, at: now)
      }.unit
    },
  ]

  private static let lives: [Rehearsal] = [
    Rehearsal(.editAgency, "a new name since a day") { stage in
      try stage.casebook.editAgency(
        stage.clinic.school.id, AgencyChange(name: "SDN 12 Kenanga", nameSince: SampleClinic.today),
        by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.closeAgency, "a unit that ends today") { stage in
      try stage.casebook.closeAgency(
        stage.clinic.school.id, until: SampleClinic.today, by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.mergeAgencies, "a unit that another one continues, with its people") { stage in
      try stage.casebook.mergeAgencies(
        stage.clinic.healthCentre.id, into: stage.clinic.school.id, from: SampleClinic.today,
        by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.movePerson, "a person who moves") { stage in
      try stage.casebook.movePerson(
        stage.clinic.rina.person, to: stage.clinic.school.id, from: SampleClinic.today,
        by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.addLeave, "two days of leave") { stage in
      try stage.casebook.addLeave(
        of: stage.clinic.sari.person, .training,
        on: SampleClinic.today...SampleClinic.today.adding(days: 1), by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.cancelLeave, "a leave that is not taken", after: leaveOfSari) { stage in
      try stage.casebook.cancelLeave(
        of: stage.clinic.sari.person, on: SampleClinic.today, by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.mergePeople, "a leader with a login into a member of the same case", after: dewiJoins) {
      try $0.casebook.mergePeople(
        $0.clinic.rina.person, into: $0.clinic.dewi.person, by: $0.clinic.admin, at: now
      ).unit
    },
    Rehearsal(.mergePeople, "a mentor who is away into one who is away too", after: leaveOfSari) { stage in
      let (sari, budi) = (stage.clinic.sari.person, stage.clinic.budi.person)
      return try stage.casebook.mergePeople(sari, into: budi, by: stage.clinic.admin, at: now).unit
    },
    Rehearsal(.transferCase, "a case to another leader, who is in it already", after: dewiJoins) { stage in
      try stage.casebook.transferCase(
        stage.caseFile.id, .leader, to: stage.clinic.dewi.person, by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.transferCase, "all that a mentor accompanies") { stage in
      try stage.casebook.transferCases(
        from: stage.clinic.sari.person, .mentor, to: stage.clinic.budi.person, by: stage.clinic.fitri,
        at: now
      ).unit
    },
  ]

  /// Sari and Budi are away on days that overlap.
  private static let leaveOfSari: @Sendable (Stage) throws -> Void = { stage in
    let today = SampleClinic.today
    for (actor, days) in [(stage.clinic.sari, 0...2), (stage.clinic.budi, 1...4)] {
      _ = try stage.casebook.addLeave(
        of: actor.person, .leave,
        on: today.adding(days: days.lowerBound)...today.adding(days: days.upperBound),
        by: stage.clinic.fitri, at: now)
    }
  }

  /// Dewi takes part in the case, and in a session together with its leader.
  private static let dewiJoins: @Sendable (Stage) throws -> Void = { stage in
    let clinic = stage.clinic
    _ = try stage.casebook.editCase(
      stage.caseFile.id, CaseChange(newParticipants: [clinic.dewi.person]), by: clinic.fitri, at: now)
    _ = try clinic.log(
      on: [stage.caseFile], attendance: [clinic.dewi.person: .innovator, clinic.rina.person: .innovator])
  }

  private static let cases: [Rehearsal] = [
    Rehearsal(.openCase, "a case with two participants") { stage in
      try stage.casebook.openCase(
        CaseDraft(
          title: "Arsip desa", problem: "Arsip tercecer.", agency: stage.clinic.school.id,
          participants: [stage.clinic.rina.person, stage.clinic.dewi.person], mentor: stage.clinic.budi.person
        ),
        by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.editCase, "everything of a case") { stage in
      try stage.casebook.editCase(
        stage.caseFile.id,
        CaseChange(
          title: "Antrean obat", problem: "Antre dua jam.", agency: stage.clinic.school.id, topic: .evidence,
          newParticipants: [stage.clinic.dewi.person]), by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.assignCase, "another mentor") { stage in
      try stage.casebook.assignCase(
        stage.caseFile.id, to: stage.clinic.budi.person, by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.loadPack, "a later version of the workflow") { stage in
      try stage.casebook.loadPack(
        try LaterWorkflow.make(version: 3), by: stage.clinic.admin, at: now
      ).unit
    },
    Rehearsal(.stepCase, "a closing that is proposed") { stage in
      try stage.casebook.stepCase(
        stage.caseFile.id, "propose-closing", StepGrounds(result: "answered"), by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.stepCase, "a case that is paused") { stage in
      try stage.casebook.stepCase(
        stage.caseFile.id, "pause", StepGrounds(reason: "Cuti", day: SampleClinic.today.adding(days: 9)),
        by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.stepCase, "a case that is closed") { stage in
      try stage.casebook.stepCase(
        stage.caseFile.id, "close", StepGrounds(result: "answered"), by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.stepCase, "a case that is referred") { stage in
      try stage.casebook.stepCase(
        stage.caseFile.id, "refer", StepGrounds(reason: "Bukan wewenang", recipient: "Inspektorat"),
        by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.attachFile, "a letter") { stage in
      try stage.casebook.attach(
        Data("surat".utf8), named: "surat.pdf", to: stage.caseFile.id, by: stage.clinic.fitri, at: now
      ).unit
    },
  ]

  private static let sessions: [Rehearsal] = [
    Rehearsal(.logSession, "a session with a follow-up that moves the case on") { stage in
      let session = SessionDraft(
        kind: .coaching, day: SampleClinic.today, note: "Bab 4",
        attendance: [stage.clinic.rina.person: .innovator],
        cases: [stage.caseFile.id])
      let followUp = FollowUpDraft(
        deed: "Kirim contoh", party: .clinic, owner: stage.clinic.fitri.person, due: SampleClinic.today)
      return try stage.casebook.log(
        Visit(session: session, followUps: [followUp]), by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.editSession, "everything of a session") { stage in
      var change = SessionChange()
      change.kind = .mentoring
      change.day = SampleClinic.today.adding(days: -1)
      change.clock = Clock(minutes: 600)
      change.minutes = Minutes(90)
      change.channel = .whatsapp
      change.topic = .video
      change.place = "Aula"
      change.note = "Lain"
      change.advice = "Ukur dahulu."
      change.newAttendance = [stage.clinic.dewi.person: .innovator]
      return try stage.casebook.editSession(
        stage.visit.session.id, change, by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.editSession, "a list of attendance with somebody new") { stage in
      let list = AttendanceList(
        known: [stage.clinic.dewi.person],
        newcomers: [Newcomer(particulars: Particulars(name: try PersonName("Tono Said")))])
      return try stage.casebook.attend(
        stage.visit.session.id, list, by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.addFollowUp, "a follow-up that gives the turn to the clinic") { stage in
      try stage.casebook.addFollowUp(
        FollowUpDraft(
          deed: "Kirim contoh", party: .clinic, owner: stage.clinic.fitri.person, due: SampleClinic.today),
        to: stage.caseFile.id, by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.finishFollowUp, "the last follow-up of an innovator") { stage in
      try stage.casebook.finishFollowUp(stage.followUp.id, by: stage.clinic.fitri, at: now).unit
    },
  ]

  private static let plans: [Rehearsal] = [
    Rehearsal(.planSession, "a session of tomorrow") { stage in
      try stage.casebook.planSession(stage.plan(at: 1), by: stage.clinic.fitri, at: now).unit
    },
    Rehearsal(.cancelSession, "a plan that is called off", after: planned) { stage in
      try stage.casebook.cancelSession(
        stage.lastSession(), reason: "Dipanggil rapat", by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.missSession, "a plan that was missed, and the next one", after: planned) { stage in
      let later = now.adding(milliseconds: 2 * 86_400_000)
      return try stage.casebook.missSession(
        stage.lastSession(), next: (SampleClinic.today.adding(days: 4), Clock(minutes: 540)),
        by: stage.clinic.fitri, at: later
      ).unit
    },
    Rehearsal(.missSession, "a session that was agreed on elsewhere") { stage in
      let draft = SessionDraft(
        kind: .mentoring, day: SampleClinic.today, cases: [stage.caseFile.id])
      return try stage.casebook.missSession(draft, by: stage.clinic.fitri, at: now).unit
    },
    Rehearsal(.editSession, "a plan that is moved", after: planned) { stage in
      var change = SessionChange()
      change.day = SampleClinic.today.adding(days: 3)
      return try stage.casebook.editSession(
        stage.lastSession(), change, by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.logSession, "a plan that is written up, with other people", after: planned) { stage in
      let session = SessionDraft(
        kind: .mentoring, day: SampleClinic.today, minutes: Minutes(50), note: "Jadi hari ini.",
        attendance: [stage.clinic.budi.person: .mentor, stage.clinic.rina.person: .innovator],
        cases: [stage.caseFile.id])
      return try stage.casebook.log(
        Visit(session: session, plan: stage.lastSession()), by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.linkCases, "a case that goes on with another one", after: opened) { stage in
      let last = try stage.casebook.view { try $0.value("SELECT max(id) FROM caseFile") ?? Int64(0) }
      return try stage.casebook.linkCase(
        stage.caseFile.id, to: Identifier(rawValue: last), as: .continues, by: stage.clinic.fitri, at: now
      ).unit
    },
  ]

  /// A session of tomorrow is planned.
  private static let planned: @Sendable (Stage) throws -> Void = { stage in
    _ = try stage.casebook.planSession(stage.plan(at: 1), by: stage.clinic.fitri, at: now)
  }

  /// Another case is opened.
  private static let opened: @Sendable (Stage) throws -> Void = {
    _ = try $0.clinic.openCase("Antrean loket")
  }

  private static let followUps: [Rehearsal] = [
    Rehearsal(.editFollowUp, "a deed and its day") { stage in
      try stage.casebook.editFollowUp(
        stage.followUp.id, FollowUpChange(deed: "Kirim denah", due: SampleClinic.today),
        by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.postponeFollowUp, "a day later") { stage in
      try stage.casebook.postponeFollowUp(
        stage.followUp.id, to: stage.followUp.due.adding(days: 1), reason: "Data belum ada",
        by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.cancelFollowUp, "the last follow-up of an innovator, which moves the case") { stage in
      try stage.casebook.cancelFollowUp(
        stage.followUp.id, reason: "Tidak diperlukan", by: stage.clinic.fitri, at: now
      ).unit
    },
    Rehearsal(.transferFollowUp, "to the clinic, which moves the case") { stage in
      try stage.casebook.transferFollowUp(
        stage.followUp.id, to: .clinic, stage.clinic.sari.person, by: stage.clinic.fitri, at: now
      ).unit
    },
  ]
}
