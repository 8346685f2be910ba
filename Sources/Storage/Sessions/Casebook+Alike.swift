public import Domain
import GRDB

/// A session that is in the book already and may be the very one that somebody is about to put down.
public struct LoggedAlready: Sendable {
  /// The session as it stands.
  public let session: Session
  /// Who typed it; nil where the name is erased.
  public let recorder: String?
}

/// How much of two sessions has to agree for one to be taken for the other.
public enum Likeness: Sendable {
  /// Day, kind, a case or innovator in common, and hour and length as far as both are known.
  case similar
  /// Everything that is said of them, the texts too.
  case same
}

extension Casebook {
  /// The newest session that may be the one to be logged, by whoever logged it: of the same day and kind, with a
  /// case in common, of the same people, hour and length as far as both are known.
  ///
  /// Somebody else may write meanwhile; ``log(_:unlessLike:by:at:)`` looks once more.
  /// - Parameter exactly: Whether only one counts that says the very same of the session, its texts included: what
  ///   two commands of a script that mean two sessions never do. What was agreed there is not compared.
  /// - Throws: `StorageError.notAllowed`.
  public func logged(
    like draft: SessionDraft, exactly: Bool = false, by actor: Actor
  ) throws -> LoggedAlready? {
    try read(.logSession, by: actor) { database, _ in
      try database.session(.held, like: draft, exactly ? .same : .similar)
    }
  }

  /// The newest session to which nobody came and that may be the one to be noted as missed; found as ``logged(like:exactly:by:)``
  /// finds one that took place.
  ///
  /// - Throws: `StorageError.notAllowed`.
  public func missed(like draft: SessionDraft, by actor: Actor) throws -> LoggedAlready? {
    try read(.missSession, by: actor) { database, _ in try database.session(.missed, like: draft, .similar) }
  }
}

extension Book {
  /// Makes sure that no session like this one stands in the book but for what this unit wrote itself.
  ///
  /// - Parameter likeness: Nil where it is meant to stand there twice.
  /// - Throws: `StorageError.loggedAlready`.
  func requireNew(_ draft: SessionDraft, _ state: SessionState, unlessLike likeness: Likeness?) throws {
    let own = action.things.compactMap { if case .session(let id) = $0 { id.rawValue } else { nil } }
    guard let likeness, let found = try database.session(state, like: draft, likeness, except: Set(own))
    else { return }
    throw StorageError.loggedAlready(found.session.code)
  }
}

extension Database {
  /// The newest session of this state that may be the one of the draft.
  ///
  /// - Parameter except: Ids of sessions that are not looked at.
  fileprivate func session(
    _ state: SessionState, like draft: SessionDraft, _ likeness: Likeness, except: Set<Int64> = []
  ) throws -> LoggedAlready? {
    var query = Conditions()
    query.require(
      "session.day = ? AND session.kind = ? AND session.state IS ?",
      [draft.day.iso, draft.kind.rawValue, state == .held ? nil : state.rawValue])
    switch likeness {
    case .same: query.requireSame(as: draft)
    case .similar: query.requireFitting(draft)
    }
    query.requireCommon(with: draft)
    let rows = try all(
      """
      SELECT session.*, recorderIdentity.name AS recorderName FROM session
      JOIN person AS recorderPerson ON recorderPerson.id = session.recorder
      LEFT JOIN identityBody AS recorderIdentity ON recorderIdentity.identity = recorderPerson.identity
      LEFT JOIN wordBody AS noted ON noted.word = session.note
      LEFT JOIN wordBody AS advised ON advised.word = session.advice
      LEFT JOIN wordBody AS placed ON placed.word = session.place
      \(query.clause) ORDER BY session.id DESC
      """, query.arguments)
    let found = try rows.first { row in
      guard !except.contains(row["id"]) else { return false }
      let other = try self.draft(of: Identifier(row, "id"))
      switch likeness {
      case .similar: return other.came.isEmpty || draft.came.isEmpty || other.came == draft.came
      case .same: return Set(other.cases) == Set(draft.cases) && other.came.isSuperset(of: draft.came)
      }
    }
    return try found.map { LoggedAlready(session: try Session($0), recorder: $0["recorderName"]) }
  }
}

extension SessionDraft {
  /// Those who came with the problem.
  fileprivate var came: Set<Identifier<Person>> {
    Set(attendance.filter { $0.value == .innovator }.keys)
  }
}

extension Conditions {
  /// Asks for a case in common or, where one of the two is about no case, an innovator; of a class that is about no
  /// case and names nobody, for the same hands.
  fileprivate mutating func requireCommon(with draft: SessionDraft) {
    let (cases, came) = (draft.cases.map(\.rawValue), draft.came.map(\.rawValue))
    guard cases.isEmpty, came.isEmpty else {
      return require(
        """
        (EXISTS (SELECT 1 FROM sessionCase WHERE sessionCase.session = session.id
            AND caseFile IN (SELECT value FROM json_each(?)))
          OR (? OR NOT EXISTS (SELECT 1 FROM sessionCase WHERE sessionCase.session = session.id))
            AND EXISTS (SELECT 1 FROM attendance WHERE attendance.session = session.id AND part = 'innovator'
              AND person IN (SELECT value FROM json_each(?))))
        """, [idList(cases.sorted()), cases.isEmpty, idList(came.sorted())])
    }
    require("NOT EXISTS (SELECT 1 FROM sessionCase WHERE sessionCase.session = session.id)")
    let hands = draft.attendance.keys.map(\.rawValue).sorted()
    guard !hands.isEmpty else { return }
    require(
      """
      EXISTS (SELECT 1 FROM attendance WHERE attendance.session = session.id
        AND person IN (SELECT value FROM json_each(?)))
      """, [idList(hands)])
  }

  /// Asks for the same hour and length where both are known.
  fileprivate mutating func requireFitting(_ draft: SessionDraft) {
    require("(session.clock IS NULL OR session.clock = ?)", ifGiven: draft.clock?.minutes)
    require("(session.minutes IS NULL OR session.minutes = ?)", ifGiven: draft.minutes?.count)
  }

  /// Asks for the same of every field, missing ones included.
  fileprivate mutating func requireSame(as draft: SessionDraft) {
    require("session.clock IS ?", [draft.clock?.minutes])
    require("session.minutes IS ?", [draft.minutes?.count])
    require("session.channel = ?", [draft.channel.rawValue])
    require("session.topic IS ?", [draft.topic?.rawValue])
    require("session.headCount IS ?", [draft.headCount])
    // As they are kept; a text that cannot be is refused where it is written.
    require("noted.body IS ?", [draft.note.map { (try? Prose($0))?.text ?? $0 }])
    require("advised.body IS ?", [draft.advice.map { (try? Prose($0))?.text ?? $0 }])
    require("placed.body IS ?", [draft.place.map { (try? Line($0))?.text ?? $0 }])
  }
}
