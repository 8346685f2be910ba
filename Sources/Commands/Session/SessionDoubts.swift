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
  /// Asks back where the same session was put down less than a minute ago.
  ///
  /// - Throws: As `askBack`.
  mutating func askTwice(_ session: SessionDraft) throws {
    guard let code = try casebook().isRepeated(session, by: actor(), at: now) else { return }
    let doubt = BreathWords.repeated(code)
    guard try confirm(doubt, preset: false, unfilled: Wording.unconfirmed(doubt)) else {
      throw CommandError.cancelled
    }
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
