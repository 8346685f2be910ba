/// In whose hands a subject is; the time of a status belongs to its holder, and the clinic's clock counts
/// only its own.
public enum Holder: String, Sendable, CaseIterable {
  case clinic, innovator, outside, nobody

  /// The word on screens; nobody is a dash.
  public var label: Bilingual {
    switch self {
    case .clinic: Bilingual("clinic", "klinik")
    case .innovator: Bilingual("innovator", "inovator")
    case .outside: Bilingual("outside", "pihak luar")
    case .nobody: Bilingual(same: "-")
    }
  }
}
