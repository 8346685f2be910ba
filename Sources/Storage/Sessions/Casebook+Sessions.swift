public import Domain
import GRDB

/// A person who comes for the first time, met at the desk, and given the privacy notice there.
public struct Newcomer: Sendable {
  /// Who it is.
  public var particulars: Particulars
  /// The unit, if it is known.
  public var agency: Identifier<Agency>?
  /// Whether the case that is opened in the same breath is theirs to lead, before people who are known.
  public var leads: Bool
  /// A unit that is added with them.
  public var newAgency: AgencyDraft?
  /// Describes a newcomer.
  public init(
    particulars: Particulars, agency: Identifier<Agency>? = nil, leads: Bool = false,
    newAgency: AgencyDraft? = nil
  ) {
    self.particulars = particulars
    self.agency = agency
    self.leads = leads
    self.newAgency = newAgency
  }
}

/// Everything that is logged in one breath: the session, and what has to be made for it.
public struct Visit: Sendable {
  /// The session itself.
  public var session: SessionDraft
  /// A case that is opened with it.
  public var newCase: CaseDraft?
  /// People who are added with it; they take part as innovators, in the new case too.
  public var newcomers: [Newcomer]
  /// What is agreed, on each case of the session.
  public var followUps: [FollowUpDraft]
  /// The plan that it was, if it was planned.
  public var plan: Identifier<Session>?
  /// Whether its cases are closed with it, as answered.
  public var isClosing = false

  /// Describes a visit.
  public init(
    session: SessionDraft, newCase: CaseDraft? = nil, newcomers: [Newcomer] = [],
    followUps: [FollowUpDraft] = [], plan: Identifier<Session>? = nil
  ) {
    self.session = session
    self.newCase = newCase
    self.newcomers = newcomers
    self.followUps = followUps
    self.plan = plan
  }
}

/// What a visit made.
public struct VisitRecord: Sendable {
  /// The session.
  public let session: Session
  /// Who took part, and as what; mentors first.
  public let attendance: [(name: String, part: SessionPart, agency: String?)]
  /// The case that was opened with it.
  public let newCase: CaseFile?
  /// The people who were added with it.
  public let newcomers: [Person]
  /// The privacy notice that they were given; nil where nobody is new.
  public let notice: PrivacyNotice?
  /// What was agreed.
  public let followUps: [FollowUp]
  /// Where its cases stand now, and stood before.
  public let standings: [CaseStanding]
  /// Names of innovators who took part in none of its cases before.
  public let outsiders: [String]
  /// The plan that it was taken for, as it stood before; nil where it was none.
  public let plan: Session?
}

extension Casebook {
  /// Logs a session and what comes with it, as one unit.
  ///
  /// - Parameter likeness: How much a session in the book has to be like this one for it to be refused; nil where it
  ///   is meant to be logged once more. Looked at within the transaction: of two clerks of the same second one is asked.
  /// - Throws: `StorageError.loggedAlready`, `.dayInFuture`, `.dayTooOld`, `.caseClosed`, `.notYours`,
  ///   `.heldByAnother`, `.noMentor`, `.numberTaken`.
  public func log(
    _ visit: Visit, unlessLike likeness: Likeness? = nil, by actor: Actor, at now: Instant
  ) throws -> Written<VisitRecord> {
    try write(.logSession, by: actor, at: now) { book in
      try book.requireNew(visit.session, .held, unlessLike: likeness)
      return try book.log(visit)
    }
  }

  /// Changes a session; what it said before stays in the history. One that is planned is moved by its day.
  ///
  /// - Parameter anyway: Whether a plan is moved too where it clashes with other plans or a leave.
  public func editSession(
    _ id: Identifier<Session>, _ change: SessionChange, anyway: Bool = false, by actor: Actor, at now: Instant
  ) throws -> Written<Session> {
    try write(.editSession, by: actor, at: now) { book in
      try book.editSession(id, change, anyway: anyway)
      return try book.database.session(id)
    }
  }
}

