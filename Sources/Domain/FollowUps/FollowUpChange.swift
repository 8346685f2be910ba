/// What is to change of a follow-up that is still open; nil leaves a thing as it is.
public struct FollowUpChange: Sendable {
  /// Another deed.
  public var deed: String?
  /// Another last day.
  public var due: Day?

  /// Whether everything is left as it is.
  public var isEmpty: Bool { deed == nil && due == nil }

  /// Gathers the changes.
  public init(deed: String? = nil, due: Day? = nil) {
    self.deed = deed
    self.due = due
  }
}
