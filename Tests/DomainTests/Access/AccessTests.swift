import Domain
import Testing

struct AccessTests {
  /// DESIGN §5, written out once more by hand: a small letter means only on what is one's own.
  static let policy: [(Deed, String)] = [
    (.makeClinic, "A"), (.loadPack, "A"), (.migrate, "A"), (.grantRoles, "A"), (.importLog, "A"),
    (.inventClinic, "A"),
    (.addAgency, "AS"), (.editAgency, "AS"), (.deactivateAgency, "AS"),
    (.addPerson, "AS"), (.editPerson, "AS"), (.deactivatePerson, "AS"), (.readEmployeeNumbers, "AS"),
    (.openCase, "ASm"), (.editCase, "ASm"), (.logSession, "ASm"), (.editSession, "ASm"),
    (.addFollowUp, "ASm"), (.attachFile, "ASm"), (.planSession, "ASm"), (.cancelSession, "ASm"),
    (.missSession, "ASm"), (.linkCases, "ASm"), (.editFollowUp, "ASm"), (.postponeFollowUp, "ASm"),
    (.cancelFollowUp, "ASm"), (.transferFollowUp, "ASm"),
    (.assignCase, "ASV"),
    (.stepCase, "ASmVi"), (.finishFollowUp, "ASmVi"),
    (.undo, "ASMVI"), (.redo, "ASMVI"), (.undoOthers, "AV"),
    (.readHistory, "ASmVi"), (.readCases, "ASMVi"), (.readPeople, "ASMVi"), (.readReports, "ASMV"),
    (.readAgencies, "ASMVIJ"), (.readWorkflow, "ASMVIJ"),
    (.editSetting, "A"), (.backUp, "A"), (.erasePerson, "A"), (.redactWord, "A"),
    (.inspectFile, "ASV"), (.readPersonalReads, "AV"), (.exportPerson, "Asmvij"),
    (.recordNotice, "AS"), (.recordConsent, "AS"), (.movePerson, "AS"), (.mergePeople, "AS"),
    (.mergeAgencies, "AS"), (.closeAgency, "AS"), (.loadCalendar, "AS"), (.editCalendar, "AS"),
    (.addLeave, "ASmV"), (.cancelLeave, "ASmV"), (.transferCase, "ASV"),
    (.readRights, "ASMVIJ"), (.readSettings, "ASMVIJ"),
  ]

  static let letters: [(Role, String)] = [
    (.admin, "A"), (.staff, "S"), (.mentor, "M"), (.supervisor, "V"), (.innovator, "I"), (.juror, "J"),
  ]

  @Test(arguments: policy)
  func `each role may do what the policy says`(deed: Deed, expected: String) {
    let found = Self.letters.map { role, letter in
      switch Access.reach(of: deed, for: [role]) {
      case .any: letter
      case .own: letter.lowercased()
      case nil: ""
      }
    }

    #expect(found.joined() == expected)
  }

  @Test func `the policy speaks of every deed once`() {
    #expect(Self.policy.map(\.0.rawValue).sorted() == Deed.allCases.map(\.rawValue).sorted())
  }

  @Test func `several roles reach as far as the furthest of them`() {
    #expect(Access.reach(of: .editCase, for: [.mentor]) == .own)
    #expect(Access.reach(of: .editCase, for: [.mentor, .staff]) == .any)
    #expect(Access.reach(of: .editCase, for: [.juror, .innovator]) == nil)
  }

  @Test func `nobody may do anything without a role`() {
    #expect(Deed.allCases.allSatisfy { Access.reach(of: $0, for: []) == nil })
  }

  @Test func `who could help is everybody whose right has no bounds`() {
    #expect(Access.roles(for: .editCase) == [.admin, .staff])
    #expect(Access.roles(for: .undoOthers) == [.admin, .supervisor])
  }
}