extension Book {
  mutating func log(_ visit: Visit) throws -> VisitRecord {
    if visit.newCase != nil { try requireAllowed(.openCase) }
    if !visit.newcomers.isEmpty { try requireAllowed(.addPerson) }
    if visit.newcomers.contains(where: { $0.newAgency != nil }) { try requireAllowed(.addAgency) }
    var draft = visit.session
    draft.cases = draft.cases.enumerated().filter { !draft.cases[..<$0].contains($1) }.map(\.element)
    let formers = try draft.cases.map { ($0, try CaseStanding.Former($0, in: database)) }
    let plan = try visit.plan.map(database.session)
    if let plan { complete(&draft, from: plan) }
    let instant = try instant(of: draft)
    var added: [Person] = []
    var notice: PrivacyNotice?
    for newcomer in visit.newcomers {
      let person = try add(newcomer)
      notice = try recordNotice(for: person.id, version: nil, on: draft.day)
      draft.attendance[person.id] = .innovator
      added.append(person)
    }
    let session = try log(&draft, visit, added, at: instant)
    var followUps: [FollowUp] = []
    for caseFile in draft.cases {
      for var followUp in visit.followUps where followUp.caseFile ?? caseFile == caseFile {
        if followUp.isOfNewcomer { followUp.owner = added.last?.id }
        let id = try addFollowUp(followUp, to: caseFile, session: session.id, at: instant)
        followUps.append(try database.followUp(id))
      }
    }
    if visit.isClosing {
      for caseFile in draft.cases {
        _ = try step(caseFile, "close", StepGrounds(result: "answered"), at: instant)
      }
    }
    return VisitRecord(
      session: session, attendance: try database.attendance(of: [session.id])[session.id] ?? [],
      newCase: visit.newCase == nil ? nil : try draft.cases.last.map(database.caseFile),
      newcomers: added, notice: notice, followUps: followUps,
      standings: try draft.cases.map { id in
        try CaseStanding(id, before: formers.first { $0.0 == id }?.1, in: database)
      }, outsiders: try database.outsiders(of: session.id),
      plan: plan)
  }

  /// Gives a session the hour that was planned, where none is said and that hour has come.
  private func complete(_ draft: inout SessionDraft, from plan: Session) {
    guard draft.clock == nil, draft.day == plan.day, let clock = plan.clock,
      zone.instant(of: plan.day, clock) <= now
    else { return }
    draft.clock = clock
  }

  /// Makes sure that the actor may do what comes with a session too.
  func requireAllowed(_ deed: Deed) throws {
    guard Access.reach(of: deed, for: actor.roles) != nil else { throw StorageError.notAllowed(deed) }
  }

  /// Adds somebody who comes for the first time, and their unit where nobody knew it.
  mutating func add(_ newcomer: Newcomer) throws -> Person {
    let agency = try newcomer.newAgency.map { try addAgency($0).id } ?? newcomer.agency
    return try addPerson(newcomer.particulars, agency: agency, roles: [.innovator])
  }

  /// Opens the visit's new case, if it has one, for whoever mentors it already, and logs the session on all its cases.
  private mutating func log(
    _ draft: inout SessionDraft, _ visit: Visit, _ added: [Person], at instant: Instant
  ) throws -> Session {
    if var newCase = visit.newCase {
      let people = zip(visit.newcomers, added)
      if newCase.agency == nil { newCase.agency = added.first?.agency }
      newCase.participants =
        people.filter(\.0.leads).map(\.1.id) + newCase.participants
        + people.filter { !$0.0.leads }.map(\.1.id)
      if newCase.mentor == nil, draft.kind.isByMentor {
        newCase.mentor = try draft.attendance.first { id, part in
          try part == .mentor && database.person(id).roles.contains(.mentor)
        }?.key
      }
      draft.cases.append(try openCase(newCase, at: instant))
    } else if let only = draft.cases.first, draft.cases.count == 1 {
      try addParticipants(added.map(\.id), to: only)
    }
    try completeAttendance(of: &draft)
    return try database.session(visit.plan.map { try holdSession($0, draft) } ?? logSession(draft))
  }
}

extension Database {
  /// Names of innovators in a session of cases none of which they take part in.
  fileprivate func outsiders(of session: Identifier<Session>) throws -> [String] {
    let rows = try all(
      """
      SELECT coalesce(name, '-') AS name
      FROM attendance JOIN person ON person.id = attendance.person LEFT JOIN identityBody USING (identity)
      WHERE session = ?1 AND part = 'innovator' AND EXISTS (SELECT 1 FROM sessionCase WHERE session = ?1)
        AND NOT EXISTS (
          SELECT 1 FROM sessionCase JOIN participant USING (caseFile)
          WHERE sessionCase.session = ?1 AND participant.person = attendance.person)
      ORDER BY person.id
      """, [session])
    return rows.map { $0["name"] }
  }

  func session(_ id: Identifier<Session>) throws -> Session {
    guard let row = try first("SELECT * FROM session WHERE id = ?", [id]) else {
      throw StorageError.damaged(detail: "session")
    }
    return try Session(row)
  }
}

extension Session {
  init(_ row: Row) throws {
    self.init(
      id: Identifier(row, "id"), code: try row.code(.session), kind: try row.word("kind"),
      day: try row.day("day"), clock: (row["clock"] as Int?).flatMap(Clock.init(minutes:)),
      minutes: (row["minutes"] as Int?).flatMap { Minutes($0) },
      state: try (row["state"] as String?) == nil ? .held : row.word("state"), headCount: row["headCount"])
  }
}
