import Domain

/// The subjects with impossible or future data, counted apart and named (METRICS §1, rule 7).
struct DataQuality: Sendable {
  /// Why a subject, or a part of it, is left out.
  enum Reason: Int, Sendable, CaseIterable {
    case endsBeforeStart
    case future
    case empty
  }

  private static let exampleLimit = 5

  /// How many histories were read.
  private(set) var histories = 0
  private var counts = [Int](repeating: 0, count: Reason.allCases.count)
  private var examples = [[Identifier<Subject>]](repeating: [], count: Reason.allCases.count)

  /// Reads a life, and notes what is wrong with it; nil where the subject is not known at the as-of moment.
  mutating func read(_ history: borrowing History, outcomes: Outcomes, asOf moment: Instant) -> Life? {
    histories += 1
    switch Life.read(history, outcomes: outcomes, asOf: moment) {
    case .known(let life):
      if life.endsBeforeStart { note(.endsBeforeStart, history.subject) }
      if life.hasFuture { note(.future, history.subject) }
      return life
    case .future:
      note(.future, history.subject)
      return nil
    case .empty:
      note(.empty, history.subject)
      return nil
    }
  }

  /// What a table has to say about it; nothing where all is well.
  func exclusions(
    wording: (Reason) -> Bilingual, naming code: (Identifier<Subject>) -> String
  ) -> [Table.Exclusion] {
    Reason.allCases.filter { counts[$0.rawValue] > 0 }.map { reason in
      Table.Exclusion(
        reason: wording(reason), count: counts[reason.rawValue],
        examples: examples[reason.rawValue].map(code))
    }
  }

  private mutating func note(_ reason: Reason, _ subject: Identifier<Subject>) {
    counts[reason.rawValue] += 1
    if examples[reason.rawValue].count < DataQuality.exampleLimit {
      examples[reason.rawValue].append(subject)
    }
  }
}
