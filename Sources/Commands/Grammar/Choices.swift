package import Domain

// The closed vocabularies of the domain as they are typed.

extension SessionKind: Choice {
  package var word: Bilingual { label }
}

extension Channel: Choice {
  package var word: Bilingual { Bilingual(slug(label.english), slug(rawValue)) }
}

extension Topic: Choice {
  package var word: Bilingual { Bilingual(slug(label.english), slug(rawValue)) }
}

extension Party: Choice {
  package var word: Bilingual {
    switch self {
    case .clinic: Bilingual("clinic", "klinik")
    case .innovator: Bilingual("innovator", "inovator")
    case .outside: Bilingual("outside", "luar")
    }
  }
}

extension Holder: Choice {
  package var word: Bilingual {
    switch self {
    case .clinic: Bilingual("clinic", "klinik")
    case .innovator: Bilingual("innovator", "inovator")
    case .outside: Bilingual("outside", "luar")
    case .nobody: Bilingual("nobody", "tidak-ada")
    }
  }
}

/// A label as one word of a command line: `Usulkan selesai` is typed `usulkan-selesai`.
func slug(_ label: String) -> String {
  let parts = label.lowercased().split { !$0.isLetter && !$0.isNumber }
  return parts.joined(separator: "-")
}
