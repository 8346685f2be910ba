import ArgumentParser
import Domain
import Reports
import Storage

/// `workflow show`.
struct WorkflowShow: Command {
  static var manual: Manual {
    Manual(
      .workflow, .show,
      Bilingual(
        "Shows the statuses of a case and the steps between them.",
        "Menampilkan status kasus dan langkah di antaranya."),
      examples: [.init("workflow show", "alur lihat", Bilingual("the whole workflow", "alur lengkap"))])
  }

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let workflow = try casebook.caseWorkflow(by: desk.actor()).workflow
    let zone = casebook.clinic.zone
    return .table(
      Table(
        name: "workflow",
        title: Bilingual(
          "\(workflow.label.english), version \(workflow.version)",
          "\(workflow.label.indonesian), versi \(workflow.version)"), zone: zone,
        columns: [
          Head.status, Head.holder,
          Table.Column(
            "dueDays", Bilingual("Due, working days", "Batas, hari kerja"), .integer, unit: "workingDay"),
          Table.Column("ends", Bilingual("Ends the case", "Mengakhiri kasus"), .flag),
        ],
        rows: workflow.statuses.map { status in
          [
            Value(status), Value(status.holder), status.dueWorkingDays.map(Value.integer) ?? .missing,
            .flag(status.isTerminal),
          ]
        }, related: [steps(of: workflow, zone)]))
  }

  /// One row a step and its target, however many statuses and facts it has.
  private func steps(of workflow: Workflow, _ zone: Zone) -> Table {
    var firsts: [Step] = []
    for step in workflow.steps where !firsts.contains(where: { $0.code == step.code && $0.to == step.to }) {
      firsts.append(step)
    }
    return Table(
      name: "workflowSteps", title: Bilingual("Steps", "Langkah"), zone: zone,
      columns: [
        Head.step, Table.Column("from", Bilingual("From", "Dari"), .label), Head.to, Head.takers,
        Table.Column("needs", Bilingual("Asks for", "Meminta"), .label),
      ],
      rows: firsts.map { first in
        let all = workflow.steps.filter { $0.code == first.code && $0.to == first.to }
        let sources = workflow.statuses.filter { status in all.contains { $0.from == status.code } }
        let needs = Requirement.allCases.filter(first.requires.contains)
        return [
          Value(first),
          .label(id: sources.map(\.code).joined(separator: " "), Wording.series(sources.map(\.label))),
          workflow.status(first.to).map { Value($0) } ?? .code(first.to), taker(of: first, in: workflow),
          needs.isEmpty
            ? .missing
            : .label(
              id: needs.map(\.rawValue).joined(separator: " "), Wording.series(needs.map(\.label))),
        ]
      })
  }

  /// Who takes a step, or the fact that does; programs get the roles, or the fact and whose turn it asks for.
  private func taker(of step: Step, in workflow: Workflow) -> Value {
    guard let event = step.event else {
      return .label(id: Takers.id(of: step.roles), Wording.takers(of: step, ending: workflow.ends(step)))
    }
    let id = [event.rawValue, step.turn?.rawValue].compactMap(\.self).joined(separator: " ")
    return .label(id: id, Wording.byItself(event, step.turn))
  }
}
