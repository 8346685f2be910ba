/// How a follow-up ended otherwise than by being done.
public enum FollowUpEnding: String, Sendable, CaseIterable {
  /// It is no longer wanted.
  case cancelled

  /// How people read it.
  public var label: Bilingual {
    switch self {
    case .cancelled: Bilingual("cancelled", "dibatalkan")
    }
  }
}
