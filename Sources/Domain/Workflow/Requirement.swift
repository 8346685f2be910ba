/// What must be given when a person takes a step.
public enum Requirement: String, Sendable, CaseIterable {
  /// Why, in a sentence.
  case reason
  /// How the subject ended: one of the workflow's results.
  case result
  /// The day on which the subject comes back by itself.
  case day
  /// To whom the subject is handed.
  case recipient

  /// The word on screens.
  public var label: Bilingual {
    switch self {
    case .reason: Bilingual("reason", "alasan")
    case .result: Bilingual("result", "hasil")
    case .day: Bilingual("day", "hari")
    case .recipient: Bilingual("recipient", "penerima rujukan")
    }
  }
}
