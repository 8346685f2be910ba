/// What follows from the words: who came, about which case, who held it; and a question wherever more than one thing
/// may follow.
struct Settling {
  let scan: Scan
  let answers: [SpokenQuestion.Field: SpokenQuestion.Answer]
  var session = SpokenSession()
  var questions: [SpokenQuestion] = []
  /// Whether somebody's name is still in doubt, so that what follows from it is not asked yet.
  var isPersonOpen = false
  /// Whether the case is still in doubt.
  var isCaseOpen = false
  /// Whether the holder is still in doubt.
  var isHolderOpen = false
  /// Whether one of the days in doubt is still to come, so that no length is missed yet.
  var mayBeAhead = false
  var plan: Register.KnownPlan?

  var register: Register { scan.register }
  var moment: Moment { scan.moment }

  init(_ scan: Scan, _ answers: [SpokenQuestion.Field: SpokenQuestion.Answer]) {
    self.scan = scan
    self.answers = answers
  }

  /// Settles every field; people come first, since cases follow from them, and holders from those.
  mutating func run() {
    session.topic = scan.topic
    var notes = scan.notes
    if let phone = scan.phone, answers[.number(phone)] == .words { notes.append(phone) }
    session.note = notes.isEmpty ? nil : notes.joined(separator: ", ")
    session.advice = scan.advice
    session.place = scan.place
    session.headcount = scan.headcount
    session.closesCase = scan.closes
    session.isMissed = scan.isMissed
    settleKind()
    settleDay()
    settleClock()
    if let words = scan.calledOff { questions.append(.held(words)) }
    settleMinutes()
    if session.isMissed {
      session.minutes = nil  // what did not take place took no time
      plan = missedPlan()
    }
    settlePeople()
    settleCases()
    settleTopic()
    settlePlan()
    settleHolders()
    settleFollowUps()
    // Asked first: what is agreed to be one moves the numbers of the other follow-ups.
    questions = scan.agreements.map { .agreement($0) } + questions
  }

  private mutating func settleKind() {
    if case .kind(let kind) = answers[.kind] {
      session.kind = kind
    } else if scan.kinds.count == 1 {
      session.kind = scan.kinds[0]
    }
  }

  private mutating func settleDay() {
    if case .day(let day) = answers[.day] {
      session.day = day
      return
    }
    let said = Set(scan.days.flatMap(\.choices))
    let isImpossible = scan.days.contains(where: \.choices.isEmpty)
    let clock = scan.clocks.first?.choices.first
    var days = said.union(scan.mentionedDays)
    if moment.isPlanning {
      // A plan without a day is asked for one, unless its hour is yet to come.
      if days.isEmpty, !isImpossible, let clock, clock > moment.now { days.insert(moment.today) }
    } else {
      if said.isEmpty, !isImpossible { days.insert(moment.heading ?? moment.today) }
      // Below a heading only a date in figures is the line's own; `kemarin` or `rabu` may be about anything.
      if let heading = moment.heading, !isImpossible, !scan.days.contains(where: { $0.ahead != nil }) {
        days = scan.days.allSatisfy { $0.fits(heading) } ? [heading] : days.union([heading])
      }
      if scan.days.isEmpty, !scan.isMissed, moment.heading == nil, let clock, clock > moment.now {
        days.insert(moment.today.adding(days: -1))
      }
    }
    let agreed = days.union(scan.days.compactMap(\.ahead)).filter { day in
      scan.days.allSatisfy { $0.fits(day) } && scan.mentionedDays.allSatisfy { $0 == day }
    }
    if scan.days.count > 1, agreed.count == 1 { days = agreed }
    // A day that only a text names may be that of the text.
    if scan.daysOfText > 0, scan.daysOfText == scan.days.count, !isImpossible, !moment.isPlanning {
      days.insert(moment.heading ?? moment.today)
    }
    if days.count == 1, !isImpossible {
      session.day = days.first
    } else {
      if let heading = moment.heading, !isImpossible { days.insert(heading) }
      questions.append(.day(among: isImpossible ? [] : days.sorted(), impossible: scan.impossible.day))
      mayBeAhead = days.contains { $0 > moment.today } && !isImpossible
    }
  }

  private mutating func settleClock() {
    if case .clock(let clock) = answers[.clock] {
      session.clock = clock
      return
    }
    let choices = Set(scan.clocks.flatMap(\.choices))
    if choices.count == 1 {
      session.clock = choices.first
    } else if !scan.clocks.isEmpty {
      let isBackwards = scan.clocks.contains(where: \.isBackwards)
      questions.append(
        .clock(among: choices.sorted(), impossible: scan.impossible.clock, isBackwards: isBackwards))
    }
  }

