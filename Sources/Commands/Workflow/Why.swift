import ArgumentParser
import Domain
import Reports
import Storage

/// `why CODE --to STATUS`.
struct Why: Command {
  static let looksBack = true

  static var manual: Manual {
    Manual(
      .why, nil,
      Bilingual(
        "Says what keeps a case from a status, and who could change that.",
        "Menjelaskan apa yang menahan kasus dari suatu status, dan siapa yang bisa mengubahnya."),
      examples: [
        .init(
          "why KI-42 --to closed", "mengapa KI-42 --ke selesai",
          Bilingual("what is missing to close it", "apa yang kurang untuk menutupnya"))
      ])
  }

  @Argument(
    help: .both(
      "The case's code; without one the selected case.", "Kode kasus; tanpa kode, kasus terpilih.",
      value: Bilingual("CODE", "KODE")), completion: .known(.cases))
  var code: String?

  @Option(
    name: .both("to", "ke"),
    help: .both("The status that you want.", "Status yang diinginkan.", value: Bilingual(same: "STATUS")))
  var status: String

  func run(at desk: inout Desk) throws -> Reply {
    let caseFile = try desk.caseFile(code)
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let workflow = try casebook.workflow(of: caseFile).workflow
    let target = try Commands.status(status, among: workflow.statuses, for: Bilingual("--to", "--ke"))
    let obstacles = try casebook.obstacles(of: caseFile, to: target.code, by: actor)
    let summary = try casebook.caseDetail(caseFile.code, by: actor).summary
    var table = Table(
      name: "obstacles",
      title: Bilingual(
        "\(caseFile.code): \(summary.status.label.english) -> \(target.label.english)",
        "\(caseFile.code): \(summary.status.label.indonesian) -> \(target.label.indonesian)"),
      zone: casebook.clinic.zone,
      columns: [
        Table.Column("condition", Bilingual("What is in the way", "Yang menahan"), .label),
        Table.Column("who", Bilingual("Who could change it", "Yang bisa mengubahnya"), .label),
      ],
      rows: obstacles.map { obstacle in
        let who = Wording.who(obstacle, mentor: summary.mentor, leader: summary.leader)
        return [Value(Wording.condition(obstacle, in: workflow)), who.map { Value($0) } ?? .missing]
      })
    if let step = workflow.step(from: summary.status.code, to: target.code) {
      let command = Wording.command(for: step, on: caseFile.code, results: workflow.results)
      table.notes = [
        obstacles.isEmpty ? Wording.nothingInTheWay(command) : Wording.onceMet(command)
      ]
    }
    return .table(table)
  }
}
