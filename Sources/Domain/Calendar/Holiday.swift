/// A date that differs from its weekday.
public struct Holiday: Sendable, Hashable {
  /// By whose word it differs.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A national holiday (libur nasional).
    case national
    /// Shared leave (cuti bersama): free for civil servants, not for everybody.
    case sharedLeave = "shared-leave"
    /// Free in this region or clinic only.
    case local
    /// Worked after all, whatever the decree said.
    case workday

    /// What it is called.
    public var label: Bilingual {
      switch self {
      case .national: Bilingual("national holiday", "libur nasional")
      case .sharedLeave: Bilingual("shared leave", "cuti bersama")
      case .local: Bilingual("local holiday", "libur setempat")
      case .workday: Bilingual("working day", "hari kerja")
      }
    }
  }

  /// The date.
  public let day: Day
  /// By whose word it is free, or worked.
  public let kind: Kind
  /// What it is called, as the decree writes it.
  public let name: String

  /// Makes a holiday.
  public init(day: Day, kind: Kind, name: String) {
    self.day = day
    self.kind = kind
    self.name = name
  }
}
