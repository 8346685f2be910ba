/// What kind of service a session is (DOMAIN §8.2).
public enum SessionKind: String, Sendable, CaseIterable {
  case consultation
  case assistance
  case mentoring
  case coaching
  case `class`

  /// How people read it.
  public var label: Bilingual {
    switch self {
    case .consultation: Bilingual("consultation", "konsultasi")
    case .assistance: Bilingual("assistance", "asistensi")
    case .mentoring: Bilingual("mentoring", "mentoring")
    case .coaching: Bilingual("coaching", "coaching")
    case .class: Bilingual("class", "kelas")
    }
  }

  /// Whether the case's mentor holds it unless somebody else is named; else it is who types it.
  public var isByMentor: Bool {
    switch self {
    case .mentoring, .coaching: true
    case .consultation, .assistance, .class: false
    }
  }
}
