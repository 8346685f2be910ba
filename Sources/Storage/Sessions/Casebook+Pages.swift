public import Domain
import GRDB

/// One line of a guest book: a session that took place, one that is planned, or one to which nobody came.
public enum PageEntry: Sendable {
  case visit(Visit)
  case plan(SessionDraft)
  /// Nobody came to a planned session; what it would have been about, and what was said of it.
  case missed(Identifier<Session>, topic: Topic?, note: String?)
  /// Nobody came, and the session was agreed on elsewhere.
  case absence(SessionDraft)
}

/// What a line of a guest book made.
public enum PageOutcome: Sendable {
  case visit(VisitRecord)
  case plan(Session)
  case missed(Session)

  /// The session.
  public var session: Session {
    switch self {
    case .visit(let record): record.session
    case .plan(let session), .missed(let session): session
    }
  }
}

/// Lines that were refused, each by its place and with its reason; then nothing was written.
public struct RefusedPage: Error {
  /// The place in the page, from 0, and why.
  public let refusals: [(index: Int, error: any Error)]
}

extension Casebook {
  /// Writes a page of the guest book as one unit: all of it, or, where any line is refused, nothing.
  ///
  /// - Parameter likeness: How much a session that was in the book before has to be like one of the page for its line
  ///   to be refused; nil where they are meant to be written once more.
  /// - Throws: `RefusedPage` with all lines that were refused.
  public func log(
    page entries: [PageEntry], unlessLike likeness: Likeness? = nil, by actor: Actor, at now: Instant
  ) throws -> Written<[PageOutcome]> {
    try write(.logSession, by: actor, at: now) { book in
      var outcomes: [PageOutcome] = []
      var refusals: [(index: Int, error: any Error)] = []
      for (index, entry) in entries.enumerated() {
        do {
          try outcomes.append(book.put(down: entry, unlessLike: likeness))
        } catch  where Self.isOfLine(error) {
          refusals.append((index, error))
        }
      }
      guard refusals.isEmpty else { throw RefusedPage(refusals: refusals) }
      return outcomes
    }
  }

  /// Whether a line is to blame, and the lines after it are still worth a look.
  private static func isOfLine(_ error: any Error) -> Bool {
    error is StorageError || error is TextFlaw || error is NameFlaw || error is AgencyCodeFlaw
  }
}

extension Book {
  fileprivate mutating func put(down entry: PageEntry, unlessLike likeness: Likeness?) throws -> PageOutcome {
    switch entry {
    case .visit(let visit):
      try requireNew(visit.session, .held, unlessLike: likeness)
      return .visit(try log(visit))
    case .plan(let draft):
      try requireAllowed(.planSession)
      return .plan(try database.session(planSession(draft, anyway: false)))
    case .missed(let plan, let topic, let note):
      try requireAllowed(.missSession)
      _ = try missSession(plan, MissedPlan(topic: topic, note: note))
      return .missed(try database.session(plan))
    case .absence(let draft):
      try requireAllowed(.missSession)
      try requireNew(draft, .missed, unlessLike: likeness)
      return .missed(try database.session(missSession(draft)))
    }
  }
}
