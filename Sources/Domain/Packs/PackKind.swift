/// What a pack can hold: rules that a decree or a clinic changes, kept as data and not as code.
public enum PackKind: String, Sendable, Hashable, CaseIterable {
  /// The statuses of a case and the steps between them; a file may hold several versions, each with its cases.
  case workflow
  /// Days off and working hours (METRICS §4); a file holds one.
  case calendar

  /// What it is called.
  public var label: Bilingual {
    switch self {
    case .workflow: Bilingual("workflow", "alur")
    case .calendar: Bilingual("calendar", "kalender")
    }
  }
}
