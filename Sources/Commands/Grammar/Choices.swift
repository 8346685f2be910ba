package import Domain

// The closed vocabularies of the domain as they are typed.

extension SessionKind: Choice {
  package var word: Bilingual { label }

  /// As it is said at the counter.
  package var synonyms: [String] {
    switch self {
    case .class: ["bimtek"]
    case .assistance: ["pendampingan"]
    case .consultation, .mentoring, .coaching: []
    }
  }
}

extension Channel: Choice {
  package var word: Bilingual { Bilingual(label.english, rawValue).typed }

  /// As it is said at the counter.
  package var synonyms: [String] {
    switch self {
    case .whatsapp: ["wa"]
    case .telephone: ["telp", "tlp", "phone"]
    case .online: ["zoom"]
    case .inPerson, .email, .letter: []
    }
  }
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

extension CaseLink: Choice {
  package var word: Bilingual {
    switch self {
    case .continues: Bilingual("continues", "lanjutan")
    case .duplicates: Bilingual("duplicates", "sama")
    case .related: Bilingual("related", "terkait")
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

extension AgencyKind: Choice {
  package var word: Bilingual {
    Bilingual(label.english.replacing(" ", with: "-"), label.indonesian.lowercased())
  }
}

extension PackKind: Choice {
  /// What it is for: nobody says "the workflow".
  package var word: Bilingual {
    switch self {
    case .workflow: Bilingual("case", "kasus")
    case .calendar: Bilingual("calendar", "kalender")
    }
  }

  /// What it is.
  package var synonyms: [String] { label.wordings }
}
