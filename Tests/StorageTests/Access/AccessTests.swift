import Domain
import Foundation
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

  static let registers = [
    Operation("addAgency", .office) {
      _ = try $0.casebook.addAgency(
        AgencyDraft(code: AgencyCode("rsud-kenanga"), name: "RSUD Kenanga"), by: $1, at: SampleClinic.now)
    },
    Operation("editAgency", .office) {
      _ = try $0.casebook.editAgency(
        $0.clinic.school.id, AgencyChange(name: "SDN 12"), by: $1, at: SampleClinic.now)
    },
    Operation("editAgency: close", .office) {
      _ = try $0.casebook.editAgency(
        $0.clinic.school.id, AgencyChange(isActive: false), by: $1, at: SampleClinic.now)
    },
    Operation("addPerson", .office) {
      _ = try $0.casebook.addPerson(
        Particulars(name: PersonName("Tono")), agency: nil, roles: [.innovator], by: $1,
        at: SampleClinic.now)
    },
    Operation("addPerson: with a role", [.admin]) {
      _ = try $0.casebook.addPerson(
        Particulars(name: PersonName("Tono")), agency: nil, roles: [.mentor], by: $1, at: SampleClinic.now)
    },
    Operation("addPerson: with a login", [.admin]) {
      _ = try $0.casebook.addPerson(
        Particulars(name: PersonName("Tono")), agency: nil, roles: [.innovator], logins: ["tono"], by: $1,
        at: SampleClinic.now)
    },
    Operation("editPerson", .office) {
      _ = try $0.casebook.editPerson(
        $0.clinic.dewi.person, PersonChange(agency: $0.clinic.healthCentre.id), by: $1, at: SampleClinic.now)
    },
    Operation("editPerson: login", [.admin]) {
      _ = try $0.casebook.editPerson(
        $0.clinic.dewi.person, PersonChange(newLogins: ["dewi2"]), by: $1, at: SampleClinic.now)
    },
    Operation("editPerson: gone", .office) {
      _ = try $0.casebook.editPerson(
        $0.clinic.dewi.person, PersonChange(isActive: false), by: $1, at: SampleClinic.now)
    },
    Operation("movePerson", .office) {
      _ = try $0.casebook.movePerson(
        $0.clinic.dewi.person, to: $0.clinic.healthCentre.id, from: SampleClinic.today, by: $1,
        at: SampleClinic.now)
    },
    Operation("mergePeople: without logins or roles", .office) {
      let entry = try $0.casebook.addPerson(
        Particulars(name: PersonName("Dewi")), agency: nil, roles: [.innovator], by: $0.clinic.fitri,
        at: SampleClinic.now
      ).result
      _ = try $0.casebook.mergePeople(
        entry.id, into: $0.clinic.dewi.person, by: $1, at: SampleClinic.now)
    },
    Operation("mergePeople: with a login", [.admin]) {
      _ = try $0.casebook.mergePeople(
        $0.clinic.rina.person, into: $0.clinic.dewi.person, by: $1, at: SampleClinic.now)
    },
    Operation("mergePreview", .office) {
      _ = try $0.casebook.mergePreview(of: $0.clinic.rina.person, into: $0.clinic.dewi.person, by: $1)
    },
    Operation("addLeave: Sari's", [.admin, .staff, .supervisor, .mentor]) {
      let today = SampleClinic.today
      _ = try $0.casebook.addLeave(
        of: $0.clinic.sari.person, .leave, on: today...today, by: $1, at: SampleClinic.now)
    },
    Operation("cancelLeave: Sari's", [.admin, .staff, .supervisor, .mentor]) {
      let today = SampleClinic.today
      _ = try $0.casebook.addLeave(
        of: $0.clinic.sari.person, .leave, on: today...today, by: $0.clinic.fitri, at: SampleClinic.now)
      _ = try $0.casebook.cancelLeave(of: $0.clinic.sari.person, on: today, by: $1, at: SampleClinic.now)
    },
    Operation("closeAgency", .office) {
      _ = try $0.casebook.closeAgency(
        $0.clinic.school.id, until: SampleClinic.today, by: $1, at: SampleClinic.now)
    },
    Operation("mergeAgencies", .office) {
      _ = try $0.casebook.mergeAgencies(
        $0.clinic.school.id, into: $0.clinic.healthCentre.id, from: SampleClinic.today, by: $1,
        at: SampleClinic.now)
    },
    Operation("setRoles", [.admin]) {
      _ = try $0.casebook.setRoles([.juror], of: $0.clinic.dewi.person, by: $1, at: SampleClinic.now)
    },
  ]

  static let work = [
    Operation("openCase", .clinic) {
      _ = try $0.casebook.openCase(CaseDraft(title: "Posyandu"), by: $1, at: SampleClinic.now)
    },
    Operation("editCase", .clinic) {
      _ = try $0.casebook.editCase($0.caseFile.id, CaseChange(title: "x"), by: $1, at: SampleClinic.now)
    },
    Operation("assignCase", [.admin, .staff, .supervisor]) {
      _ = try $0.casebook.assignCase(
        $0.caseFile.id, to: $0.clinic.budi.person, by: $1, at: SampleClinic.now)
    },
    Operation("transferCase", [.admin, .staff, .supervisor]) {
      _ = try $0.casebook.transferCase(
        $0.caseFile.id, .leader, to: $0.clinic.dewi.person, by: $1, at: SampleClinic.now)
    },
    Operation("transferCases", [.admin, .staff, .supervisor]) {
      _ = try $0.casebook.transferCases(
        from: $0.clinic.sari.person, .mentor, to: $0.clinic.budi.person, by: $1, at: SampleClinic.now)
    },
    Operation("stepCase: close", .clinic) {
      _ = try $0.casebook.stepCase(
        $0.caseFile.id, "close", StepGrounds(result: "answered"), by: $1, at: SampleClinic.now)
    },
    Operation("stepCase: withdraw", [.admin, .staff, .innovator]) {
      _ = try $0.casebook.stepCase(
        $0.caseFile.id, "withdraw", StepGrounds(reason: "pindah"), by: $1, at: SampleClinic.now)
    },
    Operation("log", .clinic) { _ = try $0.clinic.log(on: [$0.caseFile], by: $1) },
    Operation("log: with a newcomer", .office) {
      let draft = SessionDraft(kind: .consultation, day: SampleClinic.today, cases: [$0.caseFile.id])
      let newcomer = Newcomer(particulars: Particulars(name: try PersonName("Tono")))
      _ = try $0.casebook.log(
        Visit(session: draft, newcomers: [newcomer]), by: $1, at: SampleClinic.now)
    },
    Operation("log: a class", .clinic) { _ = try $0.clinic.log(.class, by: $1) },
    Operation("editSession", .clinic) {
      var change = SessionChange()
      change.minutes = Minutes(50)
      _ = try $0.casebook.editSession($0.session.id, change, by: $1, at: SampleClinic.now)
    },
    Operation("addFollowUp", .clinic) { _ = try $0.clinic.addFollowUp(to: $0.caseFile, by: $1) },
    Operation("attach", .clinic) {
      _ = try $0.casebook.attach(
        Data([1]), named: "a.txt", to: $0.caseFile.id, by: $1, at: SampleClinic.now)
    },
    Operation("finishFollowUp", .involved) {
      _ = try $0.casebook.finishFollowUp($0.followUp.id, by: $1, at: SampleClinic.now)
    },
    Operation("undo: of somebody else's unit", [.admin, .staff, .supervisor]) {
      // Fitri, the staff, did the last unit herself.
      let last = try $0.casebook.view { try $0.value("SELECT max(seq) FROM journal") ?? Int64(0) }
      _ = try $0.casebook.undo(last, by: $1, at: SampleClinic.now)
    },
  ]

  static let reads = [
    Operation("caseFile", .involved) { _ = try $0.casebook.caseFile($0.caseFile.code, by: $1) },
    Operation("caseDetail", .involved) { _ = try $0.casebook.caseDetail($0.caseFile.code, by: $1) },
    Operation("cases", .involved) { _ = try $0.casebook.cases(CaseFilter(), by: $1) },
    Operation("steps", .involved) { _ = try $0.casebook.steps(of: $0.caseFile, by: $1) },
    Operation("session", .involved) { _ = try $0.casebook.session($0.session.code, by: $1) },
    Operation("sessions", .involved) { _ = try $0.casebook.sessions(SessionFilter(), by: $1) },
    Operation("followUp", .involved) { _ = try $0.casebook.followUp($0.followUp.code, by: $1) },
    Operation("followUps", .involved) { _ = try $0.casebook.followUps(FollowUpFilter(), by: $1) },
    Operation("attachments", .involved) { _ = try $0.casebook.attachments(by: $1) },
    Operation("people", .involved) { _ = try $0.casebook.people(by: $1) },
    Operation("people matching", .involved) { _ = try $0.casebook.people(matching: "rina", by: $1) },
    Operation("particulars", .involved) { clinic, actor in
      _ = try clinic.casebook.particulars(of: clinic.clinic.rina.person, by: actor)
    },
    Operation("logins", .involved) { _ = try $0.casebook.logins(of: $0.clinic.rina.person, by: $1) },
    Operation("postings", .involved) { _ = try $0.casebook.postings(of: $0.clinic.rina.person, by: $1) },
    Operation("leaves", .involved) { _ = try $0.casebook.leaves(by: $1) },
    Operation("absentHolders", .involved) { _ = try $0.casebook.absentHolders(of: $0.session.id, by: $1) },
    Operation("mergedCodes", .involved) {
      _ = try $0.casebook.mergedCodes(of: $0.clinic.rina.person, by: $1)
    },
    Operation("people by name and unit", .involved) {
      _ = try $0.casebook.people(matchingNameAndAgency: "rina melati", on: SampleClinic.today, by: $1)
    },
    Operation("people of a unit", .involved) {
      _ = try $0.casebook.people(ofAgency: "melati", on: SampleClinic.today, by: $1)
    },
    Operation("agencies", .everybody) { _ = try $0.casebook.agencies(by: $1) },
    Operation("agencies matching", .everybody) { _ = try $0.casebook.agencies(matching: "sd", by: $1) },
    Operation("caseWorkflow", .everybody) { _ = try $0.casebook.caseWorkflow(by: $1) },
    Operation("verify", [.admin, .staff, .supervisor]) { _ = try $0.casebook.verify(by: $1) },
  ]

  static let othersThings = [
    Operation("editCase", []) {
      _ = try $0.casebook.editCase($0.other.id, CaseChange(title: "x"), by: $1, at: SampleClinic.now)
    },
    Operation("stepCase", []) {
      _ = try $0.casebook.stepCase(
        $0.other.id, "close", StepGrounds(result: "answered"), by: $1, at: SampleClinic.now)
    },
    Operation("log", []) { _ = try $0.clinic.log(on: [$0.other], by: $1) },
    Operation("log: one of two cases", []) { _ = try $0.clinic.log(on: [$0.caseFile, $0.other], by: $1) },
    Operation("editSession", []) {
      _ = try $0.casebook.editSession($0.otherSession.id, SessionChange(), by: $1, at: SampleClinic.now)
    },
    Operation("editSession: somebody else's class", []) {
      let lesson = try $0.clinic.log(.class, attendance: [$0.clinic.budi.person: .mentor]).session
      _ = try $0.casebook.editSession(lesson.id, SessionChange(), by: $1, at: SampleClinic.now)
    },
    Operation("addLeave", []) {
      let today = SampleClinic.today
      _ = try $0.casebook.addLeave(
        of: $0.clinic.budi.person, .leave, on: today...today, by: $1, at: SampleClinic.now)
    },
    Operation("postings", [.mentor]) {
      _ = try $0.casebook.postings(of: $0.clinic.dewi.person, by: $1)
    },
    Operation("openCase: for somebody else", []) {
      let draft = CaseDraft(title: "Posyandu", mentor: $0.clinic.budi.person)
      _ = try $0.casebook.openCase(draft, by: $1, at: SampleClinic.now)
    },
    Operation("addFollowUp", []) { _ = try $0.clinic.addFollowUp(to: $0.other, by: $1) },
    Operation("attach", []) {
      _ = try $0.casebook.attach(Data([1]), named: "a.txt", to: $0.other.id, by: $1, at: SampleClinic.now)
    },
    Operation("attachment", [.mentor]) {
      let file = try $0.casebook.attach(
        Data([1]), named: "a.txt", to: $0.other.id, by: $0.clinic.fitri, at: SampleClinic.now
      ).result
      _ = try $0.casebook.attachment(file.code, by: $1)
    },
    Operation("finishFollowUp", []) {
      _ = try $0.casebook.finishFollowUp($0.otherFollowUp.id, by: $1, at: SampleClinic.now)
    },
    Operation("caseFile", [.mentor]) { _ = try $0.casebook.caseFile($0.other.code, by: $1) },
    Operation("caseDetail", [.mentor]) { _ = try $0.casebook.caseDetail($0.other.code, by: $1) },
    Operation("session", [.mentor]) { _ = try $0.casebook.session($0.otherSession.code, by: $1) },
    Operation("followUp", [.mentor]) { _ = try $0.casebook.followUp($0.otherFollowUp.code, by: $1) },
    Operation("particulars", [.mentor]) { clinic, actor in
      _ = try clinic.casebook.particulars(of: clinic.clinic.dewi.person, by: actor)
    },
    Operation("logins", [.mentor]) { _ = try $0.casebook.logins(of: $0.clinic.dewi.person, by: $1) },
  ]
}
