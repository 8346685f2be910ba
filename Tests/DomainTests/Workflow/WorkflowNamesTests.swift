import Domain
import Testing

struct WorkflowNamesTests {
  let workflow: Workflow

  init() throws {
    let waiting = Status(
      code: "waiting", label: Bilingual("Waiting for innovator", "Menunggu inovator"), holder: .innovator)
    let outside = Status(
      code: "outside", label: Bilingual("Waiting for others", "Menunggu pihak luar"), holder: .outside)
    workflow = try Small.workflow(
      statuses: [Small.open, waiting, outside, Small.done],
      steps: [
        Step(
          code: "finish", label: Bilingual("Finish", "Tutup"), from: "open", to: "done", roles: [.staff]),
        Small.step("ask", "open", "waiting"), Small.step("send", "open", "outside"),
        Small.step("back", "waiting", "open"), Small.step("back", "outside", "open"),
      ], results: [WorkflowResult(code: "good", label: Bilingual("it worked", "berhasil baik"))])
  }

  @Test(arguments: [
    ("waiting", "waiting"), ("Menunggu inovator", "waiting"), ("menunggu-inovator", "waiting"),
    ("WAITING_FOR_OTHERS", "outside"), ("selesai", "done"), ("sele", "done"),
  ])
  func `a status is found by code or label in either language`(_ typed: String, _ code: String) {
    #expect(workflow.status(named: typed)?.code == code)
  }

  @Test(arguments: ["menunggu", "se", "", "nowhere", "tutup"])
  func `what may mean several statuses, or none, finds none`(_ typed: String) {
    #expect(workflow.status(named: typed) == nil)
  }

  @Test(arguments: [("finish", "finish"), ("tutup", "finish"), ("Selesai", "finish"), ("outside", "send")])
  func `a step is found by its name or its target`(_ typed: String, _ code: String) {
    #expect(workflow.step(named: typed, from: "open")?.code == code)
  }

  @Test func `a step of another status is not found`() {
    #expect(workflow.step(named: "tutup", from: "waiting") == nil)
    #expect(workflow.step(named: "selesai", from: "waiting") == nil)
  }

  @Test(arguments: ["good", "Berhasil baik", "berhasil-baik", "it-worked"])
  func `a result is found by code or label`(_ typed: String) {
    #expect(workflow.result(named: typed)?.code == "good")
  }
}
