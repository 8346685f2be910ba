/// Whose turn it is by the follow-ups that are still open: the condition of an automatic step.
public enum Turn: String, Sendable, CaseIterable {
  /// A follow-up of the clinic is open, or none is.
  case clinic
  /// None of the clinic is open, at least one of an innovator is.
  case innovator
  /// Only follow-ups of outsiders are open.
  case outside

  /// Reads the turn from the holders of the open follow-ups, one a follow-up and in any order.
  ///
  /// Nobody holds no follow-up; such an entry counts as none.
  public init(openFollowUpsOf holders: some Sequence<Holder>) {
    let holders = Set(holders)
    self =
      if holders.contains(.clinic) {
        .clinic
      } else if holders.contains(.innovator) {
        .innovator
      } else if holders.contains(.outside) {
        .outside
      } else {
        .clinic
      }
  }
}
