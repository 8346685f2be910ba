import Commands
import Domain
import Storage
import TestSupport
import Testing

/// `--known-on` as it is typed: where it is taken, what it answers, how every format says so.
struct KnownOnTests {
  private let folder: TemporaryFolder
  private let clinic: SampleClinic
  private let code: String

  /// A case of Thursday 15 October, whose mentor changed on Friday.
  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("clinic.db"))
    let caseFile = try clinic.openCase()
    code = caseFile.code.text
    _ = try clinic.casebook.assignCase(
      caseFile.id, to: clinic.budi.person, by: clinic.fitri, at: Self.friday)
  }

  private static let friday = SampleClinic.now.adding(milliseconds: 86_400_000)
  private static let monday = SampleClinic.now.adding(milliseconds: 4 * 86_400_000)

  @Test(arguments: [
    ("--lang en", "As recorded on Thu 15 Oct 2026; what was recorded later is left aside."),
    ("--lang id", "Keadaan tercatat per Kamis 15 Okt 2026; yang dicatat sesudahnya tidak diperhitungkan."),
    ("--lang en --md", "As recorded on Thu 15 Oct 2026; what was recorded later is left aside."),
    ("--lang en --json", "\n  \"knownOn\": \"2026-10-15\",\n"),
  ])
  func `the answer says by which day it was recorded`(options: String, remark: String) {
    let answer = run("case list --known-on 15/10 \(options)")

    #expect(answer.code == .done)
    #expect(answer.output.contains(remark))
    #expect(answer.output.contains("Sari") && !answer.output.contains("Budi"))
    #expect(!run("case list \(options)").output.contains(remark))
  }

  @Test(arguments: ["--csv", "--excel"])
  func `where only rows are written, standard error says it`(format: String) {
    let answer = run("case list --known-on 2026-10-15 --lang en \(format)")

    #expect(answer.errors == "As recorded on Thu 15 Oct 2026; what was recorded later is left aside.\n")
    #expect(answer.output.contains("Sari") && !answer.output.contains("Budi"))
  }

  @Test func `it is understood in Indonesian`() {
    let answer = run("kasus daftar --tercatat-pada kemarin --bahasa id")

    #expect(answer.code == .done)
    #expect(answer.output.contains("Keadaan tercatat per Minggu 18 Okt 2026"))
  }

  @Test(arguments: [
    "case open Arsip", "case close {code} --result answered", "session log {code} coaching 45",
    "followup add {code} Kirim", "undo", "verify", "whoami", "agency add Baru", "search antrean", "access",
  ])
  func `what is not a list, a show, a report or the history refuses it`(line: String) {
    let answer = run(line.replacing("{code}", with: code) + " --known-on 15/10 --lang en")

    #expect(answer.code == .refused)
    #expect(answer.errors.contains("works with the file as it is now. --known-on is for lists"))
    #expect(run("history --lang en").output.contains("assigned a case"))
  }

  @Test func `a day that has not come is refused`() {
    let answer = run("case list --known-on 2026-10-20 --lang en")

    #expect(answer.code == .usage)
    #expect(answer.errors.contains("Tue 20 Oct 2026 is still to come"))
  }

  @Test func `a day before the clinic began is refused`() {
    let answer = run("case list --known-on 2026-10-14 --lang en")

    #expect(answer.code == .refused)
    #expect(answer.errors.contains("the clinic's file began on Thu 15 Oct 2026"))
  }

  @Test func `what is no day is refused`() {
    #expect(run("case list --known-on lusa-kapan --lang en").code == .usage)
    #expect(run("case list --known-on").code == .usage)
  }

  @Test func `late is what was late on that day`() throws {
    _ = try clinic.addFollowUp(to: clinic.openCase("Arsip desa"))
    let weeksLater = SampleClinic.now.adding(milliseconds: 20 * 86_400_000)

    #expect(run("followup list --overdue --json", at: weeksLater).output.contains("\"total\": 1"))
    #expect(
      run("followup list --overdue --known-on 2026-10-20 --json", at: weeksLater).output.contains(
        "\"total\": 0"))
  }

  @Test func `as-of goes together with it, up to that day`() {
    #expect(run("report throughput --known-on 2026-10-16 --as-of 2026-10-15").code == .done)
    #expect(run("report throughput --known-on 2026-10-15 --as-of 2026-10-16").code == .usage)
  }

  @Test func `in the shell it holds for its line only`() {
    let (answer, _) = shell(["case list --known-on 15/10 --json", "case list --json"])

    let lists = answer.split(separator: "\"klinik.table/1\"").dropFirst()
    #expect(lists.map { $0.contains("knownOn") } == [true, false])
    #expect(lists.map { $0.contains("Budi") } == [false, true])
  }

  @Test func `rights are those of now`() throws {
    _ = try clinic.casebook.setRoles([.innovator], of: clinic.budi.person, by: clinic.admin, at: Self.friday)

    let answer = run("case list --known-on 15/10 --json", login: "budi")

    #expect(answer.code == .done)
    #expect(answer.output.contains("\"total\": 0"))
  }

  // MARK: -

  private func run(
    _ line: String, login: String = "fitri", at moment: Instant = monday
  ) -> (code: ExitCode, output: String, errors: String) {
    var (desk, written) = desk(
      catalog: .klinik, clock: { moment }, databasePath: folder.file("clinic.db"), login: login)
    let code = dispatch(line.split(separator: " ").map(String.init), at: &desk)
    return (code, written.output, written.errors)
  }

  private func shell(_ lines: [String]) -> (output: String, errors: String) {
    var (desk, written) = desk(
      typing: lines, catalog: .klinik, clock: { Self.monday }, databasePath: folder.file("clinic.db"))
    _ = Commands.shell(at: &desk)
    return (written.output, written.errors)
  }
}
