/// How people met (DOMAIN §18, kanal).
public enum Channel: String, Sendable, CaseIterable {
  case inPerson = "tatap_muka"
  case telephone = "telepon"
  case whatsapp = "whatsapp"
  case email = "email"
  case online = "daring"
  case letter = "surat"

  /// How people read it.
  public var label: Bilingual {
    switch self {
    case .inPerson: Bilingual("in person", "tatap muka")
    case .telephone: Bilingual("telephone", "telepon")
    case .whatsapp: Bilingual("WhatsApp", "WhatsApp")
    case .email: Bilingual("e-mail", "email")
    case .online: Bilingual("online", "daring")
    case .letter: Bilingual("letter", "surat")
    }
  }
}
