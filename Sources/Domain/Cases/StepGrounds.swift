/// What is given along with a step of the workflow.
public struct StepGrounds: Sendable {
  /// Why it is taken.
  public var reason: String?
  /// What a case ends with: a code of the workflow's results, or its label as typed.
  ///
  /// A result that was proposed with an earlier step need not be given again with the step that confirms it.
  public var result: String?
  /// The day on which a paused case wakes up.
  public var day: Day?
  /// To whom a case is referred.
  public var recipient: String?

  /// Gathers what is given; nothing is needed for a step that asks for nothing.
  public init(reason: String? = nil, result: String? = nil, day: Day? = nil, recipient: String? = nil) {
    self.reason = reason
    self.result = result
    self.day = day
    self.recipient = recipient
  }

  /// The same with the result that a case carries, where none is given and a step asks for one.
  public func completed(for step: Step, carried result: String?) -> StepGrounds {
    guard step.requires.contains(.result), self.result == nil else { return self }
    var grounds = self
    grounds.result = result
    return grounds
  }
}
