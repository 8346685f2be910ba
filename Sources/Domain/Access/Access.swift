/// Who may do what: the one policy table (DESIGN §5).
public enum Access {
  /// How far a permission reaches.
  public enum Reach: Sendable, Hashable, Comparable {
    /// Only on what is one's own: a case one takes part in or accompanies.
    case own
    /// On everything.
    case any
  }

  /// How far a person with these roles may go; nil means not at all.
  public static func reach(of deed: Deed, for roles: Set<Role>) -> Reach? {
    let rights = table(deed)
    return roles.compactMap { rights[$0] }.max()
  }

  /// The roles whose right reaches just so far, for the sentence that says who could help.
  public static func roles(for deed: Deed, reaching reach: Reach = .any) -> [Role] {
    Role.allCases.filter { table(deed)[$0] == reach }
  }

  private static func table(_ deed: Deed) -> [Role: Reach] {
    switch deed {
    case .makeClinic, .migrate, .grantRoles, .importLog, .loadPack, .inventClinic:
      [.admin: .any]
    case .addAgency, .editAgency, .deactivateAgency, .addPerson, .editPerson, .deactivatePerson:
      [.admin: .any, .staff: .any]
    case .openCase, .logSession, .addFollowUp, .attachFile, .editCase, .editSession, .planSession,
      .cancelSession, .missSession, .linkCases, .editFollowUp, .postponeFollowUp, .cancelFollowUp,
      .transferFollowUp:
      [.admin: .any, .staff: .any, .mentor: .own]
    case .assignCase:
      [.admin: .any, .staff: .any, .supervisor: .any]
    case .stepCase, .finishFollowUp:
      [.admin: .any, .staff: .any, .supervisor: .any, .mentor: .own, .innovator: .own]
    case .editSetting, .backUp, .erasePerson, .redactWord:
      [.admin: .any]
    case .inspectFile:
      [.admin: .any, .supervisor: .any, .staff: .any]
    case .exportPerson:
      [.admin: .any, .staff: .own, .supervisor: .own, .mentor: .own, .innovator: .own, .juror: .own]
    case .recordNotice, .recordConsent, .movePerson, .mergePeople, .mergeAgencies, .closeAgency,
      .loadCalendar, .editCalendar:
      [.admin: .any, .staff: .any]
    case .addLeave, .cancelLeave:
      [.admin: .any, .staff: .any, .supervisor: .any, .mentor: .own]
    case .transferCase:
      [.admin: .any, .staff: .any, .supervisor: .any]
    case .readPersonalReads:
      [.admin: .any, .supervisor: .any]
    case .readRights, .readSettings:
      [.admin: .any, .staff: .any, .supervisor: .any, .mentor: .any, .innovator: .any, .juror: .any]
    case .undo, .redo:
      [.admin: .any, .supervisor: .any, .staff: .any, .mentor: .any, .innovator: .any]
    case .undoOthers:
      [.admin: .any, .supervisor: .any]
    case .readHistory:
      [.admin: .any, .supervisor: .any, .staff: .any, .mentor: .own, .innovator: .own]
    case .readCases:
      [.admin: .any, .staff: .any, .supervisor: .any, .mentor: .any, .innovator: .own]
    case .readPeople:
      [.admin: .any, .staff: .any, .supervisor: .any, .mentor: .any, .innovator: .own]
    case .readEmployeeNumbers:
      [.admin: .any, .staff: .any]
    case .readAgencies, .readWorkflow:
      [.admin: .any, .staff: .any, .supervisor: .any, .mentor: .any, .innovator: .any, .juror: .any]
    case .readReports:
      [.admin: .any, .staff: .any, .supervisor: .any, .mentor: .any]
    }
  }
}
