/// Where a text stands: which fact points to it, and as what.
///
/// Codes are stored with each word and never change.
enum WordPlace: String, Sendable, CaseIterable {
  case caseTitle = "case.title"
  case caseProblem = "case.problem"
  case caseRecipient = "case.recipient"
  case reason = "step.reason"
  case sessionPlace = "session.place"
  case sessionNote = "session.note"
  case sessionAdvice = "session.advice"
  case sessionReason = "session.reason"
  case followUpDeed = "followup.deed"
  case followUpReason = "followup.reason"
  case attachmentName = "attachment.name"
  case agencyName = "agency.name"
  case formerAgencyName = "agency.former-name"
  case importName = "import.name"

  /// The table whose rows point to such a text.
  var table: String {
    switch self {
    case .caseTitle, .caseProblem, .caseRecipient: "caseFile"
    case .reason: "transition"
    case .sessionPlace, .sessionNote, .sessionAdvice, .sessionReason: "session"
    case .followUpDeed, .followUpReason: "followUp"
    case .attachmentName: "attachment"
    case .agencyName: "agency"
    case .formerAgencyName: "agencyName"
    case .importName: "batch"
    }
  }

  /// The column that points to it.
  var column: String {
    switch self {
    case .caseTitle: "title"
    case .caseProblem: "problem"
    case .caseRecipient: "recipient"
    case .reason, .sessionReason, .followUpReason: "reason"
    case .sessionPlace: "place"
    case .sessionNote: "note"
    case .sessionAdvice: "advice"
    case .followUpDeed: "deed"
    case .attachmentName, .agencyName, .formerAgencyName, .importName: "name"
    }
  }
}
