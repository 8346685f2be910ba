extension WorkflowFlaw.Fault {
  /// Whether it is one of the part alone, whatever is missing elsewhere.
  public var standsAlone: Bool {
    switch self {
    case .secondInitialStatus, .tooLarge, .versionNotPositive, .malformedCode, .emptyLabel, .duplicateStatus,
      .duplicateLabel, .duplicateResult, .dueOutOfRange, .heldAfterTheEnd, .stepInPlace, .automaticWithPeople:
      true
    case .noInitialStatus, .unreachable, .deadEnd, .endless, .circling, .unknownStatus, .duplicateStep,
      .duplicateVerb, .untakeable, .turnWithoutEvent, .noResults, .ambiguousEvent, .notAReopening:
      false
    }
  }
}
