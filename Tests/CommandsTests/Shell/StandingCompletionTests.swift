import Commands
import Domain
import Storage
import TestSupport
import Testing

/// Tab where a case, a person or a plan comes next.
struct StandingCompletionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("klinik.db"))
    let opened = try clinic.openCase("Antrean obat")
    let plan = SessionDraft(
      kind: .coaching, day: SampleClinic.today.adding(days: 3), attendance: [clinic.sari.person: .mentor],
      cases: [opened.id])
    _ = try clinic.casebook.planSession(plan, by: clinic.fitri, at: SampleClinic.now)
    _ = try clinic.addFollowUp("Kirim denah", to: opened)
  }

  @Test(arguments: [
    ("status an", "KI-2026-0001", "Antrean obat"), ("status KI-", "KI-1", "Antrean obat"),
    ("status rin", "Rina Astuti, S.KM", "OR-0006"),
    ("session cancel ", "SS-2026-0001", "coaching, Sun 18 Oct 2026, planned"),
    ("session show SS-", "SS-1", "coaching, Sun 18 Oct 2026, planned"),
    ("followup postpone den", "TL-2026-0001", "Kirim denah"),
    ("case link obat", "KI-2026-0001", "Antrean obat"),
    ("session plan KI-", "KI-1", "Antrean obat"),
    ("log coaching dew", "Dewi Lestari", "OR-0007"),
    ("session log KI-1 mentoring rin", "Rina Astuti", "OR-0006"),
    ("session show SS-1 --to dew", "Dewi Lestari, S.Pd.", "OR-0007"),
  ])
  func `what could be meant is offered with what it is`(_ line: String, _ text: String, _ meaning: String) {
    var (desk, _) = desk(catalog: .klinik, databasePath: folder.file("klinik.db"))

    let found = candidates(for: line, at: &desk)

    #expect(found.contains { $0.text == text && $0.meaning == meaning }, "\(found)")
  }

  @Test func `one's own follow-ups come first`() throws {
    let casebook = try Casebook(path: folder.file("klinik.db"))
    let fitri = try casebook.actor(login: "fitri")
    let opened = try casebook.cases(CaseFilter(), by: fitri).cases[0].caseFile
    let own = FollowUpDraft(
      deed: "Kirim contoh SK", party: .clinic, owner: fitri.person, due: SampleClinic.today.adding(days: 90))
    _ = try casebook.addFollowUp(own, to: opened.id, by: fitri, at: SampleClinic.now)
    var (desk, _) = desk(catalog: .klinik, databasePath: folder.file("klinik.db"))

    #expect(candidates(for: "followup done ", at: &desk).map(\.text) == ["TL-2026-0002", "TL-2026-0001"])
  }
}
