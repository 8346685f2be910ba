import Domain
import Storage
import TestSupport
import Testing

struct VisitTests {
  private let clinic: SampleClinic
  private let casebook: Casebook

  init() throws {
    clinic = try SampleClinic()
    casebook = clinic.casebook
  }

  private func attendance(of record: VisitRecord) throws -> [String: SessionPart] {
    let detail = try casebook.session(record.session.code, by: clinic.fitri)
    return Dictionary(detail.attendance.map { ($0.name, $0.part) }) { first, _ in first }
  }

  @Test(arguments: [SessionKind.mentoring, .coaching])
  func `the case's mentor holds it and its leader came`(_ kind: SessionKind) throws {
    let caseFile = try clinic.openCase()

    let record = try clinic.log(kind, on: [caseFile], attendance: [:])

    #expect(
      try attendance(of: record)
        == ["Dr. Sari Wulandari, M.Si.": .mentor, "Rina Astuti, S.KM": .innovator])
  }

  @Test(arguments: [SessionKind.consultation, .assistance])
  func `a consultation is held by whoever typed it`(_ kind: SessionKind) throws {
    let caseFile = try clinic.openCase()

    let record = try clinic.log(kind, on: [caseFile], attendance: [:])

    #expect(
      try attendance(of: record) == ["Fitri Amalia, S.Sos.": .officer, "Rina Astuti, S.KM": .innovator])
  }

  @Test func `who is named takes the place of who is presumed`() throws {
    let caseFile = try clinic.openCase()

    let record = try clinic.log(
      .mentoring, on: [caseFile], attendance: [clinic.budi.person: .mentor, clinic.dewi.person: .innovator])

    #expect(try attendance(of: record) == ["Budi Santoso": .mentor, "Dewi Lestari, S.Pd.": .innovator])
  }

  @Test func `a walk-in is one unit, and one undo takes all of it back`() throws {
    var visit = Visit(session: SessionDraft(kind: .consultation, day: SampleClinic.today))
    visit.newCase = CaseDraft(title: "Arsip desa")
    visit.newcomers = [Newcomer(particulars: Particulars(name: try PersonName("Nurlina")))]
    visit.followUps = [FollowUpDraft(deed: "kirim foto", party: .innovator, due: SampleClinic.today)]
    let people = try casebook.people(by: clinic.fitri).count
    let written = try casebook.log(visit, by: clinic.fitri, at: SampleClinic.now)
    let record = written.result

    _ = try casebook.undo(by: clinic.fitri, at: SampleClinic.now)

    #expect(record.followUps.first?.owner == record.newcomers.first?.id)
    #expect(try casebook.people(by: clinic.fitri).count == people)
    #expect(try casebook.cases(CaseFilter(), by: clinic.fitri).total == 0)
    #expect(try casebook.sessions(SessionFilter(), by: clinic.fitri).total == 0)
    #expect(try casebook.followUps(FollowUpFilter(), by: clinic.fitri).total == 0)
  }

  @Test func `a refused follow-up leaves nothing of the visit`() throws {
    var visit = Visit(session: SessionDraft(kind: .consultation, day: SampleClinic.today))
    visit.newCase = CaseDraft(title: "Arsip desa")
    visit.followUps = [
      FollowUpDraft(deed: "kirim foto", party: .innovator, due: SampleClinic.today.adding(days: -1))
    ]

    #expect(throws: StorageError.self) { try casebook.log(visit, by: clinic.fitri, at: SampleClinic.now) }
    #expect(try casebook.cases(CaseFilter(), by: clinic.fitri).total == 0)
  }

  @Test func `a follow-up of a session logged late may be past its day by now`() throws {
    let caseFile = try clinic.openCase()
    let monday = SampleClinic.today.adding(days: -3)
    var visit = Visit(session: SessionDraft(kind: .consultation, day: monday, cases: [caseFile.id]))
    visit.followUps = [FollowUpDraft(deed: "kirim foto", party: .clinic, due: monday.adding(days: 1))]

    let record = try casebook.log(visit, by: clinic.fitri, at: SampleClinic.now).result

    #expect(record.followUps.first?.owner == clinic.fitri.person)
  }
}
