/// As what a person took part in a session.
public enum SessionPart: String, Sendable, CaseIterable {
  /// Who held it.
  case mentor
  /// Who came with the problem.
  case innovator
  /// Who served at the desk.
  case officer

  /// How people read it.
  public var label: Bilingual {
    switch self {
    case .mentor: Bilingual("mentor", "mentor")
    case .innovator: Bilingual("innovator", "inovator")
    case .officer: Bilingual("officer", "petugas")
    }
  }
}
