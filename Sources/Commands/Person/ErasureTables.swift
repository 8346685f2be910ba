import Domain
import Reports
import Storage

extension Table {
  /// What erasing a person would take away, and what would stay.
  static func erasure(_ plan: ErasurePlan, takesTexts: Bool, zone: Zone) -> Table {
    Table(
      name: "erasure", title: ErasureWords.title(plan.person.code), zone: zone, layout: .record,
      columns: ErasureWords.columns,
      rows: [
        [
          Value(plan.person.code), .text(plan.person.shownName), .integer(plan.versions),
          .integer(plan.facts.cases), .integer(plan.facts.sessions), .integer(plan.facts.followUps),
          .integer(plan.facts.units),
        ]
      ], notes: [ErasureWords.whatStays],
      related: [texts(plan, takesTexts, zone), attachments(plan, zone)])
  }

  private static func texts(_ plan: ErasurePlan, _ takesTexts: Bool, _ zone: Zone) -> Table {
    Table(
      name: "texts", title: ErasureWords.texts, zone: zone, columns: ErasureWords.textColumns,
      rows: plan.texts.map { text in
        [
          .code(text.code), .label(id: text.place.rawValue, text.place.label),
          .label(id: text.clue.rawValue, text.clue.label), .text(excerpt(of: text.text)),
          .flag(takesTexts && text.isRedactable),
        ]
      },
      notes: plan.texts.isEmpty ? [] : [takesTexts ? ErasureWords.textsGo : ErasureWords.textsStay])
  }

  private static func attachments(_ plan: ErasurePlan, _ zone: Zone) -> Table {
    Table(
      name: "attachments", title: RecordWords.attachments, zone: zone,
      columns: [Head.code, Head.caseCode, Head.name],
      rows: plan.attachments.map { [Value($0.code), Value($0.caseCode), .text($0.name)] },
      notes: plan.attachments.isEmpty ? [] : [ErasureWords.judgeFiles])
  }

  /// What redacting a text would take away.
  static func redaction(_ plan: RedactionPlan, zone: Zone) -> Table {
    Table(
      name: "redaction", title: ErasureWords.title(plan), zone: zone, columns: ErasureWords.versionColumns,
      rows: plan.versions.map { [.text(excerpt(of: $0.text)), .flag($0.isCurrent)] },
      notes: plan.sharing.map { [ErasureWords.bytesGo(alsoOf: $0)] } ?? [])
  }

  /// The beginning of a text: enough to know it by.
  private static func excerpt(of text: String) -> String {
    text.count <= 80 ? text : text.prefix(79) + "…"
  }
}
