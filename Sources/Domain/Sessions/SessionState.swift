/// Whether a session took place.
public enum SessionState: String, Sendable, CaseIterable {
  /// It took place.
  case held
  /// It is agreed on, and still to come or not written up yet.
  case planned
  /// It was called off before it began.
  case cancelled
  /// Who was to come did not.
  case missed

  /// How people read it.
  public var label: Bilingual {
    switch self {
    case .held: Bilingual("held", "terlaksana")
    case .planned: Bilingual("planned", "dijadwalkan")
    case .cancelled: Bilingual("cancelled", "dibatalkan")
    case .missed: Bilingual("missed", "tidak hadir")
    }
  }
}
