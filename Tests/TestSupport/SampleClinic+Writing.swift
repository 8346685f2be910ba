public import Domain
public import Storage

// Writes with sensible defaults: by Fitri, on the clinic's day. A test states only what matters to it.
extension SampleClinic {
  /// Opens Rina's case, with Sari as mentor.
  public func openCase(
    _ title: String = "Antrean panjang di loket", of innovator: Actor? = nil, mentor: Actor? = nil,
    by actor: Actor? = nil, at now: Instant = Self.now
  ) throws -> CaseFile {
    try casebook.openCase(
      CaseDraft(
        title: title, agency: healthCentre.id, participants: [(innovator ?? rina).person],
        mentor: (mentor ?? sari).person), by: actor ?? fitri, at: now
    ).result
  }

  /// Logs a consultation of the innovator with the mentor today.
  public func log(
    _ kind: SessionKind = .consultation, on cases: [CaseFile] = [], note: String? = nil,
    attendance: [Identifier<Person>: SessionPart]? = nil, followUps: [FollowUpDraft] = [],
    by actor: Actor? = nil, at now: Instant = Self.now
  ) throws -> VisitRecord {
    let draft = SessionDraft(
      kind: kind, day: Self.today, note: note,
      attendance: attendance ?? [sari.person: .mentor, rina.person: .innovator], cases: cases.map(\.id))
    return try casebook.log(Visit(session: draft, followUps: followUps), by: actor ?? fitri, at: now).result
  }

  /// Agrees on something that is due a week later, for the case's leader or for whoever agrees on it.
  public func addFollowUp(
    _ deed: String = "Lampirkan data antrean", _ party: Party = .innovator, to caseFile: CaseFile,
    by actor: Actor? = nil, at now: Instant = Self.now
  ) throws -> FollowUp {
    try casebook.addFollowUp(
      FollowUpDraft(deed: deed, party: party, due: Day(number: Self.today.number + 7)),
      to: caseFile.id, by: actor ?? fitri, at: now
    ).result.followUp
  }
}
