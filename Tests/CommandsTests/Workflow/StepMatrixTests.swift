import Commands
import Domain
import Packs
import Storage
import TestSupport
import Testing

/// Every role, on its own case and on a stranger's, in every status, with every step: what the pack says, and no more.
struct StepMatrixTests {
  static let statuses = [
    "new", "active", "waiting", "outside", "confirming", "paused", "closed", "referred", "withdrawn",
  ]

  /// The steps and one that no pack has.
  static let strange = "terbang"

  /// The steps that have a command of their own, and what each is given behind the code.
  static let verbs = [
    "close": "--result answered", "confirm": "", "pause": "--until 2026-12-01 --reason x",
    "refer": "Bagian --reason x", "reopen": "--reason x", "wake": "", "withdraw": "--reason x",
  ]

  static let logins: [Role: String] = [
    .admin: "admin", .staff: "fitri", .mentor: "sari", .supervisor: "hasan", .innovator: "rina",
    .juror: "yusuf",
  ]

  private static let given: [Requirement: String] = [
    .reason: "--reason x", .result: "--result answered", .day: "--until 2026-12-01",
    .recipient: "--recipient Bagian",
  ]

  private let folder: TemporaryFolder
  private let clinic: SampleClinic
  private let workflow: Workflow

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("klinik.db"))
    workflow = try WorkflowPack.embeddedCase()
  }

  @Test(arguments: statuses)
  func `each step is taken by whom the pack names and by nobody else`(status: String) throws {
    let own = try stand(try clinic.openCase(), in: status)
    let other = try stand(try clinic.openCase(of: clinic.dewi, mentor: clinic.budi), in: status)
    let codes = Set(workflow.steps.map(\.code)).sorted() + [Self.strange]
    var taken = 0

    for step in codes {
      for role in Role.allCases {
        for caseFile in [own, other] {
          let isOwn = caseFile.id == own.id
          let isBound = role == .mentor || role == .innovator
          for (line, meant) in lines(step, on: caseFile, in: status) {
            let isAllowed = meant?.roles.contains(role) == true && (isOwn || !isBound)
            let isDone = try run(line, as: role)
            #expect(isDone == isAllowed, "\(role) \(status) \(line)")
            if isDone { taken += 1 }
          }
        }
      }
    }

    #expect(taken > 0)
    #expect(try clinic.casebook.verify(by: clinic.admin).findings.isEmpty)
  }

  @Test(arguments: statuses)
  func `a status is reached by whom the pack lets take a step there and by nobody else`(status: String) throws
  {
    let own = try stand(try clinic.openCase(), in: status)
    let other = try stand(try clinic.openCase(of: clinic.dewi, mentor: clinic.budi), in: status)

    for target in Self.statuses {
      for role in Role.allCases {
        for caseFile in [own, other] {
          let step = workflow.step(from: status, to: target)
          let roles = step?.roles ?? []
          let isBound = role == .mentor || role == .innovator
          let isAllowed = roles.contains(role) && (caseFile.id == own.id || !isBound)
          let line = "case step \(caseFile.code) --to \(target) \(given(for: step))"
          #expect(try run(line, as: role) == isAllowed, "\(role) \(status) \(line)")
        }
      }
    }
  }

  @Test func `the statuses above are those of the pack`() {
    #expect(workflow.statuses.map(\.code) == Self.statuses)
  }

  /// The lines that ask for a step, and what each takes by the pack.
  private func lines(
    _ step: String, on caseFile: CaseFile, in status: String
  ) -> [(line: String, meant: Step?)] {
    let meant = workflow.step(step, from: status)
    let line = "case step \(caseFile.code) \(step) \(given(for: meant))"
    guard let given = Self.verbs[step] else { return [(line, meant)] }
    // Who closes a case that awaits its confirmation confirms it.
    let finishing = workflow.steps(from: status).first { workflow.status($0.to)?.outcome == .finished }
    return [
      (line, meant),
      ("case \(step) \(caseFile.code) \(given)", step == "close" ? meant ?? finishing : meant),
    ]
  }

  /// The options that a step asks for.
  private func given(for step: Step?) -> String {
    (step?.requires ?? []).compactMap { Self.given[$0] }.sorted().joined(separator: " ")
  }

  /// Whether a command does what it says; then it is taken back.
  private func run(_ line: String, as role: Role) throws -> Bool {
    let login = try #require(Self.logins[role])
    var (desk, _) = desk(
      catalog: .klinik, clock: { SampleClinic.now }, databasePath: folder.file("klinik.db"), login: login)
    let words = line.split(separator: " ").map(String.init)
    guard dispatch(words + ["--lang", "en"], at: &desk) == .done else { return false }
    _ = try clinic.casebook.undo(by: clinic.casebook.actor(login: login), at: SampleClinic.now)
    return true
  }

  /// Brings a case to a status as a day at the clinic would.
  private func stand(_ caseFile: CaseFile, in status: String) throws -> CaseFile {
    if status == "new" { return caseFile }
    _ = try clinic.log(on: [caseFile])
    let steps = [
      "confirming": "propose-closing", "paused": "pause", "closed": "close", "referred": "refer",
      "withdrawn": "withdraw",
    ]
    if let step = steps[status] {
      let grounds = StepGrounds(
        reason: "x", result: "answered", day: SampleClinic.today.adding(days: 9), recipient: "Bagian")
      _ = try clinic.casebook.stepCase(caseFile.id, step, grounds, by: clinic.fitri, at: SampleClinic.now)
    }
    if let party = Party(rawValue: status == "waiting" ? "innovator" : status) {
      _ = try clinic.casebook.addFollowUp(
        FollowUpDraft(deed: "Hitung", party: party, due: SampleClinic.today.adding(days: 9)), to: caseFile.id,
        by: clinic.fitri, at: SampleClinic.now)
    }
    let detail = try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri)
    #expect(detail.summary.status.code == status)
    return caseFile
  }
}
