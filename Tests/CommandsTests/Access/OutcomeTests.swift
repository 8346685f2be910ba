import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Commands

/// The outcome of every command, run as every role on their own things and on others': a golden that a person has
/// read line by line. With `UPDATE=1` in the environment it is written anew; then read the difference as a change
/// of rights.
struct OutcomeTests {
  /// A line of the golden: `{case}`, `{session}` and `{followup}` stand for a thing of one's own and for a stranger's.
  static let lines = [
    "case open Arsip", "case show {case}", "case list", "case list --all", "case edit {case} --title Baru",
    "case assign {case} budi", "case step {case} pause --until 2026-12-01 --reason Menunggu",
    "case close {case} --result answered",
    "case confirm {case}", "case pause {case} --until 2026-12-01 --reason Menunggu", "case wake {case}",
    "case refer {case} Biro Hukum --reason Regulasi", "case withdraw {case} --reason Pindah",
    "case reopen {case}", "case select {case}",
    "session log {case} consultation 30m", "session log --new Arsip --person Tamu consultation 30m",
    "session show {session}", "session show {session} --chat",
    "session list", "session edit {session} --minutes 45",
    "session plan {case} mentoring --date 2026-12-01", "session cancel {plan}", "session absent {plan}",
    "class attend {class} tamu", "class list",
    "followup add {case} Hitung --due 2026-12-01", "followup done {followup}", "followup show {followup}",
    "followup show {followup} --chat", "status {case}", "status {case} --chat", "calendar export --followups",
    "followup list", "followup edit {followup} --deed Lain", "followup postpone {followup} 2026-12-01",
    "followup transfer {followup} clinic", "followup cancel {followup}", "case link {case} KI-3",
    "why {case} --to closed", "workflow show", "workflow show {case}", "pack list", "pack show case",
    "pack copy case", "pack check {dir}/file.txt", "pack load {dir}/file.txt",
    "attachment add {case} {dir}/file.txt", "attachment list",
    "attachment export {attachment} --to {dir}/out.txt",
    "person add Tamu --yes", "person show {person}", "person edit {person} --phone 081234567",
    "person roles {person} juror",
    "person deactivate {person}", "person list", "person notice {person}", "person consent {person} photo",
    "person export", "person export {person}", "person erase {person} --yes", "person erase OR-9 --dry-run",
    "person erase OR-9 --yes",
    "word redact {case} title --dry-run", "word redact {case} title --yes", "history --access",
    "person move {person} --to sdn-12-kenari --from 2026-10-15", "person merge dewi rina",
    "leave add {person} 2026-12-01", "leave list", "leave cancel {person} 2026-12-01",
    "case transfer {case} yusuf --leader",
    "agency merge sdn-12-kenari puskesmas-melati --since 2026-10-15", "agency close sdn-12-kenari",
    "agency add Dinas", "agency show sdn-12-kenari", "agency edit sdn-12-kenari --name SDN",
    "agency deactivate sdn-12-kenari", "agency list",
    "undo", "redo", "history", "history {case}", "verify",
    "import log {dir}/log.csv --map case=c,activity=a,at=t",
    "backup create {dir}/copy.db", "backup test {dir}/none.db", "backup list",
    "backup restore {dir}/none.db {dir}/new.db", "doctor", "setting list",
    "setting edit name Lain", "init {dir}/new.db --name Baru --zone WITA", "upgrade", "access", "whoami",
    "search antrean", "calendar list", "calendar holiday 2026-12-18", "calendar load {dir}/none.yaml",
    "today", "today tomorrow --mine",
    "report throughput", "report cycle-time", "shell", "help", "version", "exit",
  ]

  /// Each role's login.
  static let logins = ["admin", "fitri", "sari", "hasan", "rina", "yusuf"]

  @Test func `every command answers every role as was agreed`() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "outcomes.txt")
    let stage = try OutcomeStage()

    let found = try Self.lines.flatMap { try stage.outcomes(of: $0) }.joined(separator: "\n") + "\n"
    let actual = OutcomeStage.heading + found

    if ProcessInfo.processInfo.environment["UPDATE"] == "1" {
      try actual.write(to: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: path, encoding: .utf8) == actual)
  }

  @Test func `no command is missing`() throws {
    let tried = try Set(
      Self.lines.map { line in
        "\(try Resolution(line.split(separator: " ").map(String.init), in: .klinik).command)"
      })

    #expect(Catalog.klinik.commands.map { "\($0)" }.filter { !tried.contains($0) } == [])
  }
}

