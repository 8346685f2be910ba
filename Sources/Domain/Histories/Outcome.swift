/// How a terminal status ends the life of a subject (METRICS §2).
public enum Outcome: String, Sendable, Hashable, CaseIterable {
  /// It ran its course: closed, ended, rejected.
  case finished
  /// It went away before: withdrawn, referred.
  case left
}
