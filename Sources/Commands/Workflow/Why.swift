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
        "Menjelaskan hambatan kasus menuju suatu status, dan siapa yang berwenang."),
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
    help: .both("The status that you want.", "Status yang diinginkan.", value: Bilingual(same: "STATUS")),
    completion: .known(.statuses))
  var status: String

  func run(at desk: inout Desk) throws -> Reply {
    let caseFile = try desk.caseFile(code)
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let workflow = try casebook.workflow(of: caseFile, by: actor).workflow
    let target = try target(in: workflow)
    let obstacles = try casebook.obstacles(of: caseFile, to: target.code, by: actor)
    let detail = try casebook.caseDetail(caseFile.code, by: actor)
    guard !detail.isImported else { throw StorageError.stepOfImport(caseFile.code) }
    let takers = try desk.takers(on: caseFile)
    let status = detail.summary.status
    var table = Table(
      name: "obstacles",
      title: Bilingual(
        "\(caseFile.code): \(status.label.english) -> \(target.label.english)",
        "\(caseFile.code): \(status.label.indonesian) -> \(target.label.indonesian)"),
      zone: casebook.clinic.zone,
      columns: [
        Table.Column("condition", Bilingual("What is in the way", "Hambatan"), .label),
        Table.Column("who", Bilingual("Who could change it", "Yang berwenang"), .label),
      ],
      rows: obstacles.map { obstacle in
        [
          .label(id: Wording.id(of: obstacle), Wording.condition(obstacle, in: workflow)),
          takers.value(for: obstacle, in: workflow, among: detail.openFollowUps),
        ]
      })
    table.notes = note(on: obstacles, detail, workflow, takers, to: target).map { [$0] } ?? []
    return .table(table)
  }

  /// The status that is meant: by its own name, or by that of the step that leads there.
  private func target(in workflow: Workflow) throws -> Status {
    let step = workflow.steps.first {
      $0.code == folded(status) || $0.label.typed.wordings.contains(folded(status))
    }
    if let step, Workflow.status(named: status, among: workflow.statuses) == nil,
      let target = workflow.status(step.to)
    {
      return target
    }
    return try Commands.status(status, among: workflow.statuses, for: Bilingual("--to", "--ke"))
  }

  /// What to type now, or to ask somebody to type; nothing where the conditions say it all.
  private func note(
    on obstacles: [Obstacle], _ detail: CaseDetail, _ workflow: Workflow, _ takers: Takers, to target: Status
  ) -> Bilingual? {
    let direct = workflow.step(from: detail.summary.status.code, to: target.code)
    guard let step = direct ?? obstacles.firstStep else { return nil }
    if step.isAutomatic { return Wording.firstFact(step) }
    let command = Wording.command(
      for: step, on: detail.summary.caseFile.code, results: workflow.results, carried: detail.result)
    if !takers.mayTake(step, ending: workflow.ends(step)) { return Wording.askOne(for: command) }
    if direct == nil { return Wording.firstStep(command) }
    return obstacles.isEmpty ? Wording.nothingInTheWay(command) : Wording.onceMet(command)
  }
}

extension Workflow {
  /// Whether a step ends the case.
  func ends(_ step: Step) -> Bool { status(step.to)?.isTerminal == true }
}

extension [Obstacle] {
  /// The first of the steps that lead on where none does so directly.
  fileprivate var firstStep: Step? {
    for case .notFromHere(let way) in self { return way.first }
    return nil
  }
}

extension Takers {
  /// Who could meet a condition; missing where nobody has to.
  fileprivate func value(
    for obstacle: Obstacle, in workflow: Workflow, among followUps: [FollowUpSummary]
  ) -> Value {
    switch obstacle {
    case .alreadyThere: return .missing
    case .notFromHere(let way):
      guard let step = way.first else { return .missing }
      return step.isAutomatic ? loggers : value(for: step.roles, ending: workflow.ends(step))
    case .facts: return loggers
    case .turn(let wanted):
      let first = followUps.filter { wanted.comes(after: $0.followUp.party) }
      return first.isEmpty ? loggers : owners(of: first)
    case .notYours(let step), .missing(_, let step):
      return value(for: step.roles, ending: workflow.ends(step))
    }
  }

  /// Those who log what happens.
  private var loggers: Value {
    value(for: Access.roles(for: .logSession) + Access.roles(for: .logSession, reaching: .own))
  }

  /// Who still has to do something: `Fitri Amalia (TL-2026-0002)`; programs get the codes.
  private func owners(of followUps: [FollowUpSummary]) -> Value {
    .label(
      id: followUps.map(\.followUp.code.text).joined(separator: " "),
      Wording.series(
        followUps.map { summary in
          let who = summary.owner.map(Bilingual.init(same:)) ?? summary.followUp.party.label
          return who + Bilingual(same: " (\(summary.followUp.code))")
        }))
  }
}

extension Turn {
  /// Whether an open follow-up of a party has to be done first.
  fileprivate func comes(after party: Party) -> Bool {
    switch self {
    case .clinic: false
    case .innovator: party == .clinic
    case .outside: party != .outside
    }
  }
}