/// A clinic whose file is put back before each command: Sari mentors Rina's case; Budi Dewi's.
private struct OutcomeStage {
  private let folder: TemporaryFolder
  private let clinic: Data

  static let heading =
    pad("", ["admin", "staff", "mentor", "supervisor", "innovator", "juror"]) + "\n"

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.file("made.db")
    let clinic = try SampleClinic(at: path)
    for (number, owner) in [(clinic.rina, clinic.sari), (clinic.dewi, clinic.budi)].enumerated() {
      let caseFile = try clinic.openCase("Antrean \(number + 1)", of: owner.0, mentor: owner.1)
      _ = try clinic.log(on: [caseFile], attendance: [owner.1.person: .mentor, owner.0.person: .innovator])
      _ = try clinic.addFollowUp(to: caseFile)
      _ = try clinic.casebook.attach(
        Data("isi \(number)".utf8), named: "surat.pdf", to: caseFile.id, by: clinic.fitri,
        at: SampleClinic.now)
    }
    for number in 1...2 {
      guard let code = Code(.case, year: 2026, site: 0, number: number) else { continue }
      let id = try clinic.casebook.caseFile(code, by: clinic.fitri).id
      _ = try clinic.casebook.planSession(
        SessionDraft(kind: .mentoring, day: SampleClinic.today, cases: [id]), by: clinic.fitri,
        at: SampleClinic.now)
    }
    for mentor in [clinic.sari, clinic.budi] {
      _ = try clinic.log(.class, attendance: [mentor.person: .mentor])
    }
    _ = try clinic.openCase("Antrean 3")
    // Somebody who cannot log in, and hence can be erased.
    _ = try clinic.casebook.addPerson(
      Particulars(name: PersonName("Tamu Lama")), agency: nil, roles: [.innovator], by: clinic.admin,
      at: SampleClinic.now)
    try "c,a,t\n1,mulai,2026-01-05T08:00:00Z\n".write(
      toFile: folder.file("log.csv"), atomically: true, encoding: .utf8)
    try "isi".write(toFile: folder.file("file.txt"), atomically: true, encoding: .utf8)
    try clinic.casebook.settle()
    self.clinic = try Data(contentsOf: URL(filePath: path))
  }

  /// One line of the golden, or one for one's own thing and one for a stranger's.
  func outcomes(of line: String) throws -> [String] {
    let hasThing = ["{case}", "{session}", "{followup}", "{person}", "{attachment}", "{plan}", "{class}"]
      .contains {
        line.contains($0)
      }
    return try (hasThing ? [1, 2] : [0]).map { number in
      let title = number == 0 ? line : "\(line) (\(number == 1 ? "own" : "other"))"
      return Self.pad(title, try OutcomeTests.logins.map { try outcome(of: line, number, as: $0) })
    }
  }

  private func outcome(of line: String, _ number: Int, as login: String) throws -> String {
    let path = folder.file("klinik.db")
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    for name in ["out.txt", "copy.db", "copy.db.sha256"] { unlink(folder.file(name)) }
    for suffix in ["", "-wal", "-shm"] { unlink(folder.file("new.db") + suffix) }
    try clinic.write(to: URL(filePath: path))
    // Sari and Rina are the mentor and the leader of the first case; others' own is what they may reach at all.
    let filled = line.replacing("{case}", with: "KI-\(number)").replacing("{session}", with: "SS-\(number)")
      .replacing("{followup}", with: "TL-\(number)").replacing("{attachment}", with: "LA-\(number)")
      .replacing("{plan}", with: "SS-\(number + 2)").replacing("{person}", with: number == 1 ? login : "dewi")
      .replacing("{class}", with: "SS-\(number + 4)").replacing("{dir}", with: folder.path)
    var (desk, _) = desk(catalog: .klinik, databasePath: path, login: login)
    let code = dispatch(filled.split(separator: " ").map(String.init) + ["--lang", "en"], at: &desk)
    return switch code {
    case .done: "yes"
    case .refused: "no"
    case .notFound: "unseen"
    default: "\(code)"
    }
  }

  private static func pad(_ title: String, _ cells: [String]) -> String {
    let head = title.padding(toLength: max(72, title.count + 1), withPad: " ", startingAt: 0)
    let row = head + cells.map { $0.padding(toLength: 11, withPad: " ", startingAt: 0) }.joined()
    return row.replacing(/\ +$/, with: "")
  }
}
