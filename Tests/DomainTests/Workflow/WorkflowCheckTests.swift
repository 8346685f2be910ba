import Domain
import Testing

struct WorkflowCheckTests {
  @Test func `a workflow without flaws is made`() throws {
    let workflow = try Small.workflow()

    #expect(workflow.initial == Small.open)
  }

  @Test func `a workflow without statuses has nowhere to start`() {
    #expect(Small.flaws(statuses: [], steps: []) == [WorkflowFlaw(.noInitialStatus, at: .workflow)])
  }

  @Test func `more parts than anybody could survey are not even checked`() {
    let statuses = (0...100).map { Small.status("s\($0)") }

    #expect(
      Small.flaws(statuses: statuses) == [
        WorkflowFlaw(.tooLarge(statuses: 101, steps: 1, results: 0), at: .workflow)
      ])
  }

  @Test(arguments: [0, -1, Int.min])
  func `versions count from one`(version: Int) {
    #expect(Small.flaws(version: version) == [WorkflowFlaw(.versionNotPositive(version), at: .workflow)])
  }

  @Test(arguments: ["", "Open", "1st", "-x", "two words", "é", "a_b", String(repeating: "a", count: 41)])
  func `a code is plain`(code: String) {
    let result = WorkflowResult(code: code, label: Bilingual(same: "x"))

    #expect(Small.flaws(results: [result]) == [WorkflowFlaw(.malformedCode(code), at: .result(0))])
  }

  @Test func `a label is written in both languages`() {
    let result = WorkflowResult(code: "good", label: Bilingual("", " "))

    #expect(
      Small.flaws(results: [result]) == [
        WorkflowFlaw(.emptyLabel(.indonesian), at: .result(0)),
        WorkflowFlaw(.emptyLabel(.english), at: .result(0)),
      ])
  }

  @Test(arguments: [0, -3, 367, Int.max])
  func `a due time is at least a day and at most a year and a half of work`(days: Int) {
    let open = Small.status("open", due: days, isInitial: true)

    #expect(
      Small.flaws(statuses: [open, Small.done]) == [
        WorkflowFlaw(.dueOutOfRange(status: "open", days: days), at: .status(0))
      ])
  }

  @Test func `a status that ends a subject is held by nobody`() {
    let done = Status(code: "done", label: Bilingual("Done", "Selesai"), holder: .outside, outcome: .left)

    #expect(
      Small.flaws(statuses: [Small.open, done]) == [
        WorkflowFlaw(.heldAfterTheEnd(status: "done", holder: .outside), at: .status(1))
      ])
  }

  @Test func `a loop without a way out is endless, and a status without steps a dead end`() {
    let statuses = [Small.open, Small.done, Small.status("a"), Small.status("b"), Small.status("c")]
    let steps = [
      Small.finish, Small.step("go", "open", "a"), Small.step("on", "a", "b"), Small.step("back", "b", "a"),
      Small.step("off", "open", "c"),
    ]

    #expect(
      Small.flaws(statuses: statuses, steps: steps) == [
        WorkflowFlaw(.endless(status: "a"), at: .status(2)),
        WorkflowFlaw(.endless(status: "b"), at: .status(3)),
        WorkflowFlaw(.deadEnd(status: "c"), at: .status(4)),
      ])
  }

  @Test func `an end can be reopened by a person`() {
    #expect(Small.flaws(steps: [Small.finish, Small.step("reopen", "done", "open")]) == [])
  }

  @Test func `an end leads neither by itself nor to another end`() {
    let gone = Small.status("gone", outcome: .left)
    let steps = [
      Small.finish, Small.automatic("slip", "done", "open"), Small.step("leave", "done", "gone"),
    ]

    #expect(
      Small.flaws(statuses: [Small.open, Small.done, gone], steps: steps) == [
        WorkflowFlaw(.notAReopening(step: "slip", from: "done"), at: .step(1)),
        WorkflowFlaw(.notAReopening(step: "leave", from: "done"), at: .step(2)),
      ])
  }

  @Test func `a person and a fact may take the same way`() {
    #expect(Small.flaws(steps: [Small.finish, Small.automatic("end", "open", "done")]) == [])
  }

  static let turns: [(first: Turn?, second: Turn?, clashes: Bool)] = [
    (nil, nil, true), (nil, .clinic, true), (.clinic, nil, true), (.clinic, .clinic, true),
    (.clinic, .outside, false),
  ]

  @Test(arguments: turns)
  func `one event at one turn takes one step`(first: Turn?, second: Turn?, clashes: Bool) {
    let steps = [
      Small.automatic("one", "open", "done", turn: first),
      Small.automatic("two", "open", "done", turn: second),
    ]

    let flaw = WorkflowFlaw(.ambiguousEvent(.sessionLogged, second, from: "open"), at: .step(1))
    #expect(Small.flaws(steps: steps) == (clashes ? [flaw] : []))
  }

  @Test(arguments: [UInt64(3), 17, 2026])
  func `whatever the check lets pass can be walked to an end`(seed: UInt64) {
    var random = Scatter(seed: seed)
    var passed = 0

    for _ in 0..<4000 {
      guard let workflow = randomWorkflow(&random) else { continue }
      passed += 1
      for status in workflow.statuses {
        #expect(endings(of: workflow, from: status.code).isEmpty == false, "\(workflow), seed \(seed)")
        for event in WorkflowEvent.allCases {
          let chain = workflow.automaticSteps(from: status.code, on: event, turn: .innovator)
          #expect(chain.count <= workflow.statuses.count, "\(workflow), seed \(seed)")
        }
      }
    }

    #expect(passed > 20, "seed \(seed)")
  }

  private func randomWorkflow(_ random: inout Scatter) -> Workflow? {
    let codes = ["a", "b", "c", "d"]
    let statuses = codes.enumerated().map { index, code in
      Small.status(code, outcome: index == 3 ? .finished : nil, isInitial: index == 0)
    }
    let steps = (0..<6).map { number in
      let from = codes[Int.random(in: 0..<4, using: &random)]
      let to = codes[Int.random(in: 0..<4, using: &random)]
      return Bool.random(using: &random)
        ? Small.step("s\(number)", from, to)
        : Small.automatic("s\(number)", from, to, turn: Turn.allCases.randomElement(using: &random))
    }
    do throws(FlawedWorkflow) {
      return try Small.workflow(statuses: statuses, steps: steps)
    } catch {
      return nil
    }
  }

  private func endings(of workflow: Workflow, from code: String) -> Set<String> {
    var seen: Set = [code]
    var open = [code]
    while let next = open.popLast() {
      for step in workflow.steps where step.from == next && seen.insert(step.to).inserted {
        open.append(step.to)
      }
    }
    return seen.filter { workflow.status($0)?.isTerminal == true }
  }
}

/// Random numbers that are the same for the same seed.
private struct Scatter: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
