import Domain
import Storage

/// Sessions said in one breath: a line is read, doubts are asked, what was understood is shown, and it is saved.
struct Breath {
  let register: Register
  let moment: Moment
  /// Whether what was understood is saved unasked; doubts are asked all the same.
  let isConfirmed: Bool
  /// Whether it is saved also where it seems to be logged already, or, planned, clashes.
  let isInsisted: Bool

  /// Reads what the lines may mean from the casebook; where plans are made, they look ahead.
  init(
    _ lines: [String], isConfirmed: Bool, isPlanning: Bool = false, isInsisted: Bool, at desk: inout Desk
  ) throws {
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let numbers = lines.flatMap { $0.split { !$0.isASCIIDigit }.compactMap { Int($0) } }
    let selected = try desk.selectedCase.map { try desk.caseFile($0).id }
    let today = try desk.today()
    register = try casebook.register(numbers: Set(numbers), selected: selected, on: today, by: actor)
    let calendar = try casebook.calendar()
    moment = Moment(
      today: today, now: casebook.clinic.zone.clock(of: desk.now), isPlanning: isPlanning
    ) { day in
      calendar.isWorkingDay(day) ?? (day.weekday != .saturday && day.weekday != .sunday)
    }
    self.isConfirmed = isConfirmed
    self.isInsisted = isInsisted
  }

  /// Reads a line, asks what is in doubt, shows what was understood, and saves it.
  ///
  /// - Throws: `CommandError.doubts` where nobody can be asked; `CommandError.cancelled` for a no.
  ///
  /// A line that is edited is read anew, with what was answered of words that may still stand in it.
  func take(
    _ line: String, knowing answers: [SpokenQuestion.Field: SpokenQuestion.Answer] = [:], at desk: inout Desk
  ) throws -> Reply {
    guard !Utterance.isTooLong(line) else { throw CommandError.doubts([BreathWords.tooLong]) }
    let read = Utterance.read(line, in: register, at: moment, knowing: answers)
    guard let understanding = try settled(read, of: moment, at: &desk) else { throw CommandError.cancelled }
    let spoken = try SpokenEntry(understanding.session, in: register, today: moment.today)
    if case .visit(let visit) = spoken.entry, !isConfirmed { try askBack(visit, at: &desk) }
    let likeness = try askTwice(spoken.entry, at: &desk)
    let isAnyway = try show(spoken, at: &desk)
    switch try consent(at: desk) {
    case .yes: return try save(spoken, unlessLike: likeness, anyway: isAnyway, at: &desk)
    case .no: throw CommandError.cancelled
    case .edit:
      let again = try desk.ask(BreathWords.again, beginning: line)
      let breath = try Breath(
        [again], isConfirmed: isConfirmed, isPlanning: moment.isPlanning, isInsisted: isInsisted, at: &desk)
      return try breath.take(again, knowing: understanding.answers.filter { $0.key.isOfWords }, at: &desk)
    }
  }

  /// A line of which nothing is in doubt any more; nil where a question was not answered.
  func settled(
    _ understanding: Understanding, of moment: Moment, at desk: inout Desk
  ) throws -> Understanding? {
    var understanding = understanding
    while let question = understanding.questions.first {
      guard desk.input.isTerminal else {
        throw CommandError.doubts(understanding.questions.map(BreathWords.inFull))
      }
      guard let answer = try desk.answer(question, in: register, at: moment) else { return nil }
      understanding = understanding.answering(question, with: answer)
    }
    return understanding
  }

  private func askBack(_ visit: Visit, at desk: inout Desk) throws {
    let (casebook, actor) = (try desk.casebook(), try desk.actor())
    let codes = visit.session.cases.compactMap { register[$0]?.code }
    try desk.askBack(visit.session, .day, on: codes.map { try casebook.caseFile($0, by: actor) })
  }

  /// Asks whether what seems to be in the book already is meant once more.
  ///
  /// - Returns: What still refuses it when it is written, since somebody else may write the same meanwhile.
  private func askTwice(_ entry: PageEntry, at desk: inout Desk) throws -> Likeness? {
    guard !isInsisted else { return nil }
    guard let found = try desk.casebook().alike(entry, by: desk.actor()) else { return .similar }
    guard desk.input.isTerminal else { throw CommandError.doubts([BreathWords.loggedAlready(found)]) }
    guard try desk.confirm(BreathWords.logAgain(found), preset: false) else { throw CommandError.cancelled }
    return nil
  }

