/// A logged fact that can move a subject by itself, so that nobody types a status that it implies.
public enum WorkflowEvent: String, Sendable, CaseIterable {
  case sessionLogged = "session-logged"
  case followUpOpened = "followup-opened"
  case followUpDone = "followup-done"
  case followUpCancelled = "followup-cancelled"
  case followUpTransferred = "followup-transferred"
}
