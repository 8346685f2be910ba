import Domain
import Testing

struct ObstaclesTests {
  let workflow: Workflow
  let finish = Small.step(
    "finish", "active", "done", roles: [.staff, .mentor], requires: [.result, .reason])

  init() throws {
    workflow = try Small.workflow(
      statuses: [
        Small.open, Small.status("active"), Small.status("waiting", holder: .innovator), Small.done,
      ],
      steps: [
        Small.automatic("begin", "open", "active"), finish,
        Small.automatic("wait", "active", "waiting", on: .followUpOpened, turn: .innovator),
        Small.automatic("wait", "active", "waiting", on: .followUpDone, turn: .innovator),
        Small.automatic("answer", "waiting", "active", turn: .clinic),
      ], results: [WorkflowResult(code: "good", label: Bilingual("good", "baik"))])
  }

  private func obstacles(
    from: String, to: String, turn: Turn = .clinic, roles: Set<Role> = [.staff],
    _ grounds: StepGrounds = .init()
  ) -> [Obstacle] {
    workflow.obstacles(from: from, to: to, turn: turn, roles: roles, grounds: grounds)
  }

  @Test func `where one stands already nothing is to be done`() {
    #expect(obstacles(from: "active", to: "active") == [.alreadyThere])
  }

  @Test func `a step with everything it asks for has no obstacle`() {
    #expect(obstacles(from: "active", to: "done", StepGrounds(reason: "x", result: "good")).isEmpty)
  }

  @Test func `each unmet condition is named, rights first`() {
    #expect(
      obstacles(from: "active", to: "done", roles: [.innovator])
        == [.notYours(finish), .missing(.reason, for: finish), .missing(.result, for: finish)])
  }

  @Test func `an empty reason is a missing one`() {
    #expect(
      obstacles(from: "active", to: "done", StepGrounds(reason: "", result: "good"))
        == [.missing(.reason, for: finish)])
  }

  @Test func `a status that facts imply names the facts`() {
    #expect(obstacles(from: "open", to: "active") == [.facts([.sessionLogged])])
  }

  @Test func `a fact at somebody else's turn names the turn too`() {
    #expect(
      obstacles(from: "active", to: "waiting")
        == [.facts([.followUpOpened, .followUpDone]), .turn(.innovator)])
    #expect(
      obstacles(from: "active", to: "waiting", turn: .innovator)
        == [.facts([.followUpOpened, .followUpDone])])
  }

  @Test func `a status further away names the shortest way`() {
    guard case .notFromHere(let way)? = obstacles(from: "open", to: "done").first else {
      Issue.record("no way")
      return
    }
    #expect(way.map(\.code) == ["begin", "finish"])
  }

  @Test func `what the steps of a longer way ask for is named behind it`() {
    #expect(
      Array(obstacles(from: "open", to: "done", roles: [.innovator]).dropFirst())
        == [.notYours(finish), .missing(.reason, for: finish), .missing(.result, for: finish)])
  }

  @Test func `a result that is carried meets a step that asks for one, and nothing else`() {
    let carried = StepGrounds().completed(for: finish, carried: "good")

    #expect(carried.missing(for: finish) == [.reason])
    #expect(StepGrounds(result: "other").completed(for: finish, carried: "good").result == "other")
  }

  @Test func `from an end without a way back there is none`() {
    #expect(obstacles(from: "done", to: "open") == [.notFromHere(way: [])])
  }
}
