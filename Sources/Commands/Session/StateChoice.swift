import Domain

/// Which sessions a list shows, by what became of them.
enum StateChoice: String, Choice, Sendable {
  case held, planned, cancelled, missed, all

  var word: Bilingual {
    switch self {
    case .held: SessionState.held.label.typed
    case .planned: SessionState.planned.label.typed
    case .cancelled: SessionState.cancelled.label.typed
    case .missed: SessionState.missed.label.typed
    case .all: Bilingual("all", "semua")
    }
  }

  var states: Set<SessionState> {
    switch self {
    case .held: [.held]
    case .planned: [.planned]
    case .cancelled: [.cancelled]
    case .missed: [.missed]
    case .all: Set(SessionState.allCases)
    }
  }
}
