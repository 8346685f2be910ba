import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// Where cases that came with a log stand beside the clinic's own.
struct ImportedCaseTests {
  private let clinic: SampleClinic
  private let folder: TemporaryFolder

  init() throws {
    clinic = try SampleClinic()
    folder = try TemporaryFolder()
  }

  @Test
  func `imported cases and the clinic's own are listed and counted apart`() throws {
    let own = try clinic.openCase()
    _ = try imported(["a,Ask,2026-03-01T09:00:00Z", "b,Ask,2026-03-02T09:00:00Z"])

    func listed(_ origin: CaseFilter.Origin) throws -> (titles: [String], total: Int) {
      var filter = CaseFilter()
      filter.isOpen = false
      filter.origin = origin
      let (cases, total) = try clinic.casebook.cases(filter, by: clinic.fitri)
      return (cases.map(\.caseFile.title), total)
    }
    let (mine, theirs, all) = (try listed(.own), try listed(.imported), try listed(.any))

    #expect(mine == ([own.title], 1))
    #expect(theirs == (["b", "a"], 2))
    #expect(all == ([own.title, "b", "a"], 3))
  }

  @Test(arguments: ["log", "Answer", "as-logged", "close", "reopen"])
  func `nobody takes a step with an imported case`(step: String) throws {
    let made = try imported([
      "a,Ask,2026-03-01T09:00:00Z", "b,Ask,2026-03-01T09:00:00Z", "b,Answer,2026-03-02T09:00:00Z",
    ])
    let caseFile = try clinic.casebook.caseFile(try #require(made.codes?.lowerBound), by: clinic.admin)

    let refusal = try #require(throws: StorageError.self) {
      try clinic.casebook.stepCase(caseFile.id, step, by: clinic.admin, at: SampleClinic.now)
    }

    guard case .stepOfImport(caseFile.code) = refusal else { throw refusal }
  }

  @Test func `what is agreed on an open imported case is due like any other`() throws {
    let made = try imported(["a,Ask,2026-03-01T09:00:00Z"], spans: ["a,2026-03-01T09:00:00Z,"])
    let caseFile = try clinic.casebook.caseFile(try #require(made.codes?.lowerBound), by: clinic.admin)
    _ = try clinic.addFollowUp("Kirim contoh", .clinic, to: caseFile)
    var late = FollowUpFilter()
    late.overdueOn = SampleClinic.today.adding(days: 20)

    let found = try clinic.casebook.followUps(late, by: clinic.fitri)

    #expect(found.followUps.map(\.isResting) == [false])
  }

  @Test(arguments: ["case", "kasus", "log:case"])
  func `a log by the name of a pack is no pack`(name: String) throws {
    let made = try imported(["a,Ask,2026-03-01T09:00:00Z", "a,Answer,2026-03-02T09:00:00Z"], name: name)

    let own = try clinic.openCase()

    let casebook = clinic.casebook
    #expect(try casebook.workflow(of: own, by: clinic.admin).workflow.code == "case")
    #expect(try casebook.caseWorkflow(by: clinic.admin).workflow.status("new") != nil)
    #expect(try casebook.packs(by: clinic.admin).map(\.code) == ["case", "id"])
    #expect(try casebook.workflow(named: "log:\(name)", by: clinic.admin) == nil)
    let imported = try casebook.caseFile(try #require(made.codes?.lowerBound), by: clinic.admin)
    #expect(try casebook.workflow(of: imported, by: clinic.admin).isDerived)
    let later = try LaterWorkflow.make(version: 3)
    #expect(try casebook.loadPack(later, by: clinic.admin, at: SampleClinic.now).result)
    #expect(try casebook.caseWorkflow(by: clinic.admin).workflow.version == 3)
  }

  /// Imports rows of a log; `spans` says of cases when they began and ended, empty where they have not.
  private func imported(
    _ rows: [String], name: String = "log", spans: [String] = []
  ) throws -> LogImport.Outcome {
    let text = "id,task,time\n" + rows.joined(separator: "\n")
    try text.write(toFile: folder.file("log.csv"), atomically: true, encoding: .utf8)
    let mapping = try LogMapping("case=id,activity=task,at=time")
    var log = LogImport(path: folder.file("log.csv"), mapping: mapping, name: name)
    if !spans.isEmpty {
      let table = "case,begun,ended\n" + spans.joined(separator: "\n")
      try table.write(toFile: folder.file("cases.csv"), atomically: true, encoding: .utf8)
      log.caseTable = LogImport.CaseTable(
        path: folder.file("cases.csv"), mapping: try CaseTableMapping("case=case,start=begun,end=ended"))
    }
    return try clinic.casebook.importLog(
      log, isTrial: false,
      by: clinic.admin,
      at: SampleClinic.now
    ).result
  }
}
