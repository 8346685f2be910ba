import Domain
import Yams

/// The parts of a workflow as a pack states them, each with the fields it came from.
struct WorkflowDraft: PackDraft {
  static let kind = PackKind.workflow

  private let head: Fields
  private let code: String
  private let version: Int
  private let subject: Workflow.Subject
  private let label: Bilingual
  private let statuses: [(value: Status, fields: Fields)]
  private let steps: [(value: Step, fields: Fields)]
  private let results: [(value: WorkflowResult, fields: Fields)]

  init?(_ root: Node, reader: inout PackReader) {
    let required = ["pack", "code", "version", "subject", "label", "statuses", "steps"]
    guard let head = reader.fields(root, of: "pack", required: required, optional: ["results"]) else {
      return nil
    }
    let code = reader.text("code", of: head)
    let version = reader.number("version", of: head)
    let subject = reader.word("subject", of: head, as: Workflow.Subject.self)
    let label = reader.label("label", of: head)
    statuses = reader.list("statuses", of: head).compactMap { Self.status($0, &reader) }
    results = reader.list("results", of: head).compactMap { Self.result($0, &reader) }
    steps = reader.list("steps", of: head).flatMap { Self.steps($0, &reader) }
    guard let code, let version, let subject, let label else { return nil }
    self.head = head
    self.code = code
    self.version = version
    self.subject = subject
    self.label = label
  }

  func content(_ reader: inout PackReader, isWhole: Bool) -> Workflow? {
    // Of too many statuses it is enough to say that they are too many.
    let isComparable = statuses.count <= Workflow.largest.statuses
    let twins = isComparable ? WorkflowFlaw.duplicateLabels(of: statuses.map(\.value)) : []
    for flaw in twins { reader.note(.workflowFault(flaw.fault), line: line(of: flaw)) }
    do {
      let workflow = try Workflow(
        code: code, version: version, subject: subject, label: label, statuses: statuses.map(\.value),
        steps: steps.map(\.value), results: results.map(\.value))
      return twins.isEmpty ? workflow : nil
    } catch {
      for flaw in error.flaws where isWhole || flaw.fault.standsAlone {
        reader.note(.workflowFault(flaw.fault), line: line(of: flaw))
      }
      return nil
    }
  }

  /// The line to which a flaw points: that of the key at fault, else that of the part.
  private func line(of flaw: WorkflowFlaw) -> Int? {
    switch flaw.place {
    case .workflow: head.line(of: key(of: flaw.fault, in: nil))
    case .status(let index): statuses[index].fields.line(of: key(of: flaw.fault, in: nil))
    case .step(let index): steps[index].fields.line(of: key(of: flaw.fault, in: steps[index].value))
    case .result(let index): results[index].fields.line(of: key(of: flaw.fault, in: nil))
    }
  }

  private func key(of fault: WorkflowFlaw.Fault, in step: Step?) -> String? {
    switch fault {
    case .noInitialStatus: "statuses"
    case .secondInitialStatus: "initial"
    case .versionNotPositive: "version"
    case .malformedCode, .duplicateStatus, .duplicateResult, .duplicateVerb: "code"
    case .emptyLabel, .duplicateLabel: "label"
    case .dueOutOfRange: "due"
    case .heldAfterTheEnd: "holder"
    case .unknownStatus(let code, _): step?.from == code ? "from" : "to"
    case .stepInPlace, .duplicateStep: "to"
    case .turnWithoutEvent: "turn"
    case .ambiguousEvent: "event"
    case .noResults: "requires"
    case .tooLarge, .unreachable, .deadEnd, .endless, .untakeable, .automaticWithPeople, .notAReopening,
      .circling:
      nil
    }
  }

  private static func status(_ node: Node, _ reader: inout PackReader) -> (Status, Fields)? {
    let optional = ["outcome", "due", "initial"]
    guard
      let fields = reader.fields(
        node, of: "statuses", required: ["code", "label", "holder"], optional: optional)
    else { return nil }
    let code = reader.text("code", of: fields)
    let label = reader.label("label", of: fields)
    let holder = reader.word("holder", of: fields, as: Holder.self)
    let outcome = reader.word("outcome", of: fields, as: Outcome.self)
    let due = reader.number("due", of: fields)
    let isInitial = reader.flag("initial", of: fields) ?? false
    guard let code, let label, let holder else { return nil }
    let status = Status(
      code: code, label: label, holder: holder, outcome: outcome, dueWorkingDays: due, isInitial: isInitial)
    return (status, fields)
  }

  private static func result(_ node: Node, _ reader: inout PackReader) -> (WorkflowResult, Fields)? {
    guard let fields = reader.fields(node, of: "results", required: ["code", "label"]) else { return nil }
    let code = reader.text("code", of: fields)
    let label = reader.label("label", of: fields)
    guard let code, let label else { return nil }
    return (WorkflowResult(code: code, label: label), fields)
  }

  /// One step for each pair of a status that it leads out of and an event that takes it.
  private static func steps(_ node: Node, _ reader: inout PackReader) -> [(value: Step, fields: Fields)] {
    let optional = ["roles", "requires", "event", "turn"]
    guard
      let fields = reader.fields(
        node, of: "steps", required: ["code", "label", "from", "to"], optional: optional)
    else { return [] }
    let code = reader.text("code", of: fields)
    let label = reader.label("label", of: fields)
    let sources = reader.texts("from", of: fields)
    let target = reader.text("to", of: fields)
    let roles = Set(reader.words("roles", of: fields, as: Role.self))
    let requires = Set(reader.words("requires", of: fields, as: Requirement.self))
    let events = reader.words("event", of: fields, as: WorkflowEvent.self)
    let triggers = events.isEmpty ? [nil] : events.map(Optional.some)
    let turn = reader.word("turn", of: fields, as: Turn.self)
    guard let code, let label, let target else { return [] }
    return sources.flatMap { source in
      triggers.map { event in
        let step = Step(
          code: code, label: label, from: source.text, to: target, roles: roles, requires: requires,
          event: event, turn: turn)
        return (step, fields)
      }
    }
  }
}
