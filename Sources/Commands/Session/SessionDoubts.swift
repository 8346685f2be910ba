import Domain
import Storage

// What of a session is likelier to be a slip of the keyboard than to have happened.

/// What of a session is new, and hence may be a slip.
struct SessionNews: OptionSet {
  static let day = SessionNews(rawValue: 1)
  static let length = SessionNews(rawValue: 2)
  static let all: SessionNews = [.day, .length]

  let rawValue: Int
}

extension Desk {
  /// Asks back where the session may be in the book already, by whoever logged it. A script that logs much means what
  /// it says: off a terminal only a session that says the very same in all is refused.
  ///
  /// - Returns: What is to be refused when it is written; nil where it is meant to be logged once more.
  /// - Throws: As `askBack`.
  mutating func askTwice(_ session: SessionDraft) throws -> Likeness? {
    let likeness: Likeness = input.isTerminal ? .similar : .same
    guard let found = try casebook().logged(like: session, exactly: likeness == .same, by: actor()) else {
      return likeness
    }
    guard try confirm(BreathWords.logAgain(found), preset: false, unfilled: BreathWords.loggedAlready(found))
    else { throw CommandError.cancelled }
    return nil
  }

  /// Asks back where a session lies before one of its cases was opened or long ago, or took very long.
  ///
  /// - Throws: `CommandError.unanswered` where nobody can be asked; `CommandError.cancelled` for a no.
  mutating func askBack(_ session: SessionDraft, _ news: SessionNews = .all, on cases: [CaseFile]) throws {
    for doubt in try doubts(about: session, news, on: cases) {
      guard try confirm(doubt, preset: false, unfilled: Wording.unconfirmed(doubt)) else {
        throw CommandError.cancelled
      }
    }
  }

  private mutating func doubts(
    about session: SessionDraft, _ news: SessionNews, on cases: [CaseFile]
  ) throws -> [Bilingual] {
    try (news.contains(.day) ? dayDoubts(about: session, on: cases) : [])
      + (news.contains(.length) ? lengthDoubts(about: session) : [])
  }

  private mutating func dayDoubts(about session: SessionDraft, on cases: [CaseFile]) throws -> [Bilingual] {
    // What the casebook refuses all the same is not worth a question.
    guard session.day.year >= 2000 else { return [] }
    let zone = try casebook().clinic.zone
    if let early = cases.first(where: { session.day < zone.day(of: $0.openedAt) }) {
      return [Wording.isItBefore(early.code, opened: zone.day(of: early.openedAt), day: session.day)]
    }
    let isLongAgo = try session.day < today().adding(days: -60)
    return isLongAgo ? [Wording.isItThatLongAgo(session.day)] : []
  }

  /// Hours that are merely many are asked back only where somebody can answer, and a class may well have them.
  private func lengthDoubts(about session: SessionDraft) -> [Bilingual] {
    let usual = session.kind == .class || !input.isTerminal ? 480 : 240
    guard let minutes = session.minutes, minutes.count > usual else { return [] }
    return [Wording.isItThatLong(minutes)]
  }

  /// Tells of those who are said to have held a session although they are away on its day.
  mutating func tellAbsentHolders(of session: Identifier<Session>) throws {
    for (name, leave) in try casebook().absentHolders(of: session, by: actor()) {
      try errors.say(LeaveWords.heldAllTheSame(name, leave).text + "\n")
    }
  }
}
