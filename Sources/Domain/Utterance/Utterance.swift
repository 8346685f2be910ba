/// One line, one session: `42 coaching 45 menit bu Rina soal dampak, TL revisi bab 4 jumat` (UX §4).
public enum Utterance {
  /// The longest line that is read, in words; a text between quotation marks counts as one, however long.
  public static let longest = 1_000

  /// Whether a line has more words than any session needs.
  public static func isTooLong(_ line: String) -> Bool {
    line.count > longest && Token.tokens(of: line).count > longest
  }

  /// Reads a line. Closed lists recognise kind, channel, day, clock, length and markers, the register people, units
  /// and cases; what remains is the topic and the notes, and what is unclear is a question.
  ///
  /// - Parameter answers: what is known already, such as whom a name of the line means.
  public static func read(
    _ line: String, in register: Register, at moment: Moment,
    knowing answers: [SpokenQuestion.Field: SpokenQuestion.Answer] = [:]
  ) -> Understanding {
    Understanding(line: line, register: register, moment: moment, answers: answers)
  }

  /// The day that a line of a page names and nothing else, `Senin 16 November 2026` or `16/11:`: that of the lines
  /// below it.
  public static func heading(_ line: String, at moment: Moment) -> Day? {
    let tokens = Token.tokens(of: line)
    guard !tokens.isEmpty, tokens.count < 6, !tokens.contains(where: \.isQuoted),
      let day = SpokenDay.read(tokens.map(\.word), at: moment), day.count == tokens.count,
      day.choices.count == 1, !day.endsNow
    else { return nil }
    return day.choices[0]
  }

  /// Whether a line of a page seems to name a day and nothing else, but not one that is clear: `Senin 16 Novmber`,
  /// `31/2`, `minggu lalu`. Whose day the lines below it have is then unknown.
  public static func isUnclearHeading(_ line: String, in register: Register, at moment: Moment) -> Bool {
    let tokens = Token.tokens(of: line)
    let words = tokens.map(\.word)
    guard !tokens.isEmpty, tokens.count < 8, !tokens.contains(where: \.isQuoted),
      heading(line, at: moment) == nil
    else { return false }
    if SpokenDay.read(words, at: moment)?.count == words.count { return true }
    let isOfSession = words.indices.contains { start in
      SpokenWords.kinds.contains { words[start...].starts(with: $0.0) }
        || SpokenLength.read(Array(words[start...])) != nil
        || register.people.begins(with: TextFolding.fold(words[start]))
        || Code(words[start], currentYear: moment.today.year) != nil
    }
    let namesDay = words.contains { Weekday.place(of: $0) != nil || Month.number(named: $0) != nil }
    return !isOfSession && namesDay && words.contains { $0.contains(where: \.isNumber) }
  }
}

/// What was understood of a line, and what is still to be asked.
public struct Understanding: Sendable {
  /// The line as typed.
  public let line: String
  /// What it says.
  public let session: SpokenSession
  /// The doubts, in the order in which they are asked; the session may be saved when there are none.
  public let questions: [SpokenQuestion]
  /// What was answered so far.
  public let answers: [SpokenQuestion.Field: SpokenQuestion.Answer]

  private let register: Register
  private let moment: Moment

  init(
    line: String, register: Register, moment: Moment,
    answers: [SpokenQuestion.Field: SpokenQuestion.Answer]
  ) {
    self.line = line
    self.register = register
    self.moment = moment
    self.answers = answers
    var scan = Scan(line, in: register, at: moment, answers: answers)
    scan.run(answers)
    var settling = Settling(scan, answers)
    settling.run()
    session = settling.session
    questions = settling.questions
  }

  /// The same line with one doubt settled: only that field changes, and what follows from it, such as the case of
  /// a person.
  public func answering(_ question: SpokenQuestion, with answer: SpokenQuestion.Answer) -> Understanding {
    var answers = answers
    answers[question.field] = answer
    return Understanding(line: line, register: register, moment: moment, answers: answers)
  }
}
