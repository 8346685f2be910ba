package import Domain

// The closed vocabularies of the domain as they are typed.

extension SessionKind: Choice {
  package var word: Bilingual { label }
}

extension Channel: Choice {
  package var word: Bilingual { Bilingual(label.english, rawValue).typed }
}

extension Topic: Choice {
  package var word: Bilingual { Bilingual(label.english, rawValue).typed }
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

extension LeaveKind: Choice {
  package var word: Bilingual { label.typed }
}

extension Salutation: Choice {
  package var word: Bilingual { label.typed }
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
