import Domain

// Why a case is not where somebody wants it: one condition and one "who could" a row.

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

  /// Who could meet a condition; nil where nobody has to.
  static func who(_ obstacle: Obstacle, mentor: String?, leader: String?) -> Bilingual? {
    switch obstacle {
    case .alreadyThere: nil
    case .notFromHere(let way):
      way.first.map { $0.isAutomatic ? loggers : takers(of: $0, mentor: mentor, leader: leader) }
    case .facts, .turn: loggers
    case .notYours(let step), .missing(_, let step): takers(of: step, mentor: mentor, leader: leader)
    }
  }

  static func nothingInTheWay(_ command: Bilingual) -> Bilingual {
    Bilingual(
      "Nothing is in the way: \(command.english)", "Tidak ada yang menahan: \(command.indonesian)")
  }

  static func onceMet(_ command: Bilingual) -> Bilingual {
    Bilingual("Then type: \(command.english)", "Setelah itu ketik: \(command.indonesian)")
  }

  /// How a step is taken without a person's doing: `otomatis bila sesi dicatat`, or as soon as it is a turn.
  static func byItself(_ fact: WorkflowEvent, _ turn: Turn?) -> Bilingual {
    let condition = turn.map(Wording.turn) ?? event(fact)
    return Bilingual("by itself when \(condition.english)", "otomatis bila \(condition.indonesian)")
  }

  private static var loggers: Bilingual {
    series(Access.roles(for: .logSession).map(\.label) + [onThisCaseMentor])
  }

  private static let onThisCaseMentor = Bilingual("the case's mentor", "mentor kasus ini")
}
