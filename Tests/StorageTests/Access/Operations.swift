import Domain
import GRDB
import TestSupport
import Testing

@testable import Storage

/// A clinic in the middle of its work, with something for every method of `Casebook`.
struct BusyClinic: Sendable {
  private(set) var clinic: SampleClinic
  /// Rina's case, with Sari as mentor.
  let caseFile: CaseFile
  /// Dewi's case, with Budi as mentor.
  let other: CaseFile
  let session: Session
  let followUp: FollowUp
  let otherSession: Session
  let otherFollowUp: FollowUp

  var casebook: Casebook { clinic.casebook }

  /// Dewi, whose login is taken away: only then can she be erased.
  func loginless() throws -> Identifier<Person> {
    _ = try casebook.editPerson(
      clinic.dewi.person, PersonChange(formerLogins: ["dewi"]), by: clinic.admin, at: SampleClinic.now)
    return clinic.dewi.person
  }

  /// A mentoring session tomorrow.
  func plan(on caseFile: CaseFile) -> SessionDraft {
    SessionDraft(kind: .mentoring, day: SampleClinic.today.adding(days: 1), cases: [caseFile.id])
  }

  /// The same, planned by the staff.
  func planned(on caseFile: CaseFile) throws -> Session {
    try casebook.planSession(plan(on: caseFile), by: clinic.fitri, at: SampleClinic.now).result
  }

  /// Made once: a copy is many times faster than another one.
  private static let first = Result { try BusyClinic(making: ()) }

  init() throws {
    self = try Self.first.get()
    let copy = try Connection(path: nil)
    try clinic.casebook.connection.queue.backup(to: copy.queue)
    clinic.casebook = try Casebook(copy, schema: Migrator.latest)
  }

  private init(making: Void) throws {
    clinic = try SampleClinic()
    caseFile = try clinic.openCase()
    session = try clinic.log(on: [caseFile]).session
    followUp = try clinic.addFollowUp(to: caseFile)
    other = try clinic.openCase("Buku tamu digital", of: clinic.dewi, mentor: clinic.budi)
    otherSession = try clinic.log(
      on: [other], attendance: [clinic.budi.person: .mentor, clinic.dewi.person: .innovator]
    ).session
    otherFollowUp = try clinic.addFollowUp(to: other)
  }
}

/// One method of `Casebook` that can be called from outside, and who may.
struct Operation: Sendable, CustomTestStringConvertible {
  /// The method's full name, and what is special about the call where there is a colon and a space.
  let testDescription: String
  let allowed: Set<Role>
  let run: @Sendable (BusyClinic, Actor) throws -> Void

  init(
    _ name: String, _ allowed: Set<Role>, _ run: @escaping @Sendable (BusyClinic, Actor) throws -> Void
  ) {
    testDescription = name
    self.allowed = allowed
    self.run = run
  }

  /// The method's full name.
  var method: String { testDescription.split(separator: ": ", maxSplits: 1).first.map(String.init) ?? "" }

  /// Whether the casebook lets this actor do it; what it refuses for another reason than rights is thrown on.
  func isAllowed(_ clinic: BusyClinic, _ actor: Actor) throws -> Bool {
    do {
      try run(clinic, actor)
      return true
    } catch let error as StorageError {
      switch error {
      case .nothingToUndo, .nothingToRedo: return true
      case .notAllowed, .notYours, .onlyOwnLeave, .stepNotYours, .notYourUnit, .noSuchUnit, .notFound:
        return false
      default: throw error
      }
    }
  }
}

extension Set<Role> {
  static let office: Self = [.admin, .staff]
  static let clinic: Self = [.admin, .staff, .mentor]
  static let readers: Self = [.admin, .staff, .mentor, .supervisor]
  static let involved: Self = [.admin, .staff, .mentor, .supervisor, .innovator]
  static let auditors: Self = [.admin, .staff, .supervisor]
  static let everybody = Set(Role.allCases)
}
