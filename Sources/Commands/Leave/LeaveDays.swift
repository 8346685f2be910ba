import Domain

/// A person and days on one line: `marwah 2/11 s.d. 13/11`, `sari 2 Nov 2026`.
struct LeaveDays {
  /// The words that name the person.
  let person: String
  /// The days, the last one included.
  let days: ClosedRange<Day>

  /// Finds where the person ends and the days begin.
  ///
  /// The last day is the next such day after the first one.
  /// - Throws: `CommandError.finding` where no day ends the line, or the last one lies before the first.
  init(_ words: [String], at desk: inout Desk) throws {
    let parts = words.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: Self.isSeparator)
    guard parts.count == 2 else {
      (person, days) = try Self.unseparated(words, at: &desk)
      return
    }
    let (name, first) = try Self.nameAndDay(Array(parts[0]), at: &desk)
    (person, days) = (name, try Self.range(from: first, to: parts[1].joined(separator: " ")))
  }

  private static func isSeparator(_ word: String) -> Bool {
    ["s.d.", "s.d", "sd", "s/d", "to", "until", "sampai", "hingga", "-"].contains(word.lowercased())
  }

  /// The longest end of the words that is a day, and the words before it.
  static func nameAndDay(_ words: [String], at desk: inout Desk) throws -> (name: String, day: Day) {
    for cut in words.indices {
      let typed = words[cut...].joined(separator: " ")
      guard Day(typed: typed, today: try desk.today(), looking: .ahead) != nil else { continue }
      return (words[..<cut].joined(separator: " "), try desk.nearestDay(typed))
    }
    throw CommandError.finding(.notADay(words.last ?? "", .ahead))
  }

  /// One day, or two without a word between them.
  private static func unseparated(
    _ words: [String], at desk: inout Desk
  ) throws -> (String, ClosedRange<Day>) {
    for cut in words.indices {
      let tail = words[cut...]
      let typed = tail.joined(separator: " ")
      if Day(typed: typed, today: try desk.today(), looking: .ahead) != nil {
        let day = try desk.nearestDay(typed)
        return (words[..<cut].joined(separator: " "), day...day)
      }
      for middle in tail.indices.dropFirst() {
        let typed = (tail[..<middle].joined(separator: " "), tail[middle...].joined(separator: " "))
        guard Day(typed: typed.0, today: try desk.today(), looking: .ahead) != nil,
          Day(typed: typed.1, today: try desk.today(), looking: .ahead) != nil
        else { continue }
        return (
          words[..<cut].joined(separator: " "), try range(from: desk.nearestDay(typed.0), to: typed.1)
        )
      }
    }
    throw CommandError.finding(.notADay(words.last ?? "", .ahead))
  }

  private static func range(from first: Day, to typed: String) throws -> ClosedRange<Day> {
    guard let last = Day(typed: typed, today: first, looking: .ahead) else {
      throw CommandError.finding(.notADay(typed, .ahead))
    }
    // Without its year a last day of 25/11 after a first one of 27/11 would be that of next year: a slip.
    let meant = last.justGone(typed: typed, today: first, within: 186)
    return try span(from: first, to: meant ?? last)
  }
}
