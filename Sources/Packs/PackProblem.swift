import Domain

/// What can be wrong with a pack; the words for it stand in `PackProblem+Wording.swift`.
enum PackProblem: Hashable {
  case tooLarge(bytes: Int, limit: Int)
  /// Bytes that are no text in UTF-8.
  case notText
  /// A tab before the first word of a line.
  case tab
  /// An anchor (`&name`) or an alias (`*name`).
  case anchor(Character)
  /// Lists and mappings inside one another, as keys or with tags, beyond what any pack needs.
  case tangled
  /// What the YAML library says, in English.
  case notYAML(String)
  case duplicateKey(String)
  case empty
  /// Nothing says what the pack holds.
  case noKind(known: [String])
  /// A kind that there is, but not the one that is wanted.
  case otherKind(PackKind, wanted: PackKind)
  case notFields(String)
  case notList(String)
  case emptyList(String)
  /// Without quotes, YAML reads this as a number, a truth value or nothing.
  case notAText(key: String, found: String)
  case notOneLine(key: String)
  /// A text of more characters than a line has.
  case longText(key: String, limit: Int)
  case notNumber(key: String, found: String)
  case notFlag(key: String, found: String)
  case unknownKey(String, known: [String])
  case missingKey(String)
  case unknownWord(String, key: String, known: [String])
  case repeatedWord(String, key: String)
  /// The flaws beyond the limit are not listed.
  case more(limit: Int)
  case notADay(key: String, found: String)
  case notASlot(found: String)
  /// A weekday has its slots already.
  case weekdayTwice(Weekday)
  case workflowFault(WorkflowFlaw.Fault)
  case calendarFault(CalendarFlaw.Fault)
}
