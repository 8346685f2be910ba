import Domain

/// The subjects with impossible or future data, counted apart and named (METRICS §1, rule 7).
struct DataQuality: Sendable {
  /// Why a subject is apart.
  enum Reason: Int, Sendable, CaseIterable {
    case endsBeforeStart
    /// It begins after the as-of moment.
    case future
    case empty

    var kind: Table.Exclusion.Kind {
      self == .endsBeforeStart ? .odd : .leftOut
    }
  }

  private static let exampleLimit = 5

  /// How many histories were read.
  private(set) var histories = 0
  /// How many of them are known at the as-of moment and went on after it.
  private var wentOn = 0
  private var counts = [Int](repeating: 0, count: Reason.allCases.count)
  private var examples = [[Identifier<Subject>]](repeating: [], count: Reason.allCases.count)

  /// Reads a life, and notes what is wrong with it; nil where the subject is not known at the as-of moment.
  mutating func read(_ history: borrowing History, outcomes: Outcomes, asOf moment: Instant) -> Life? {
    histories += 1
    switch Life.read(history, outcomes: outcomes, asOf: moment) {
    case .known(let life):
      if life.endsBeforeStart { note(.endsBeforeStart, history.subject) }
      if life.hasFuture { wentOn += 1 }
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
        reason.kind, reason: wording(reason), count: counts[reason.rawValue],
        examples: examples[reason.rawValue].map(code))
    }
  }

  /// How many histories were read, and how many of them went on later.
  var notes: [Bilingual] {
    [Words.casesRead(histories)] + (wentOn > 0 ? [Words.wentOn(wentOn)] : [])
  }

  private mutating func note(_ reason: Reason, _ subject: Identifier<Subject>) {
    counts[reason.rawValue] += 1
    if examples[reason.rawValue].count < DataQuality.exampleLimit {
      examples[reason.rawValue].append(subject)
    }
  }
}
