import Domain

// Why a case is not where somebody wants it: a condition a row, and below them whom to ask or what to type.

extension Wording {
  /// What keeps a case from a status.
  static func condition(_ obstacle: Obstacle, in workflow: Workflow) -> Bilingual {
    switch obstacle {
    case .alreadyThere: Bilingual("The case stands there already.", "Kasus sudah di sana.")
    case .notFromHere(let way) where way.isEmpty:
      Bilingual("No way leads there.", "Tidak ada jalan ke sana.")
    case .notFromHere(let way):
      Bilingual("Not from here in one step; first: ", "Tidak langsung dari sini; lebih dahulu: ")
        + series(way.dropLast().map { workflow.status($0.to)?.label ?? Bilingual(same: $0.to) })
    case .facts(let events):
      Bilingual("Nobody types this status; it comes when: ", "Status ini tidak diketik; terjadi bila: ")
        + series(events.map(event), " or ", " atau ")
    case .turn(let wanted):
      Bilingual("It also needs that ", "Selain itu: ") + turn(wanted)
    case .notYours(let step):
      Bilingual(
        "The step “\(step.label.english)” is not yours to take.",
        "Langkah “\(step.label.indonesian)” bukan hak Anda.")
    case .missing(let requirement, let step):
      Bilingual(
        "The step “\(step.label.english)” asks for: \(requirement.label.english).",
        "Langkah “\(step.label.indonesian)” meminta: \(requirement.label.indonesian).")
    }
  }

  /// What kind of condition it is, for programs.
  static func id(of obstacle: Obstacle) -> String {
    switch obstacle {
    case .alreadyThere: "already-there"
    case .notFromHere: "not-from-here"
    case .facts: "facts"
    case .turn(let wanted): "turn-\(wanted.rawValue)"
    case .notYours: "not-yours"
    case .missing(let requirement, _): "missing-\(requirement.rawValue)"
    }
  }

  static func nothingInTheWay(_ command: Bilingual) -> Bilingual {
    Bilingual(
      "Nothing is in the way: \(command.english)", "Tidak ada yang menahan: \(command.indonesian)")
  }

  static func onceMet(_ command: Bilingual) -> Bilingual {
    Bilingual("Then type: \(command.english)", "Setelah itu ketik: \(command.indonesian)")
  }

  /// For whoever may not take the step: those above may, and this is what they type.
  static func askOne(for command: Bilingual) -> Bilingual {
    Bilingual(
      "Ask one of them; what they type: \(command.english)",
      "Mintalah kepada salah satu dari mereka; yang mereka ketik: \(command.indonesian)")
  }

  static func firstStep(_ command: Bilingual) -> Bilingual {
    Bilingual("The first step: \(command.english)", "Langkah pertama: \(command.indonesian)")
  }

  /// That the first step is no person's, but a fact's.
  static func firstFact(_ step: Step) -> Bilingual? {
    step.event.map { event in
      let condition = byItself(event, step.turn)
      return Bilingual(
        "The first step comes \(condition.english).", "Langkah pertama terjadi \(condition.indonesian).")
    }
  }

  /// How a step is taken without a person's doing: `otomatis bila sesi dicatat`, or as soon as it is a turn.
  static func byItself(_ fact: WorkflowEvent, _ turn: Turn?) -> Bilingual {
    let condition = turn.map(Wording.turn) ?? event(fact)
    return Bilingual("by itself when \(condition.english)", "otomatis bila \(condition.indonesian)")
  }
}
