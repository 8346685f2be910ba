// About which case a session was: the one that is named, else the one open case of the people named, else the selected.
extension Settling {
  mutating func settleCases() {
    findCases()
    guard session.attendees.isEmpty, session.newcomers.isEmpty, !isPersonOpen, session.kind != .class else {
      return
    }
    for leader in session.cases.compactMap({ register[$0]?.leader }) where !session.attendees.contains(leader)
    {
      session.attendees.append(leader)
    }
    session.isAttendanceImplied = !session.attendees.isEmpty
  }

  private mutating func findCases() {
    session.cases = scan.cases
    if scan.opensCase, session.cases.isEmpty {
      session.opensCase = true
      return
    }
    switch answers[.caseFile] {
    case .caseFile(let id):
      if !strangers.isEmpty { session.cases = [] }
      if !session.cases.contains(id) { session.cases.append(id) }
      return
    case .newCase:
      if !strangers.isEmpty { session.cases = [] }
      session.opensCase = true
      return
    default: break
    }
    let isNumberOpen = questions.contains { question in
      if case .number = question.field { question.choices.contains(where: \.isCase) } else { false }
    }
    if !scan.unknownCases.isEmpty {
      ask(among: openCases(of: session.attendees))
    } else if scan.isDoubtfulRow, session.attendees.isEmpty, session.newcomers.isEmpty, !isPersonOpen {
      ask(among: session.cases)
      session.cases = []
    } else if let numbered = session.cases.first {
      let (strangers, code) = (strangers, register[numbered]?.code)
      guard !strangers.isEmpty, let code else { return }
      let own = openCases(of: strangers).filter { !session.cases.contains($0) }
      questions.append(
        .strangers(
          strangers.compactMap { register[$0]?.name }, to: code, among: session.cases + own, in: register))
      isCaseOpen = true
    } else if let plan {
      session.cases = plan.cases
    } else if isPersonOpen || isNumberOpen {
      isCaseOpen = true
    } else if session.kind == .class {
      return
    } else if scan.isIdea, !session.attendees.isEmpty {
      findCaseOfIdea()
    } else if !session.attendees.isEmpty {
      findCasesOfAttendees()
      askAboutMentioned()
    } else if !session.newcomers.isEmpty {
      session.opensCase = true
    } else if let agency = scan.agency {
      take(register.openCases(of: agency))
    } else if let selected = register.selected {
      session.cases = [selected]
    } else {
      ask(among: [])
    }
  }

  /// Those who are named beside a bare number at the beginning, where that is a case of none of them: it may be the
  /// number of a line, or the case of somebody else.
  private var strangers: [Identifier<Person>] {
    guard scan.isNumbered, scan.cases == scan.numbered, !session.attendees.isEmpty else { return [] }
    let isOwn = session.attendees.contains { person in
      scan.cases.contains { id in
        guard let known = register[id] else { return true }
        return known.team.contains(person) || known.agency.map { register.works(person, in: $0) } == true
      }
    }
    return isOwn ? [] : session.attendees
  }

  /// An idea is the open case of that title, or else one that is new or that goes by another name.
  private mutating func findCaseOfIdea() {
    let open = openCases(of: session.attendees)
    let title = scan.title.map { TextFolding.fold($0) }
    let named = open.filter { id in register[id].map { TextFolding.fold($0.title) } == title }
    if named.count == 1 { session.cases = named } else { ask(among: open) }
  }

  private mutating func findCasesOfAttendees() {
    var doubtful: [Identifier<CaseFile>] = []
    var found: [Identifier<CaseFile>] = []
    for person in session.attendees {
      let open = register.openCases(of: person)
      if open.count == 1 {
        if !found.contains(open[0]) { found.append(open[0]) }
      } else if let selected = register.selected, open.contains(selected) {
        if !found.contains(selected) { found.append(selected) }
      } else {
        doubtful += open
      }
    }
    let isShared = doubtful.isEmpty || found.contains(where: doubtful.contains)
    if found.isEmpty || !isShared {
      ask(among: found + doubtful.filter { !found.contains($0) })
    } else {
      session.cases = found
    }
  }

  /// `lanjutan KI-38`: a remark that names another case than the one found, without comparing them.
  private mutating func askAboutMentioned() {
    let named = scan.mentionedCases.filter { !$0.isCompared }.compactMap { register.caseFile($0.code)?.id }
    guard !isCaseOpen, let other = named.first(where: { !session.cases.contains($0) }) else { return }
    ask(among: session.cases + [other])
    session.cases = []
  }

  private mutating func take(_ cases: [Identifier<CaseFile>]) {
    if cases.count == 1 {
      session.cases = cases
    } else if let selected = register.selected, cases.contains(selected) {
      session.cases = [selected]
    } else {
      ask(among: cases)
    }
  }

  private func openCases(of people: [Identifier<Person>]) -> [Identifier<CaseFile>] {
    people.reduce(into: []) { cases, person in
      cases += register.openCases(of: person).filter { !cases.contains($0) }
    }
  }

  private mutating func ask(among cases: [Identifier<CaseFile>]) {
    let selected = register.selected.map { cases.contains($0) ? [] : [$0] } ?? []
    questions.append(.caseFile(among: cases + selected, unknown: scan.unknownCases, in: register))
    isCaseOpen = true
  }
}
