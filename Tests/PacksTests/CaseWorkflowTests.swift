import Domain
import Packs
import TestSupport
import Testing

/// UX.md §3.1, written out once more by hand.
struct CaseWorkflowTests {
  /// Where a fact leaves a case: one column a turn.
  struct Row: Sendable {
    let from: String
    let clinic: String
    let innovator: String
    let outside: String

    init(_ from: String, clinic: String, innovator: String, outside: String) {
      self.from = from
      self.clinic = clinic
      self.innovator = innovator
      self.outside = outside
    }
  }

  static let sessions = [
    Row("new", clinic: "active", innovator: "waiting", outside: "outside"),
    Row("active", clinic: "active", innovator: "waiting", outside: "outside"),
    Row("waiting", clinic: "active", innovator: "waiting", outside: "outside"),
    Row("outside", clinic: "active", innovator: "waiting", outside: "outside"),
    Row("confirming", clinic: "active", innovator: "waiting", outside: "outside"),
    Row("paused", clinic: "active", innovator: "waiting", outside: "outside"),
    Row("closed", clinic: "closed", innovator: "closed", outside: "closed"),
    Row("referred", clinic: "referred", innovator: "referred", outside: "referred"),
    Row("withdrawn", clinic: "withdrawn", innovator: "withdrawn", outside: "withdrawn"),
  ]

  static let followUps = [
    Row("new", clinic: "new", innovator: "new", outside: "new"),
    Row("active", clinic: "active", innovator: "waiting", outside: "outside"),
    Row("waiting", clinic: "active", innovator: "waiting", outside: "outside"),
    Row("outside", clinic: "active", innovator: "waiting", outside: "outside"),
    Row("confirming", clinic: "confirming", innovator: "confirming", outside: "confirming"),
    Row("paused", clinic: "paused", innovator: "paused", outside: "paused"),
    Row("closed", clinic: "closed", innovator: "closed", outside: "closed"),
    Row("referred", clinic: "referred", innovator: "referred", outside: "referred"),
    Row("withdrawn", clinic: "withdrawn", innovator: "withdrawn", outside: "withdrawn"),
  ]

  static let followUpEvents: [WorkflowEvent] = [
    .followUpOpened, .followUpDone, .followUpCancelled, .followUpTransferred,
  ]

  let workflow: Workflow

  init() throws {
    workflow = try WorkflowPack.embeddedCase()
  }

  @Test func `the embedded pack is the second version of the case workflow`() {
    #expect(workflow.code == "case")
    #expect(workflow.version == 2)
    #expect(workflow.subject == .case)
    #expect(workflow.initial.code == "new")
  }

