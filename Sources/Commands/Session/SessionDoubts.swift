import Domain
import Storage

// What of a session is likelier to be a slip of the keyboard than to have happened.

extension Desk {
  /// Asks back where a session lies before one of its cases was opened or long ago, or took very long.
  ///
  /// - Throws: `CommandError.unanswered` where nobody can be asked; `CommandError.cancelled` for a no.
  mutating func askBack(_ session: SessionDraft, on cases: [CaseFile]) throws {
    for doubt in try doubts(about: session, on: cases) {
      guard try confirm(doubt, preset: false, unfilled: Wording.unconfirmed(doubt)) else {
        throw CommandError.cancelled
      }
    }
  }

  /// Hours that are merely many are asked back only where somebody can answer, and a class may well have them.
  private mutating func doubts(about session: SessionDraft, on cases: [CaseFile]) throws -> [Bilingual] {
    let zone = try casebook().clinic.zone
    var doubts: [Bilingual] = []
    if let early = cases.first(where: { session.day < zone.day(of: $0.openedAt) }) {
      doubts.append(
        Wording.isItBefore(early.code, opened: zone.day(of: early.openedAt), day: session.day))
    } else if try session.day < today().adding(days: -60) {
      doubts.append(Wording.isItThatLongAgo(session.day))
    }
    let usual = session.kind == .class || !input.isTerminal ? 480 : 240
    if let minutes = session.minutes, minutes.count > usual { doubts.append(Wording.isItThatLong(minutes)) }
    return doubts
  }
}