  private mutating func settleMinutes() {
    defer { settleBeginning() }
    if case .minutes(let minutes) = answers[.minutes] {
      session.minutes = minutes
      // A number that the answer did not explain still means something.
      ask(about: scan.looseNumbers.filter { Int($0) != minutes.count })
      return
    }
    if answers[.minutes] == .nothing { return ask(about: scan.looseNumbers) }
    var lengths: [Minutes] = []
    for length in scan.lengths.compactMap(\.minutes) + scan.clocks.compactMap(\.length)
    where !lengths.contains(length) {
      lengths.append(length)
    }
    let isImpossible =
      scan.lengths.contains { $0.minutes == nil } || scan.clocks.contains(where: \.isBackwards)
    if lengths.isEmpty, !isImpossible, !scan.looseNumbers.isEmpty {
      lengths = scan.looseNumbers.compactMap { Int($0).flatMap { Minutes($0) } }
      questions.append(.minutes(among: lengths, isMissing: false))
      return
    }
    ask(about: scan.looseNumbers)
    let isLong = lengths.contains { $0.count > 240 } && session.kind != .class
    if lengths.count == 1, !isImpossible, !isLong {
      session.minutes = lengths[0]
    } else if !lengths.isEmpty || isImpossible {
      questions.append(.minutes(among: lengths, isMissing: false, impossible: scan.impossible.length))
    } else if !isAhead, !mayBeAhead, !scan.isPlanned, !session.isMissed, scan.calledOff == nil {
      questions.append(.minutes(among: [], isMissing: true))
    }
  }

  private mutating func ask(about loose: [String]) {
    questions += loose.map { typed in
      let code = Code(typed, noun: .case, currentYear: moment.today.year)
      return .number(typed, caseFile: code.flatMap { register.caseFile($0)?.id }, in: register)
    }
  }

  /// Whether the session lies ahead: a plan that is made, a future day, or later today where today was named.
  private var isAhead: Bool {
    guard !moment.isPlanning, let day = session.day else { return moment.isPlanning }
    return day > moment.today || day == moment.today && session.clock.map { $0 > moment.now } == true
  }

  /// What ended just now began so long ago.
  private mutating func settleBeginning() {
    session.isPlanned = (isAhead || scan.isPlanned) && !session.isMissed
    guard session.clock == nil, scan.days.contains(where: \.endsNow), let minutes = session.minutes else {
      return
    }
    session.clock = Clock(minutes: moment.now.minutes - minutes.count)
  }

  private mutating func settleTopic() {
    if case .text(let words) = answers[.topic] { session.topic = words }
    if session.opensCase, session.topic == nil { questions.append(.topic()) }
    session.topicCode = scan.topicCode ?? session.topic.flatMap { Topic(keywordsIn: $0) }
  }

  /// Whether a planned session may be what took place as this kind: the same, or mentoring for coaching and the other
  /// way round, at an hour that has come.
  private func isLike(_ plan: Register.KnownPlan, _ kind: SessionKind) -> Bool {
    if plan.kind == kind { return true }
    return plan.kind.isByMentor && kind.isByMentor && !(plan.clock.map { isYetToCome(plan.day, $0) } ?? false)
  }

  private func isYetToCome(_ day: Day, _ clock: Clock) -> Bool {
    day == moment.today && clock > moment.now
  }

  /// Takes over from the planned session what the line does not say.
  private mutating func settlePlan() {
    if let plan {
      session.plan = plan.id
      session.kind = session.kind ?? plan.kind
      session.clock = session.clock ?? plan.clock
    } else if let day = session.day, let kind = session.kind, !session.isMissed {
      let fitting = register.plans.filter {
        $0.day == day && isLike($0, kind) && !Set($0.cases).isDisjoint(with: session.cases)
      }
      let alike = fitting.contains { $0.kind == kind } ? fitting.filter { $0.kind == kind } : fitting
      // Its hour and place stay those of the plan; the line did not say them.
      session.plan = alike.count == 1 ? alike[0].id : nil
    }
    session.channel = scan.channel ?? plan?.channel ?? .inPerson
    if session.kind == nil {
      let isDoubtful = scan.kinds.count > 1
      questions.append(
        .kind(among: isDoubtful ? scan.kinds : [.consultation, .assistance, .mentoring, .coaching]))
    }
  }
}
