/// Days on which a person is away.
public struct Leave: Sendable, Hashable {
  /// Its identity.
  public let id: Identifier<Leave>
  /// Who is away.
  public let person: Identifier<Person>
  /// Why.
  public let kind: LeaveKind
  /// The first day.
  public let since: Day
  /// The last day, not before the first.
  public let until: Day

  /// Gathers what is known of it.
  public init(id: Identifier<Leave>, person: Identifier<Person>, kind: LeaveKind, since: Day, until: Day) {
    self.id = id
    self.person = person
    self.kind = kind
    self.since = since
    self.until = until
  }
}

/// Why somebody is away. Codes are stored and never change.
public enum LeaveKind: String, Sendable, CaseIterable {
  case leave
  case dutyTravel = "duty-travel"
  case training
  case sick

  /// The word on screens.
  public var label: Bilingual {
    switch self {
    case .leave: Bilingual("leave", "cuti")
    case .dutyTravel: Bilingual("duty travel", "dinas luar")
    case .training: Bilingual("training", "diklat")
    case .sick: Bilingual("sick", "sakit")
    }
  }
}
