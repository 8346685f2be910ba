/// How a person is addressed. Nobody's is guessed from the name.
public enum Salutation: String, Sendable, CaseIterable {
  case bapak
  case ibu
  case kakak
  case saudara
  case saudari

  /// The word before the name.
  public var label: Bilingual {
    switch self {
    case .bapak: Bilingual("Bapak", "Bapak")
    case .ibu: Bilingual("Ibu", "Ibu")
    case .kakak: Bilingual("Kakak", "Kakak")
    case .saudara: Bilingual("Saudara", "Saudara")
    case .saudari: Bilingual("Saudari", "Saudari")
    }
  }

  /// What stands before the name of somebody who has not said.
  public static let unknown = Bilingual("Bapak/Ibu", "Bapak/Ibu")
}
