import Domain
import Testing

struct WorkflowStepsTests {
  let workflow: Workflow

  init() throws {
    workflow = try Small.workflow(
      statuses: [Small.open, Small.status("waiting", holder: .innovator), Small.done],
      steps: [
        Small.finish, Small.step("ask", "open", "waiting", roles: [.mentor]),
        Small.step("finish", "waiting", "done", roles: [.innovator]),
        Small.automatic("hand-over", "open", "waiting", on: .followUpOpened, turn: .innovator),
        Small.automatic("answer", "waiting", "open", on: .sessionLogged, turn: .clinic),
      ])
  }

  @Test func `the steps from a status are those that a person can take`() {
    #expect(workflow.steps(from: "open").map(\.code) == ["finish", "ask"])
    #expect(workflow.steps(from: "done").isEmpty)
    #expect(workflow.steps(from: "nowhere").isEmpty)
  }

  @Test func `a role sees its own steps only`() {
    #expect(workflow.steps(from: "open", by: [.mentor]).map(\.code) == ["ask"])
    #expect(workflow.steps(from: "open", by: [.mentor, .staff]).map(\.code) == ["finish", "ask"])
    #expect(workflow.steps(from: "open", by: [.juror]).isEmpty)
    #expect(workflow.steps(from: "open", by: []).isEmpty)
  }

  @Test func `a step is found by where it leads`() {
    #expect(workflow.step(from: "open", to: "waiting")?.code == "ask")
    #expect(workflow.step(from: "waiting", to: "open") == nil)
  }

  @Test func `a step is found by its verb`() {
    #expect(workflow.step("finish", from: "waiting")?.roles == [.innovator])
    #expect(workflow.step("ask", from: "waiting") == nil)
    #expect(workflow.step("answer", from: "waiting") == nil)
  }

  @Test func `a fact moves a subject only at its turn`() {
    #expect(workflow.automaticStep(from: "open", on: .followUpOpened, turn: .innovator)?.to == "waiting")
    #expect(workflow.automaticStep(from: "open", on: .followUpOpened, turn: .clinic) == nil)
    #expect(workflow.automaticStep(from: "open", on: .followUpDone, turn: .innovator) == nil)
  }

  @Test func `conformance counts the steps of people and of facts`() {
    #expect(workflow.allows(from: "open", to: "waiting"))
    #expect(workflow.allows(from: "waiting", to: "open"))
    #expect(!workflow.allows(from: "done", to: "open"))
  }

  @Test(arguments: [
    ([], Turn.clinic), ([Holder.clinic], .clinic), ([.innovator, .clinic, .outside], .clinic),
    ([.innovator], .innovator), ([.outside, .innovator], .innovator), ([.outside, .outside], .outside),
    ([.nobody], .clinic), ([.nobody, .outside], .outside),
  ])
  func `the turn follows from who holds the open follow-ups`(holders: [Holder], turn: Turn) {
    #expect(Turn(openFollowUpsOf: holders) == turn)
  }

  @Test func `roles are listed in the order in which they are declared`() {
    #expect(Set(Role.allCases).sorted() == Role.allCases)
  }
}
