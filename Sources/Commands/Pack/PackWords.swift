import Domain

/// What the commands of packs say.
enum PackWords {
  static let workflow = Bilingual("workflow", "alur")

  static func sound(_ workflow: Workflow) -> Bilingual {
    let counts = (workflow.statuses.count, Set(workflow.steps.map(\.code)).count)
    return Bilingual(
      "\(workflow.label.english), version \(workflow.version): no mistakes; \(counts.0) statuses, \(counts.1) steps.",
      "\(workflow.label.indonesian), versi \(workflow.version): tidak ada kesalahan; \(counts.0) status, "
        + "\(counts.1) langkah.")
  }

  static func loaded(_ workflow: Workflow) -> Bilingual {
    Bilingual(
      "Loaded: \(workflow.label.english), version \(workflow.version), for new cases.",
      "Dimuat: \(workflow.label.indonesian), versi \(workflow.version), untuk kasus baru.")
  }

  static func loadedAlready(_ workflow: Workflow) -> Bilingual {
    Bilingual(
      "\(workflow.label.english), version \(workflow.version), is loaded already; nothing changed.",
      "\(workflow.label.indonesian), versi \(workflow.version), sudah dimuat; tidak ada yang berubah.")
  }
}
