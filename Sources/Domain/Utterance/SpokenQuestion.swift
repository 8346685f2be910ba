/// One doubt about one field of a line, instead of a guess.
public struct SpokenQuestion: Sendable, Equatable {
  /// What is asked for. Follow-ups are numbered from 0.
  public enum Field: Sendable, Hashable {
    case kind, minutes, day, clock, caseFile, topic
    /// Whom a name means.
    case person(String)
    /// Who held it: whom a name means, or nil where the line names nobody or two.
    case holder(String?)
    /// Whether a visit that was called off was held all the same.
    case held
    /// Which unit a newcomer's words mean.
    case agency(String)
    /// What a number means that nothing explains.
    case number(String)
    /// Who does a follow-up.
    case owner(Int)
    /// By when a follow-up is to be done.
    case due(Int)
    /// To which case a follow-up belongs.
    case followUpCase(Int)
    /// Whether a remark with a last day is a follow-up.
    case agreement(String)

    /// Whether it is asked of words, so that its answer holds wherever they stand.
    public var isOfWords: Bool {
      switch self {
      case .person, .agency, .number, .agreement: true
      case .holder(let typed): typed != nil
      case .kind, .minutes, .day, .clock, .caseFile, .topic, .held, .owner, .due, .followUpCase: false
      }
    }
  }

  /// What settles it.
  public enum Answer: Sendable, Hashable {
    case kind(SessionKind)
    case minutes(Minutes)
    case day(Day)
    case clock(Clock)
    case person(Identifier<Person>)
    /// Somebody new of that name.
    case newcomer(String)
    case agency(Identifier<Agency>)
    /// A new unit of that name.
    case newAgency(String)
    case caseFile(Identifier<CaseFile>)
    case newCase
    /// Words for the topic.
    case text(String)
    /// The words are no name and no number, but text.
    case words
    /// Whoever was to come did not.
    case missed
    /// The words say what was agreed.
    case followUp
    /// Nothing: the field stays empty.
    case nothing
  }

  /// One of the answers that are offered.
  public struct Choice: Sendable, Equatable {
    /// How it is listed.
    public let label: Bilingual
    /// What taking it means.
    public let answer: Answer

    var isCase: Bool { if case .caseFile = answer { true } else { false } }
  }

  /// What is asked for.
  public let field: Field
  /// The question, one line.
  public let words: Bilingual
  /// What is offered, best first; none where anything may be typed.
  public let choices: [Choice]
  /// What Enter means; nil where an answer is needed.
  public let unfilled: Answer?

  init(_ field: Field, _ words: Bilingual, _ choices: [Choice] = [], unfilled: Answer? = nil) {
    self.field = field
    self.words = words
    self.choices = choices
    self.unfilled = unfilled
  }

  /// Reads what somebody typed in reply: a value of the field, the number or the beginning of a choice, or nothing.
  ///
  /// Nil where that is no answer.
  public func answer(typed: String, in register: Register, at moment: Moment) -> Answer? {
    let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { return unfilled }
    let folded = words.lowercased()
    switch field {
    case .minutes:
      if choices.count == 1, ["y", "ya", "yes"].contains(folded) { return choices[0].answer }
      // `1` is the first of what is offered, as everywhere, rather than a session of one minute.
      if let choice = choice(folded) { return choice }
      return Minutes(text: words).map { .minutes($0) }
    case .clock:
      if let choice = choice(folded) { return choice }
      return Self.clock(folded).map { .clock($0) }
    case .day:
      if let choice = choice(folded) { return choice }
      return Self.day(folded, at: moment).map { .day($0) }
    case .due:
      if let choice = choice(folded) { return choice }
      let read = SpokenDue.read(Self.words(of: folded), at: moment)?.due
      return (read ?? Day(typed: folded, today: moment.today, looking: .ahead)).map { .day($0) }
    case .caseFile, .number:
      if let choice = choice(folded) { return choice }
      // `3` where two things are offered is a slip, not the third case.
      guard choices.isEmpty || Int(digits: folded, atMost: 2) == nil else { return nil }
      let code = Code(words, noun: .case, currentYear: moment.today.year)
      return code.flatMap { register.caseFile($0) }.map { .caseFile($0.id) }
    case .topic: return .text(words)
    case .kind, .person, .holder, .held, .agency, .owner, .followUpCase, .agreement: break
    }
    return choice(folded)
  }

  private static func words(of typed: String) -> [String] { Token.tokens(of: typed).map(\.word) }

  /// `9`, `jam 9`, `setengah 10`: one hour, as a line says it.
  private static func clock(_ typed: String) -> Clock? {
    let words = words(of: typed)
    let read = [words, ["jam"] + words].lazy.compactMap(SpokenClock.read).first
    guard let read, read.count >= words.count, read.choices.count == 1 else { return Clock(typed) }
    return read.choices[0]
  }

  /// One day, as a line says it: back, or ahead where a plan is made.
  private static func day(_ typed: String, at moment: Moment) -> Day? {
    let words = words(of: typed)
    guard let read = SpokenDay.read(words, at: moment), read.count == words.count, read.choices.count == 1
    else {
      return Day(typed: typed, today: moment.today, looking: moment.isPlanning ? .ahead : .back)
    }
    return read.choices[0]
  }

  private func choice(_ typed: String) -> Answer? {
    if let number = Int(digits: typed, atMost: 2) {
      return choices.indices.contains(number - 1) ? choices[number - 1].answer : nil
    }
    let fitting = choices.filter { choice in
      [choice.label.english, choice.label.indonesian].contains { $0.lowercased().hasPrefix(typed) }
    }
    return fitting.count == 1 ? fitting[0].answer : nil
  }
}
