/// What one case is to another.
public enum CaseLink: String, Sendable, CaseIterable {
  /// It goes on with what the other one began.
  case continues
  /// It is about the same thing as the other one.
  case duplicates
  /// They have to do with each other.
  case related

  /// How people read it, before the code of the other case.
  public var label: Bilingual {
    switch self {
    case .continues: Bilingual("continues", "melanjutkan")
    case .duplicates: Bilingual("is the same as", "sama dengan")
    case .related: Bilingual("belongs to", "terkait dengan")
    }
  }

  /// How it reads on the other case.
  public var reverse: Bilingual {
    switch self {
    case .continues: Bilingual("is continued by", "dilanjutkan oleh")
    case .duplicates, .related: label
    }
  }
}
