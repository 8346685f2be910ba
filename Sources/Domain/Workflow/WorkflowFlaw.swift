/// What is wrong with a workflow, and which of its parts shows it.
public struct WorkflowFlaw: Sendable, Hashable {
  /// A part of a workflow, by its position in the list it came from.
  public enum Place: Sendable, Hashable {
    case workflow
    case status(Int)
    case step(Int)
    case result(Int)
  }

  /// A rule that is broken, with the codes that a reader needs to find it.
  public enum Fault: Sendable, Hashable {
    /// No status is initial.
    case noInitialStatus
    /// Two statuses are; `first` is the earlier one.
    case secondInitialStatus(code: String, first: String)
    /// More parts than ``Workflow/largest`` allows; nothing else was checked then.
    case tooLarge(statuses: Int, steps: Int, results: Int)
    /// The version is 0 or less.
    case versionNotPositive(Int)
    /// A code is not 1 to 40 small letters, digits and hyphens, beginning with a letter.
    case malformedCode(String)
    /// A label is empty in that language.
    case emptyLabel(Language)
    case duplicateStatus(code: String)
    /// An earlier status has the same label in a language, so that nobody can tell the two apart.
    case duplicateLabel(String, status: String, first: String)
    case duplicateResult(code: String)
    /// Due days outside ``Status/dueRange``.
    case dueOutOfRange(status: String, days: Int)
    /// The status ends a subject, yet somebody is said to hold it.
    case heldAfterTheEnd(status: String, holder: Holder)
    /// No chain of steps leads here from the initial status.
    case unreachable(status: String)
    /// Under way, but no step leads out.
    case deadEnd(status: String)
    /// Steps lead out, but none of them ever to an end.
    case endless(status: String)
    /// A step names a status that does not exist.
    case unknownStatus(String, step: String)
    /// A step leads to the status it leaves.
    case stepInPlace(step: String, status: String)
    /// No role and no event: nobody may take the step.
    case untakeable(step: String, from: String)
    /// An event takes the step, yet it also names roles or requirements, which nobody will be asked for.
    case automaticWithPeople(step: String, from: String)
    /// A turn without the event that would ask for it.
    case turnWithoutEvent(step: String, from: String)
    /// Out of a terminal status, but not a person's way back into work.
    case notAReopening(step: String, from: String)
    /// A person already has a step between these two statuses.
    case duplicateStep(from: String, to: String)
    /// The verb already leads out of this status.
    case duplicateVerb(step: String, from: String)
    /// Another step is taken by the same event at the same turn.
    case ambiguousEvent(WorkflowEvent, Turn?, from: String)
    /// One event at one turn would move a subject round and round.
    case circling(WorkflowEvent, Turn, from: String)
    /// A step requires a result, but the workflow lists none.
    case noResults(step: String)
  }

  /// Where it shows.
  public let place: Place
  /// What it is.
  public let fault: Fault

  /// Makes a flaw.
  public init(_ fault: Fault, at place: Place) {
    self.fault = fault
    self.place = place
  }
}

/// The refusal to make a workflow, with everything that is wrong with it.
public struct FlawedWorkflow: Error, Hashable {
  /// Never empty; in the order of the parts.
  public let flaws: [WorkflowFlaw]
}