  @Test func `the statuses are those of the table`() {
    let rows = workflow.statuses.map { status in
      let due = status.dueWorkingDays.map(String.init) ?? "-"
      let outcome = status.outcome?.rawValue ?? "-"
      return [
        status.code, status.label.indonesian, status.label.english, status.holder.rawValue, due, outcome,
      ].joined(separator: " | ")
    }

    #expect(
      rows == [
        "new | Baru | New | clinic | 1 | -",
        "active | Didampingi | In mentoring | clinic | 10 | -",
        "waiting | Menunggu inovator | Waiting for innovator | innovator | - | -",
        "outside | Menunggu pihak luar | Waiting for others | outside | 15 | -",
        "confirming | Menunggu konfirmasi | Awaiting confirmation | innovator | 5 | -",
        "paused | Ditunda | Paused | nobody | - | -",
        "closed | Selesai | Closed | nobody | - | finished",
        "referred | Dirujuk | Referred | nobody | - | left",
        "withdrawn | Ditarik | Withdrawn | nobody | - | left",
      ])
  }

  @Test func `a case closes with one of four results`() {
    let rows = workflow.results.map { "\($0.code) = \($0.label.indonesian)" }

    #expect(
      rows == [
        "answered = terjawab", "became-proposal = jadi usulan", "became-innovation = jadi inovasi",
        "not-continued = tidak dilanjutkan",
      ])
  }

  @Test(arguments: sessions)
  func `a logged session moves a case as the table says`(row: Row) {
    #expect(end(of: row.from, on: .sessionLogged, turn: .clinic) == row.clinic)
    #expect(end(of: row.from, on: .sessionLogged, turn: .innovator) == row.innovator)
    #expect(end(of: row.from, on: .sessionLogged, turn: .outside) == row.outside)
  }

  @Test(arguments: followUps, followUpEvents)
  func `a follow-up moves a case as the table says`(row: Row, event: WorkflowEvent) {
    #expect(end(of: row.from, on: event, turn: .clinic) == row.clinic)
    #expect(end(of: row.from, on: event, turn: .innovator) == row.innovator)
    #expect(end(of: row.from, on: event, turn: .outside) == row.outside)
  }

  @Test func `the tables above cover every status`() {
    #expect(Self.sessions.map(\.from) == workflow.statuses.map(\.code))
    #expect(Self.followUps.map(\.from) == workflow.statuses.map(\.code))
    #expect(Set(Self.followUpEvents + [.sessionLogged]) == Set(WorkflowEvent.allCases))
  }

  @Test(arguments: Turn.allCases)
  func `a first session makes a case active before anything else`(turn: Turn) {
    #expect(workflow.automaticStep(from: "new", on: .sessionLogged, turn: turn)?.to == "active")
  }

  @Test func `people take the steps of the table`() {
    let rows = workflow.statuses.flatMap { workflow.steps(from: $0.code) }.map { step in
      let roles = step.roles.sorted().map(\.rawValue).joined(separator: " ")
      let requires = step.requires.map(\.rawValue).sorted().joined(separator: " ")
      return "\(step.from) > \(step.code) > \(step.to): \(roles); \(requires)"
    }

    #expect(
      rows == [
        "new > close > closed: admin staff mentor; result",
        "new > refer > referred: admin staff mentor; reason recipient",
        "new > withdraw > withdrawn: admin staff innovator; reason",
        "active > propose-closing > confirming: admin staff mentor; result",
        "active > close > closed: admin staff mentor; result",
        "active > pause > paused: admin staff mentor; day reason",
        "active > refer > referred: admin staff mentor; reason recipient",
        "active > withdraw > withdrawn: admin staff innovator; reason",
        "waiting > propose-closing > confirming: admin staff mentor; result",
        "waiting > close > closed: admin staff mentor; result",
        "waiting > pause > paused: admin staff mentor; day reason",
        "waiting > refer > referred: admin staff mentor; reason recipient",
        "waiting > withdraw > withdrawn: admin staff innovator; reason",
        "outside > propose-closing > confirming: admin staff mentor; result",
        "outside > close > closed: admin staff mentor; result",
        "outside > pause > paused: admin staff mentor; day reason",
        "outside > refer > referred: admin staff mentor; reason recipient",
        "outside > withdraw > withdrawn: admin staff innovator; reason",
        "confirming > confirm > closed: admin staff mentor innovator; result",
        "confirming > reject-closing > active: admin staff innovator; ",
        "confirming > withdraw > withdrawn: admin staff innovator; reason",
        "paused > wake > active: admin staff mentor; ",
        "paused > refer > referred: admin staff mentor; reason recipient",
        "paused > withdraw > withdrawn: admin staff innovator; reason",
        "closed > reopen > active: admin staff supervisor; reason",
        "referred > reopen > active: admin staff supervisor; reason",
        "withdrawn > reopen > active: admin staff supervisor; reason",
      ])
  }

  @Test(arguments: [UInt64(1), 20_261_015, 7314])
  func `however a case has wandered, people can still end it`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)

    for _ in 0..<200 {
      var code = workflow.initial.code
      for _ in 0..<30 { code = wander(from: code, &random) }

      #expect(canEnd(from: code), "stuck in \(code), seed \(seed)")
    }
  }

  private func end(of status: String, on event: WorkflowEvent, turn: Turn) -> String {
    workflow.automaticSteps(from: status, on: event, turn: turn).last?.to ?? status
  }

  /// One thing that may happen next: a fact at some turn, or a person's step.
  private func wander(from code: String, _ random: inout SplitMix) -> String {
    if let event = WorkflowEvent.allCases.randomElement(using: &random),
      let turn = Turn.allCases.randomElement(using: &random), Bool.random(using: &random)
    {
      return end(of: code, on: event, turn: turn)
    }
    return workflow.steps(from: code).randomElement(using: &random)?.to ?? code
  }

  private func canEnd(from code: String) -> Bool {
    var seen: Set = [code]
    var open = [code]
    while let next = open.popLast() {
      if workflow.status(next)?.isTerminal == true { return true }
      for step in workflow.steps(from: next) where seen.insert(step.to).inserted { open.append(step.to) }
    }
    return false
  }
}
