import Domain
import Foundation
import Packs
import TestSupport
import Testing

@testable import Storage

/// Who may call what: Sari mentors Rina's case, Hasan supervises, Yusuf is a juror.
struct AccessTests {
  @Test(arguments: registers + work + reads, Role.allCases)
  func `each method lets in the roles that may`(operation: Operation, role: Role) throws {
    let clinic = try BusyClinic()

    #expect(
      try operation.isAllowed(clinic, clinic.clinic.actor(role)) == operation.allowed.contains(role))
  }

  @Test(arguments: othersThings)
  func `a mentor's and an innovator's rights end at what is somebody else's`(operation: Operation) throws {
    let clinic = try BusyClinic()

    for role in [Role.mentor, .innovator] {
      #expect(
        try operation.isAllowed(clinic, clinic.clinic.actor(role)) == operation.allowed.contains(role),
        "\(role)")
    }
  }

  @Test(arguments: registers + work + reads)
  func `nobody without a role is let in`(operation: Operation) throws {
    let clinic = try BusyClinic()
    let nobody = Actor(person: clinic.clinic.yusuf.person, roles: [])

    #expect(try !operation.isAllowed(clinic, nobody))
  }

  @Test func `every method that can be called from outside stands in the lists`() throws {
    let listed = Set((Self.registers + Self.work + Self.reads).map(\.method))
    let open = try OpenDoors.methods()

    #expect(open.subtracting(listed).subtracting(OpenDoors.exceptions) == [])
    #expect(listed.union(OpenDoors.exceptions).subtracting(open) == [])
  }

  static let registers = [
    Operation("addAgency(_:by:at:)", .office) {
      _ = try $0.casebook.addAgency(
        AgencyDraft(code: AgencyCode("rsud-kenanga"), name: "RSUD Kenanga"), by: $1, at: SampleClinic.now)
    },
    Operation("editAgency(_:_:by:at:)", .office) {
      _ = try $0.casebook.editAgency(
        $0.clinic.school.id, AgencyChange(name: "SDN 12"), by: $1, at: SampleClinic.now)
    },
    Operation("editAgency(_:_:by:at:): close", .office) {
      _ = try $0.casebook.editAgency(
        $0.clinic.school.id, AgencyChange(isActive: false), by: $1, at: SampleClinic.now)
    },
    Operation("addPerson(_:agency:roles:logins:by:at:)", .office) {
      _ = try $0.casebook.addPerson(
        Particulars(name: PersonName("Tono")), agency: nil, roles: [.innovator], by: $1,
        at: SampleClinic.now)
    },
    Operation("addPerson(_:agency:roles:logins:by:at:): with a role", [.admin]) {
      _ = try $0.casebook.addPerson(
        Particulars(name: PersonName("Tono")), agency: nil, roles: [.mentor], by: $1, at: SampleClinic.now)
    },
    Operation("addPerson(_:agency:roles:logins:by:at:): with a login", [.admin]) {
      _ = try $0.casebook.addPerson(
        Particulars(name: PersonName("Tono")), agency: nil, roles: [.innovator], logins: ["tono"], by: $1,
        at: SampleClinic.now)
    },
    Operation("editPerson(_:_:by:at:)", .office) {
      _ = try $0.casebook.editPerson(
        $0.clinic.dewi.person, PersonChange(agency: $0.clinic.healthCentre.id), by: $1, at: SampleClinic.now)
    },
    Operation("editPerson(_:_:by:at:): login", [.admin]) {
      _ = try $0.casebook.editPerson(
        $0.clinic.dewi.person, PersonChange(newLogins: ["dewi2"]), by: $1, at: SampleClinic.now)
    },
    Operation("editPerson(_:_:by:at:): gone", .office) {
      _ = try $0.casebook.editPerson(
        $0.clinic.dewi.person, PersonChange(isActive: false), by: $1, at: SampleClinic.now)
    },
    Operation("movePerson(_:to:from:by:at:)", .office) {
      _ = try $0.casebook.movePerson(
        $0.clinic.dewi.person, to: $0.clinic.healthCentre.id, from: SampleClinic.today, by: $1,
        at: SampleClinic.now)
    },
    Operation("mergePeople(_:into:by:at:): without logins or roles", .office) {
      let entry = try $0.casebook.addPerson(
        Particulars(name: PersonName("Dewi")), agency: nil, roles: [.innovator], by: $0.clinic.fitri,
        at: SampleClinic.now
      ).result
      _ = try $0.casebook.mergePeople(
        entry.id, into: $0.clinic.dewi.person, by: $1, at: SampleClinic.now)
    },
    Operation("mergePeople(_:into:by:at:): with a login", [.admin]) {
      _ = try $0.casebook.mergePeople(
        $0.clinic.rina.person, into: $0.clinic.dewi.person, by: $1, at: SampleClinic.now)
    },
    Operation("mergePreview(of:into:by:)", .office) {
      _ = try $0.casebook.mergePreview(of: $0.clinic.rina.person, into: $0.clinic.dewi.person, by: $1)
    },
    Operation("addLeave(of:_:on:by:at:): Sari's", [.admin, .staff, .supervisor, .mentor]) {
      let today = SampleClinic.today
      _ = try $0.casebook.addLeave(
        of: $0.clinic.sari.person, .leave, on: today...today, by: $1, at: SampleClinic.now)
    },
    Operation("cancelLeave(of:on:by:at:): Sari's", [.admin, .staff, .supervisor, .mentor]) {
      let today = SampleClinic.today
      _ = try $0.casebook.addLeave(
        of: $0.clinic.sari.person, .leave, on: today...today, by: $0.clinic.fitri, at: SampleClinic.now)
      _ = try $0.casebook.cancelLeave(of: $0.clinic.sari.person, on: today, by: $1, at: SampleClinic.now)
    },
    Operation("closeAgency(_:until:by:at:)", .office) {
      _ = try $0.casebook.closeAgency(
        $0.clinic.school.id, until: SampleClinic.today, by: $1, at: SampleClinic.now)
    },
    Operation("mergeAgencies(_:into:from:by:at:)", .office) {
      _ = try $0.casebook.mergeAgencies(
        $0.clinic.school.id, into: $0.clinic.healthCentre.id, from: SampleClinic.today, by: $1,
        at: SampleClinic.now)
    },
    Operation("editPerson(_:_:by:at:): a login taken away", [.admin]) {
      _ = try $0.casebook.editPerson(
        $0.clinic.dewi.person, PersonChange(formerLogins: ["dewi"]), by: $1, at: SampleClinic.now)
    },
    Operation("recordNotice(for:version:on:by:at:)", .office) {
      _ = try $0.casebook.recordNotice(
        for: $0.clinic.dewi.person, version: nil, on: SampleClinic.today, by: $1, at: SampleClinic.now)
    },
    Operation("recordConsent(of:to:on:by:at:)", .office) {
      _ = try $0.casebook.recordConsent(
        of: $0.clinic.dewi.person, to: .photo, on: SampleClinic.today, by: $1, at: SampleClinic.now)
    },
    Operation("erasurePlan(of:by:)", [.admin]) {
      _ = try $0.casebook.erasurePlan(of: $0.loginless(), by: $1)
    },
    Operation("erase(_:withTexts:by:at:)", [.admin]) {
      _ = try $0.casebook.erase($0.loginless(), withTexts: true, by: $1, at: SampleClinic.now)
    },
    Operation("redactionPlan(of:of:by:)", [.admin]) {
      _ = try $0.casebook.redactionPlan(of: .title, of: .caseFile($0.caseFile.id), by: $1)
    },
    Operation("redact(_:of:by:at:)", [.admin]) {
      _ = try $0.casebook.redact(.title, of: .caseFile($0.caseFile.id), by: $1, at: SampleClinic.now)
    },
    Operation("withdrawConsent(of:to:on:by:at:)", .office) {
      _ = try $0.casebook.recordConsent(
        of: $0.clinic.dewi.person, to: .photo, on: SampleClinic.today, by: $0.clinic.fitri,
        at: SampleClinic.now)
      _ = try $0.casebook.withdrawConsent(
        of: $0.clinic.dewi.person, to: .photo, on: SampleClinic.today, by: $1, at: SampleClinic.now)
    },
    Operation("setRoles(_:of:by:at:)", [.admin]) {
      _ = try $0.casebook.setRoles([.juror], of: $0.clinic.dewi.person, by: $1, at: SampleClinic.now)
    },
  ]

  static let work = [
    Operation("openCase(_:by:at:)", .clinic) {
      _ = try $0.casebook.openCase(CaseDraft(title: "Posyandu"), by: $1, at: SampleClinic.now)
    },
    Operation("editCase(_:_:by:at:)", .clinic) {
      _ = try $0.casebook.editCase($0.caseFile.id, CaseChange(title: "x"), by: $1, at: SampleClinic.now)
    },
    Operation("assignCase(_:to:by:at:)", [.admin, .staff, .supervisor]) {
      _ = try $0.casebook.assignCase(
        $0.caseFile.id, to: $0.clinic.budi.person, by: $1, at: SampleClinic.now)
    },
    Operation("transferCase(_:_:to:by:at:)", [.admin, .staff, .supervisor]) {
      _ = try $0.casebook.transferCase(
        $0.caseFile.id, .leader, to: $0.clinic.dewi.person, by: $1, at: SampleClinic.now)
    },
    Operation("transferCases(from:_:to:by:at:)", [.admin, .staff, .supervisor]) {
      _ = try $0.casebook.transferCases(
        from: $0.clinic.sari.person, .mentor, to: $0.clinic.budi.person, by: $1, at: SampleClinic.now)
    },
    Operation("stepCase(_:_:_:by:at:): close", .clinic) {
      _ = try $0.casebook.stepCase(
        $0.caseFile.id, "close", StepGrounds(result: "answered"), by: $1, at: SampleClinic.now)
    },
    Operation("stepCase(_:_:_:by:at:): withdraw", [.admin, .staff, .innovator]) {
      _ = try $0.casebook.stepCase(
        $0.caseFile.id, "withdraw", StepGrounds(reason: "pindah"), by: $1, at: SampleClinic.now)
    },
    Operation("log(_:unlessLike:by:at:)", .clinic) { _ = try $0.clinic.log(on: [$0.caseFile], by: $1) },
    Operation("log(_:unlessLike:by:at:): with a newcomer", .office) {
      let draft = SessionDraft(kind: .consultation, day: SampleClinic.today, cases: [$0.caseFile.id])
      let newcomer = Newcomer(particulars: Particulars(name: try PersonName("Tono")))
      _ = try $0.casebook.log(
        Visit(session: draft, newcomers: [newcomer]), by: $1, at: SampleClinic.now)
    },
    Operation("log(page:unlessLike:by:at:)", .clinic) {
      let session = SessionDraft(kind: .consultation, day: SampleClinic.today, cases: [$0.caseFile.id])
      _ = try $0.casebook.log(page: [.visit(Visit(session: session))], by: $1, at: SampleClinic.now)
    },
    Operation("log(_:unlessLike:by:at:): a class", .clinic) { _ = try $0.clinic.log(.class, by: $1) },
    Operation("editSession(_:_:anyway:by:at:)", .clinic) {
      var change = SessionChange()
      change.minutes = Minutes(50)
      _ = try $0.casebook.editSession($0.session.id, change, by: $1, at: SampleClinic.now)
    },
    Operation("attend(_:_:by:at:)", .clinic) {
      let list = AttendanceList(known: [$0.clinic.budi.person])
      _ = try $0.casebook.attend($0.session.id, list, by: $1, at: SampleClinic.now)
    },
    Operation("addFollowUp(_:to:by:at:)", .clinic) { _ = try $0.clinic.addFollowUp(to: $0.caseFile, by: $1) },
    Operation("planSession(_:anyway:by:at:)", .clinic) {
      _ = try $0.casebook.planSession($0.plan(on: $0.caseFile), by: $1, at: SampleClinic.now)
    },
    Operation("cancelSession(_:reason:by:at:)", .clinic) {
      _ = try $0.casebook.cancelSession(
        $0.planned(on: $0.caseFile).id, reason: nil, by: $1, at: SampleClinic.now)
    },
    Operation("missSession(_:topic:note:next:anyway:by:at:)", .clinic) {
      _ = try $0.casebook.missSession(
        $0.planned(on: $0.caseFile).id, by: $1, at: SampleClinic.now.adding(milliseconds: 2 * 86_400_000))
    },
    Operation("missSession(_:unlessLike:by:at:)", .clinic) {
      let draft = $0.plan(on: $0.caseFile)
      _ = try $0.casebook.missSession(
        draft, by: $1, at: SampleClinic.now.adding(milliseconds: 2 * 86_400_000))
    },
    Operation("linkCase(_:to:as:by:at:)", .clinic) {
      _ = try $0.casebook.linkCase(
        $0.caseFile.id, to: $0.clinic.openCase("Denah").id, as: .related, by: $1, at: SampleClinic.now)
    },
    Operation("editFollowUp(_:_:by:at:)", .clinic) {
      _ = try $0.casebook.editFollowUp(
        $0.followUp.id, FollowUpChange(deed: "x"), by: $1, at: SampleClinic.now)
    },
    Operation("postponeFollowUp(_:to:reason:by:at:)", .clinic) {
      _ = try $0.casebook.postponeFollowUp(
        $0.followUp.id, to: $0.followUp.due.adding(days: 1), by: $1, at: SampleClinic.now)
    },
    Operation("cancelFollowUp(_:reason:by:at:)", .clinic) {
      _ = try $0.casebook.cancelFollowUp($0.followUp.id, by: $1, at: SampleClinic.now)
    },
    Operation("transferFollowUp(_:to:_:by:at:)", .clinic) {
      _ = try $0.casebook.transferFollowUp(
        $0.followUp.id, to: .clinic, $0.clinic.sari.person, by: $1, at: SampleClinic.now)
    },
    Operation("attach(_:named:to:by:at:)", .clinic) {
      _ = try $0.casebook.attach(
        Data([1]), named: "a.txt", to: $0.caseFile.id, by: $1, at: SampleClinic.now)
    },
    Operation("finishFollowUp(_:by:at:)", .involved) {
      _ = try $0.casebook.finishFollowUp($0.followUp.id, by: $1, at: SampleClinic.now)
    },
    Operation("loadCalendar(_:by:at:)", .office) {
      _ = try $0.casebook.loadCalendar(CalendarPack.embedded(), by: $1, at: SampleClinic.now)
    },
    Operation("changeHoliday(_:by:at:)", .office) {
      let holiday = Holiday(day: SampleClinic.today, kind: .local, name: "Hari jadi")
      _ = try $0.casebook.changeHoliday(.set(holiday), by: $1, at: SampleClinic.now)
    },
    Operation("editSetting(_:by:at:)", [.admin]) {
      _ = try $0.casebook.editSetting(.name("Klik Ide"), by: $1, at: SampleClinic.now)
    },
    Operation("backUp(to:by:at:)", [.admin]) { busy, actor in
      let folder = try TemporaryFolder()
      _ = try busy.casebook.backUp(to: folder.file("backup.db"), by: actor, at: SampleClinic.now)
    },
    Operation("testBackup(at:scratch:by:at:)", [.admin]) { busy, actor in
      let folder = try TemporaryFolder()
      _ = try busy.casebook.backUp(
        to: folder.file("backup.db"), by: busy.clinic.admin, at: SampleClinic.now)
      _ = try busy.casebook.testBackup(
        at: folder.file("backup.db"), scratch: folder.path, by: actor, at: SampleClinic.now)
    },
    Operation("undo(_:by:at:)", .involved) { _ = try $0.casebook.undo(by: $1, at: SampleClinic.now) },
    Operation("nextUndo(by:)", .involved) { _ = try $0.casebook.nextUndo(by: $1) },
    Operation("redo(by:at:)", .involved) { _ = try $0.casebook.redo(by: $1, at: SampleClinic.now) },
    Operation("importLog(_:isTrial:by:at:progress:)", [.admin]) {
      let folder = try TemporaryFolder()
      let path = folder.file("log.csv")
      try "id,task,time\na,Ask,2026-03-01T09:00:00Z\n".write(toFile: path, atomically: true, encoding: .utf8)
      let log = LogImport(path: path, mapping: try LogMapping("case=id,activity=task,at=time"), name: "log")
      _ = try $0.casebook.importLog(log, isTrial: true, by: $1, at: SampleClinic.now)
    },
    Operation("bulk(by:at:_:)", [.admin]) { busy, actor in
      _ = try busy.casebook.bulk(by: actor, at: SampleClinic.now) { bulk in
        _ = try bulk.openCase(CaseDraft(title: "Posyandu"), by: busy.clinic.fitri, at: SampleClinic.now)
      }
    },
    Operation("undo(_:by:at:): of somebody else's unit", [.admin, .staff, .supervisor]) {
      // Fitri, the staff, did the last unit herself.
      let last = try $0.casebook.view { try $0.value("SELECT max(seq) FROM journal") ?? Int64(0) }
      _ = try $0.casebook.undo(last, by: $1, at: SampleClinic.now)
    },
  ]

  static let reads = [
    Operation("caseFile(_:by:)", .involved) { _ = try $0.casebook.caseFile($0.caseFile.code, by: $1) },
    Operation("caseDetail(_:by:)", .involved) { _ = try $0.casebook.caseDetail($0.caseFile.code, by: $1) },
    Operation("recipients(of:by:)", .involved) { _ = try $0.casebook.recipients(of: $0.caseFile, by: $1) },
    Operation("cases(_:by:)", .involved) { _ = try $0.casebook.cases(CaseFilter(), by: $1) },
    Operation("roleHolders(on:by:)", .involved) { _ = try $0.casebook.roleHolders(on: $0.caseFile, by: $1) },
    Operation("roles(on:of:)", .involved) { _ = try $0.casebook.roles(on: $0.caseFile, of: $1) },
    Operation("steps(of:by:)", .involved) { _ = try $0.casebook.steps(of: $0.caseFile, by: $1) },
    Operation("session(_:by:)", .involved) { _ = try $0.casebook.session($0.session.code, by: $1) },
    Operation("spoken(_:by:)", .involved) { _ = try $0.casebook.spoken($0.session.code, by: $1) },
    Operation("sessions(_:by:)", .involved) { _ = try $0.casebook.sessions(SessionFilter(), by: $1) },
    Operation("followUp(_:by:)", .involved) { _ = try $0.casebook.followUp($0.followUp.code, by: $1) },
    Operation("followUps(_:by:)", .involved) { _ = try $0.casebook.followUps(FollowUpFilter(), by: $1) },
    Operation("clashes(of:on:at:for:by:)", .clinic) {
      _ = try $0.casebook.clashes(
        of: [$0.clinic.sari.person], on: SampleClinic.today, at: nil, for: nil, by: $1)
    },
    Operation("plans(on:cases:people:near:by:)", .involved) {
      _ = try $0.casebook.plans(on: SampleClinic.today, cases: [$0.caseFile.id], by: $1)
    },
    Operation("agenda(of:on:for:limit:calendar:by:)", .involved) {
      _ = try $0.casebook.agenda(
        of: SampleClinic.today, on: SampleClinic.today, limit: 9, calendar: nil, by: $1)
    },
    Operation("lateCases(_:on:calendar:by:)", .involved) {
      _ = try $0.casebook.lateCases(CaseFilter(), on: SampleClinic.today, calendar: nil, by: $1)
    },
    Operation("logged(like:exactly:by:)", .clinic) {
      _ = try $0.casebook.logged(
        like: SessionDraft(kind: .coaching, day: SampleClinic.today), by: $1)
    },
    Operation("missed(like:by:)", .clinic) {
      _ = try $0.casebook.missed(like: SessionDraft(kind: .coaching, day: SampleClinic.today), by: $1)
    },
    Operation("register(numbers:selected:on:by:)", .clinic) {
      _ = try $0.casebook.register(numbers: [1], selected: nil, on: SampleClinic.today, by: $1)
    },
    Operation("rights(by:)", .everybody) { _ = try $0.casebook.rights(by: $1) },
    Operation("search(_:limit:by:on:)", .everybody) {
      _ = try $0.casebook.search("melati", limit: 9, by: $1, on: SampleClinic.today)
    },
    Operation("attachments(of:limit:by:)", .involved) { _ = try $0.casebook.attachments(by: $1) },
    Operation("people(named:role:agency:includingInactive:on:by:)", .involved) {
      _ = try $0.casebook.people(by: $1)
    },
    Operation("caseOffers(limit:by:)", .involved) { _ = try $0.casebook.caseOffers(limit: 9, by: $1) },
    Operation("sessionOffers(limit:by:)", .involved) { _ = try $0.casebook.sessionOffers(limit: 9, by: $1) },
    Operation("followUpOffers(limit:by:)", .involved) {
      _ = try $0.casebook.followUpOffers(limit: 9, by: $1)
    },
    Operation("people(beginning:limit:by:)", .involved) {
      _ = try $0.casebook.people(beginning: "ri", limit: 9, by: $1)
    },
    Operation("homonyms(among:by:)", .involved) { _ = try $0.casebook.homonyms(among: [], by: $1) },
    Operation("people(matching:on:by:)", .involved) { _ = try $0.casebook.people(matching: "rina", by: $1) },
    Operation("particulars(of:by:)", .involved) { clinic, actor in
      _ = try clinic.casebook.particulars(of: clinic.clinic.rina.person, by: actor)
    },
    Operation("postings(of:by:)", .involved) {
      _ = try $0.casebook.postings(of: $0.clinic.rina.person, by: $1)
    },
    Operation("leaves(of:endingFrom:by:)", .involved) { _ = try $0.casebook.leaves(by: $1) },
    Operation("absentHolders(of:by:)", .involved) {
      _ = try $0.casebook.absentHolders(of: $0.session.id, by: $1)
    },
    Operation("mergedCodes(of:by:)", .involved) {
      _ = try $0.casebook.mergedCodes(of: $0.clinic.rina.person, by: $1)
    },
    Operation("people(matchingNameAndAgency:on:by:)", .involved) {
      _ = try $0.casebook.people(matchingNameAndAgency: "rina melati", on: SampleClinic.today, by: $1)
    },
    Operation("people(ofAgency:on:by:)", .involved) {
      _ = try $0.casebook.people(ofAgency: "melati", on: SampleClinic.today, by: $1)
    },
    Operation("contacts(of:by:at:)", .involved) {
      _ = try $0.casebook.contacts(of: $0.clinic.rina.person, by: $1, at: SampleClinic.now)
    },
    Operation("record(of:by:at:): one's own", .everybody) {
      _ = try $0.casebook.record(of: $1.person, by: $1, at: SampleClinic.now)
    },
    Operation("record(of:by:at:): somebody else's", [.admin]) {
      _ = try $0.casebook.record(of: $0.clinic.dewi.person, by: $1, at: SampleClinic.now)
    },
    Operation("personalReads(of:limit:by:)", [.admin, .supervisor]) {
      _ = try $0.casebook.personalReads(by: $1)
    },
    Operation("privacy(of:by:)", .involved) {
      _ = try $0.casebook.privacy(of: $0.clinic.rina.person, by: $1)
    },
    Operation("logins(of:by:)", .involved) { _ = try $0.casebook.logins(of: $0.clinic.rina.person, by: $1) },
    Operation("agencies(includingInactive:on:by:)", .everybody) { _ = try $0.casebook.agencies(by: $1) },
    Operation("agencies(matching:on:by:)", .everybody) {
      _ = try $0.casebook.agencies(matching: "sd", by: $1)
    },
    Operation("caseWorkflow(by:)", .everybody) { _ = try $0.casebook.caseWorkflow(by: $1) },
    Operation("attachment(_:by:)", .involved) {
      let file = try $0.casebook.attach(
        Data([1]), named: "a.txt", to: $0.caseFile.id, by: $0.clinic.fitri, at: SampleClinic.now
      ).result
      _ = try $0.casebook.attachment(file.code, by: $1)
    },
    Operation("person(_:by:)", .involved) { _ = try $0.casebook.person($0.clinic.rina.person, by: $1) },
    Operation("namesakes(of:in:by:)", .involved) {
      _ = try $0.casebook.namesakes(of: PersonName("Rina"), in: nil, by: $1)
    },
    Operation("maskedEmployeeNumbers(of:by:)", .office) {
      let numbers = try $0.casebook.maskedEmployeeNumbers(of: [$0.clinic.rina.person], by: $1)
      guard numbers != nil else { throw StorageError.notAllowed(.readEmployeeNumbers) }
    },
    Operation("workflow(of:by:)", .everybody) { _ = try $0.casebook.workflow(of: $0.caseFile, by: $1) },
    Operation("statuses(by:)", .everybody) { _ = try $0.casebook.statuses(by: $1) },
    Operation("obstacles(of:to:by:)", .involved) {
      _ = try $0.casebook.obstacles(of: $0.caseFile, to: "closed", by: $1)
    },
    Operation("histories(of:by:_:)", .readers) {
      _ = try $0.casebook.histories(of: .own, by: $1) { _, _ in }
    },
    Operation("outcomes(by:)", .readers) { _ = try $0.casebook.outcomes(by: $1) },
    Operation("importedLogs(by:)", .readers) { _ = try $0.casebook.importedLogs(by: $1) },
    Operation("reportedCases(_:by:)", .readers) {
      _ = try $0.casebook.reportedCases([Identifier(rawValue: $0.caseFile.id.rawValue)], by: $1)
    },
    Operation("history(_:by:)", .involved) { _ = try $0.casebook.history(HistoryFilter(), by: $1) },
    Operation("unit(digest:by:)", .auditors) { _ = try $0.casebook.unit(digest: "00", by: $1) },
    Operation("sentences(of:by:)", .auditors) { _ = try $0.casebook.sentences(of: [], by: $1) },
    Operation("loadPack(_:by:at:)", [.admin]) {
      _ = try $0.casebook.loadPack(try LaterWorkflow.make(version: 3), by: $1, at: SampleClinic.now)
    },
    Operation("packs(by:)", .everybody) { _ = try $0.casebook.packs(by: $1) },
    Operation("workflow(named:version:by:)", .everybody) {
      _ = try $0.casebook.workflow(named: "case", by: $1)
    },
    Operation("verify(by:)", .auditors) { _ = try $0.casebook.verify(by: $1) },
    Operation("settings(by:)", .everybody) { _ = try $0.casebook.settings(by: $1) },
    Operation("backups(limit:by:)", [.admin, .staff, .supervisor]) { _ = try $0.casebook.backups(by: $1) },
    Operation("diagnose(backupLimit:by:at:)", [.admin, .staff, .supervisor]) {
      _ = try $0.casebook.diagnose(backupLimit: 7, by: $1, at: SampleClinic.now)
    },
  ]

  static let othersThings = [
    Operation("editCase(_:_:by:at:)", []) {
      _ = try $0.casebook.editCase($0.other.id, CaseChange(title: "x"), by: $1, at: SampleClinic.now)
    },
    Operation("stepCase(_:_:_:by:at:)", []) {
      _ = try $0.casebook.stepCase(
        $0.other.id, "close", StepGrounds(result: "answered"), by: $1, at: SampleClinic.now)
    },
    Operation("log(_:unlessLike:by:at:)", []) { _ = try $0.clinic.log(on: [$0.other], by: $1) },
    Operation("log(_:unlessLike:by:at:): one of two cases", []) {
      _ = try $0.clinic.log(on: [$0.caseFile, $0.other], by: $1)
    },
    Operation("editSession(_:_:anyway:by:at:)", []) {
      _ = try $0.casebook.editSession($0.otherSession.id, SessionChange(), by: $1, at: SampleClinic.now)
    },
    Operation("attend(_:_:by:at:): somebody else's class", []) {
      let lesson = try $0.clinic.log(.class, attendance: [$0.clinic.budi.person: .mentor]).session
      _ = try $0.casebook.attend(lesson.id, AttendanceList(), by: $1, at: SampleClinic.now)
    },
    Operation("editSession(_:_:anyway:by:at:): somebody else's class", []) {
      let lesson = try $0.clinic.log(.class, attendance: [$0.clinic.budi.person: .mentor]).session
      _ = try $0.casebook.editSession(lesson.id, SessionChange(), by: $1, at: SampleClinic.now)
    },
    Operation("addLeave(of:_:on:by:at:)", []) {
      let today = SampleClinic.today
      _ = try $0.casebook.addLeave(
        of: $0.clinic.budi.person, .leave, on: today...today, by: $1, at: SampleClinic.now)
    },
    Operation("postings(of:by:)", [.mentor]) {
      _ = try $0.casebook.postings(of: $0.clinic.dewi.person, by: $1)
    },
    Operation("openCase(_:by:at:): for somebody else", []) {
      let draft = CaseDraft(title: "Posyandu", mentor: $0.clinic.budi.person)
      _ = try $0.casebook.openCase(draft, by: $1, at: SampleClinic.now)
    },
    Operation("addFollowUp(_:to:by:at:)", []) { _ = try $0.clinic.addFollowUp(to: $0.other, by: $1) },
    Operation("attach(_:named:to:by:at:)", []) {
      _ = try $0.casebook.attach(Data([1]), named: "a.txt", to: $0.other.id, by: $1, at: SampleClinic.now)
    },
    Operation("attachment(_:by:)", [.mentor]) {
      let file = try $0.casebook.attach(
        Data([1]), named: "a.txt", to: $0.other.id, by: $0.clinic.fitri, at: SampleClinic.now
      ).result
      _ = try $0.casebook.attachment(file.code, by: $1)
    },
    Operation("planSession(_:anyway:by:at:)", []) {
      _ = try $0.casebook.planSession($0.plan(on: $0.other), by: $1, at: SampleClinic.now)
    },
    Operation("cancelSession(_:reason:by:at:)", []) {
      _ = try $0.casebook.cancelSession(
        $0.planned(on: $0.other).id, reason: nil, by: $1, at: SampleClinic.now)
    },
    Operation("linkCase(_:to:as:by:at:): of which one is somebody else's", []) {
      _ = try $0.casebook.linkCase(
        $0.caseFile.id, to: $0.other.id, as: .related, by: $1, at: SampleClinic.now)
    },
    Operation("cancelFollowUp(_:reason:by:at:)", []) {
      _ = try $0.casebook.cancelFollowUp($0.otherFollowUp.id, by: $1, at: SampleClinic.now)
    },
    Operation("finishFollowUp(_:by:at:)", []) {
      _ = try $0.casebook.finishFollowUp($0.otherFollowUp.id, by: $1, at: SampleClinic.now)
    },
    Operation("caseFile(_:by:)", [.mentor]) { _ = try $0.casebook.caseFile($0.other.code, by: $1) },
    Operation("caseDetail(_:by:)", [.mentor]) { _ = try $0.casebook.caseDetail($0.other.code, by: $1) },
    Operation("session(_:by:)", [.mentor]) { _ = try $0.casebook.session($0.otherSession.code, by: $1) },
    Operation("followUp(_:by:)", [.mentor]) { _ = try $0.casebook.followUp($0.otherFollowUp.code, by: $1) },
    Operation("particulars(of:by:)", [.mentor]) { clinic, actor in
      _ = try clinic.casebook.particulars(of: clinic.clinic.dewi.person, by: actor)
    },
    Operation("contacts(of:by:at:)", [.mentor]) {
      _ = try $0.casebook.contacts(of: $0.clinic.dewi.person, by: $1, at: SampleClinic.now)
    },
    Operation("privacy(of:by:)", [.mentor]) {
      _ = try $0.casebook.privacy(of: $0.clinic.dewi.person, by: $1)
    },
    Operation("logins(of:by:)", [.mentor]) { _ = try $0.casebook.logins(of: $0.clinic.dewi.person, by: $1) },
  ]
}