  /// Shows what was understood and where the cases will stand, by rehearsing it: whatever the casebook would refuse
  /// is refused before anybody says yes.
  ///
  /// - Returns: Whether it is planned although it clashes.
  private func show(_ spoken: SpokenEntry, at desk: inout Desk) throws -> Bool {
    let casebook = try desk.casebook()
    let rehearsal = casebook.rehearsal()
    let (actor, now) = (try desk.actor(), desk.now)
    var preview = SpokenPreview(
      spoken: spoken, register: register, moment: moment, currentYear: moment.today.year,
      site: try desk.casebook().clinic.site)
    var isAnyway = isInsisted
    var notices: [Bilingual] = []
    switch spoken.entry {
    case .visit(let visit):
      let record = try rehearsal.log(visit, by: actor, at: now).result
      (preview.standings, preview.clock, preview.plan) = (record.standings, record.session.clock, record.plan)
      notices = record.privacyNotices
    case .plan(let draft):
      isAnyway = try desk.planning(in: casebook, by: actor, anyway: isInsisted) { anyway in
        _ = try rehearsal.planSession(draft, anyway: anyway, by: actor, at: now)
        return anyway
      }
    case .missed(let plan, let topic, let note):
      _ = try rehearsal.missSession(plan, topic: topic, note: note, by: actor, at: now)
    case .absence(let draft): _ = try rehearsal.missSession(draft, by: actor, at: now)
    }
    // Written as they stand: what is said would be broken anew, and lose its columns.
    for line in preview.lines { try desk.errors.write(echo(line, limit: 400) + "\n") }
    for notice in notices { try desk.errors.say("  " + notice.text + "\n") }
    return isAnyway
  }

  private enum Consent {
    case yes, edit, no
  }

  private func consent(at desk: Desk) throws -> Consent {
    if isConfirmed { return .yes }
    while true {
      let typed = try desk.ask(BreathWords.save, unfilled: BreathWords.unconfirmed).lowercased()
      switch typed {
      case "", "y", "ya", "yes": return .yes
      case "u", "ubah", "e", "edit": return .edit
      case "t", "tidak", "n", "no": return .no
      default: try desk.errors.say(Wording.answerYesOrNo.text + "\n")
      }
    }
  }

  private func save(
    _ spoken: SpokenEntry, unlessLike likeness: Likeness?, anyway: Bool, at desk: inout Desk
  ) throws -> Reply {
    let (casebook, actor, now) = (try desk.casebook(), try desk.actor(), desk.now)
    switch spoken.entry {
    case .visit(let visit):
      let record = try casebook.log(visit, unlessLike: likeness, by: actor, at: now).result
      try desk.tellAbsentHolders(of: record.session.id)
      try desk.tellUnknownYears(of: record.followUps.map(\.due))
      return .receipt(record.receipt(notices: record.outsiderNotices))
    case .plan(let draft):
      let session = try casebook.planSession(draft, anyway: anyway, by: actor, at: now).result
      let plan = try casebook.session(session.code, by: actor)
      try desk.tellPlanDoubts(plan)
      return .receipt(plan.planReceipt(Wording.planned(session)))
    case .missed(let plan, let topic, let note): return try miss(plan, topic, note, at: &desk)
    case .absence(let draft):
      return .receipt(
        try casebook.missSession(draft, unlessLike: likeness, by: actor, at: now).result.receipt)
    }
  }

  /// Notes that nobody came; at a terminal a new day is offered.
  private func miss(
    _ plan: Identifier<Session>, _ topic: Topic?, _ note: String?, at desk: inout Desk
  ) throws -> Reply {
    let (casebook, actor, now) = (try desk.casebook(), try desk.actor(), desk.now)
    let day: Day? =
      try desk.input.isTerminal && !isConfirmed
      ? desk.ask(Wording.nextWhen) { desk, typed in
        typed.isEmpty ? nil : try desk.day(typed, looking: .ahead)
      } : nil
    let clock = register.plans.first { $0.id == plan }?.clock
    let done = try desk.planning(in: casebook, by: actor, anyway: isInsisted) { anyway in
      try casebook.missSession(
        plan, topic: topic, note: note, next: day.map { (day: $0, clock: clock) }, anyway: anyway, by: actor,
        at: now
      ).result
    }
    return .receipt(done.receipt)
  }
}

extension Casebook {
  /// The session in the book that a line may tell once more; plans are told apart by their clashes.
  func alike(_ entry: PageEntry, by actor: Actor) throws -> LoggedAlready? {
    switch entry {
    case .visit(let visit): try logged(like: visit.session, by: actor)
    case .absence(let draft): try missed(like: draft, by: actor)
    case .plan, .missed: nil
    }
  }
}
