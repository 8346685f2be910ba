import Commands
import Domain
import Storage
import TestSupport
import Testing

/// Sari coaches Rina, and Budi Dewi; each pair has a plan and something to do.
struct CalendarExportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("klinik.db"))
    for (title, innovator, mentor, days) in [
      ("Antrean obat", clinic.rina, clinic.sari, 3), ("Bank sampah", clinic.dewi, clinic.budi, 20),
    ] {
      let opened = try clinic.openCase(title, of: innovator, mentor: mentor)
      let plan = SessionDraft(
        kind: .coaching, day: SampleClinic.today.adding(days: days),
        attendance: [mentor.person: .mentor, innovator.person: .innovator], cases: [opened.id])
      _ = try clinic.casebook.planSession(plan, by: clinic.fitri, at: SampleClinic.now)
      _ = try clinic.addFollowUp("Tugas \(title)", to: opened)
    }
  }

  @Test(arguments: [
    ("fitri", "", ["coaching: Antrean obat", "coaching: Bank sampah"]), ("fitri", "--mine", []),
    ("sari", "--mine", ["coaching: Antrean obat"]), ("rina", "", ["coaching: Antrean obat"]),
    ("dewi", "", ["coaching: Bank sampah"]), ("fitri", "--to +7", ["coaching: Antrean obat"]),
    ("fitri", "--from +8", ["coaching: Bank sampah"]),
    ("rina", "--followups", ["Tugas Antrean obat", "coaching: Antrean obat"]),
    ("dewi", "--followups --to +7", ["Tugas Bank sampah"]),
  ])
  func `everybody gets what they may read, and what was asked for`(
    _ login: String, _ options: String, _ expected: [String]
  ) {
    var (desk, written) = desk(catalog: .klinik, databasePath: folder.file("klinik.db"), login: login)

    let code = dispatch(["calendar", "export"] + options.split(separator: " ").map(String.init), at: &desk)

    let found = written.output.matches(of: #/SUMMARY:(.*?) \(KI-/#).map { String($0.output.1) }
    #expect(code == .done, "\(written.errors)")
    #expect(found.sorted() == expected, "\(written.output)")
  }
}
