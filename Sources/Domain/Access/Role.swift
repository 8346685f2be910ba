/// What a person is to the clinic; one person can be several of these.
///
/// What each may do stands in one table elsewhere; a workflow names, per step, the roles that may take it.
public enum Role: String, Sendable, CaseIterable, Comparable {
  /// Keeps the program running: people, settings, packs, backups.
  case admin
  /// The officer at the counter (petugas), who types most of what happens.
  case staff
  /// Advises innovators over several sessions; in many clinics a widyaiswara.
  case mentor
  /// The head of division (kabid), who decides and answers for the figures.
  case supervisor
  /// Brings a problem or an idea; has no login in most clinics.
  case innovator
  /// Scores the entries of a competition.
  case juror

  /// The word on screens.
  public var label: Bilingual {
    switch self {
    case .admin: Bilingual("admin", "admin")
    case .staff: Bilingual("staff", "petugas")
    case .mentor: Bilingual("mentor", "mentor")
    case .supervisor: Bilingual("supervisor", "atasan")
    case .innovator: Bilingual("innovator", "inovator")
    case .juror: Bilingual("juror", "juri")
    }
  }

  /// In the order of declaration, so that a set of roles is always listed in the same order.
  public static func < (first: Role, second: Role) -> Bool {
    first.rank < second.rank
  }

  private var rank: Int {
    switch self {
    case .admin: 0
    case .staff: 1
    case .mentor: 2
    case .supervisor: 3
    case .innovator: 4
    case .juror: 5
    }
  }
}
