/// A place in a case that passes from one person to another.
public enum CaseSeat: Sendable, CaseIterable {
  /// Who answers for it on the innovator's side.
  case leader
  /// Who accompanies it for the clinic.
  case mentor
}
