public import Domain
import Storage

/// A case on which things are done one after the other.
public struct PlayedCase {
  /// The case itself.
  public let caseFile: CaseFile
  /// The follow-ups that are still open, as they were agreed on.
  public private(set) var open: [(party: Party, id: Identifier<FollowUp>, code: Code)] = []
  private let clinic: SampleClinic

  /// Opens the case; Rina's with Sari unless somebody else is named.
  public init(
    in clinic: SampleClinic, of innovator: Actor? = nil, mentor: Actor? = nil,
    at now: Instant = SampleClinic.now
  ) throws {
    self.clinic = clinic
    caseFile = try clinic.openCase(of: innovator, mentor: mentor, at: now)
  }

  /// Does something as Fitri, and gives the unit's number.
  ///
  /// - Parameter day: The day of a session, if it is another than that of the moment; it has no clock reading.
  @discardableResult
  public mutating func play(
    _ doing: CaseDoing, at now: Instant = SampleClinic.now, on day: Day? = nil, clock: Clock? = nil
  ) throws -> Int64? {
    let (casebook, fitri) = (clinic.casebook, clinic.fitri)
    let today = SampleClinic.zone.day(of: now)
    switch doing {
    case .log:
      let draft = SessionDraft(
        kind: .consultation, day: day ?? today, clock: clock, cases: [caseFile.id])
      return try casebook.log(Visit(session: draft), by: fitri, at: now).unit
    case .open(let party):
      let draft = FollowUpDraft(deed: "Hitung", party: party, due: today.adding(days: 40))
      let written = try casebook.addFollowUp(draft, to: caseFile.id, by: fitri, at: now)
      open.append((party, written.result.followUp.id, written.result.followUp.code))
      return written.unit
    case .finish(let party):
      return try casebook.finishFollowUp(remove(party).id, by: fitri, at: now).unit
    case .cancel(let party):
      return try casebook.cancelFollowUp(remove(party).id, by: fitri, at: now).unit
    case .transfer(let party, let other):
      let followUp = try remove(party)
      open.append((other, followUp.id, followUp.code))
      return try casebook.transferFollowUp(followUp.id, to: other, by: fitri, at: now).unit
    case .take(let step):
      let grounds = StepGrounds(
        reason: "x", result: "answered", day: today.adding(days: 40), recipient: "Bagian")
      return try casebook.stepCase(caseFile.id, step, grounds, by: fitri, at: now).unit
    }
  }

  /// The status now.
  public func status() throws -> String {
    try clinic.casebook.caseDetail(caseFile.code, by: clinic.admin).summary.status.code
  }

  private mutating func remove(
    _ party: Party
  ) throws -> (party: Party, id: Identifier<FollowUp>, code: Code) {
    guard let index = open.firstIndex(where: { $0.party == party }) else { throw StorageError.nothingGiven }
    return open.remove(at: index)
  }
}
