import Domain
import Reports
import Storage

extension Table {
  /// A workflow as its pack says it: the statuses, and below them the steps.
  static func workflow(_ workflow: Workflow, zone: Zone) -> Table {
    Table(
      name: "workflow", title: PackWords.title(workflow.label, workflow.version), zone: zone,
      columns: [
        Head.status, Head.holder,
        Column(
          "dueDays", Bilingual("Promise, working days", "Janji, hari kerja"), .integer, unit: "workingDay"),
        Column("outcome", Bilingual("Ends as", "Akhir"), .label),
      ],
      rows: workflow.statuses.map { status in
        [
          Value(status), Value(status.holder), status.dueWorkingDays.map(Value.integer) ?? .missing,
          status.outcome.map { .label(id: $0.rawValue, Wording.outcome($0)) } ?? .missing,
        ]
      }, related: [workflowSteps(of: workflow, zone)])
  }

  /// One row a step and its target, however many statuses and facts it has.
  private static func workflowSteps(of workflow: Workflow, _ zone: Zone) -> Table {
    var firsts: [Step] = []
    for step in workflow.steps where !firsts.contains(where: { $0.code == step.code && $0.to == step.to }) {
      firsts.append(step)
    }
    return Table(
      name: "workflowSteps", title: Bilingual("Steps", "Langkah"), zone: zone,
      columns: [
        Head.step, Column("from", Bilingual("From", "Dari"), .label), Head.to, Head.takers,
        Column("needs", Bilingual("Asks for", "Meminta"), .label),
        Column("events", Bilingual("Facts that take it", "Kejadian pemicu"), .label),
      ],
      rows: firsts.map { first in
        row(of: workflow.steps.filter { $0.code == first.code && $0.to == first.to }, first, in: workflow)
      })
  }

  private static func row(of all: [Step], _ first: Step, in workflow: Workflow) -> [Value] {
    let sources = workflow.statuses.filter { status in all.contains { $0.from == status.code } }
    let needs = Requirement.allCases.filter(first.requires.contains)
    let events = WorkflowEvent.allCases.filter { event in all.contains { $0.event == event } }
    return [
      Value(first),
      .label(id: sources.map(\.code).joined(separator: " "), Wording.series(sources.map(\.label))),
      workflow.status(first.to).map { Value($0) } ?? .code(first.to), taker(of: first, in: workflow),
      needs.isEmpty
        ? .missing
        : .label(id: needs.map(\.rawValue).joined(separator: " "), Wording.series(needs.map(\.label))),
      events.isEmpty
        ? .missing
        : .label(
          id: events.map(\.rawValue).joined(separator: " "), Wording.series(events.map(Wording.event))),
    ]
  }

  /// Who takes a step, or that a fact does and at whose turn; programs get the roles, or the fact and the turn.
  private static func taker(of step: Step, in workflow: Workflow) -> Value {
    guard let event = step.event else {
      return .label(id: Takers.id(of: step.roles), Wording.takers(of: step, ending: workflow.ends(step)))
    }
    let id = [event.rawValue, step.turn?.rawValue].compactMap(\.self).joined(separator: " ")
    return .label(id: id, Wording.byItself(event, step.turn))
  }
}

extension Wording {
  /// How a subject ends by coming to a status.
  static func outcome(_ outcome: Outcome) -> Bilingual {
    switch outcome {
    case .finished: Bilingual("finished", "tuntas")
    case .left: Bilingual("left", "keluar")
    }
  }
}
