// Who came, about which case, and who held the session.
extension Settling {
  /// The one planned session that fits whom and what the line names.
  func missedPlan() -> Register.KnownPlan? {
    let named = scan.mentions.filter { !$0.isHolder }
    let fitting = register.plans.filter { plan in
      plan.day == session.day && (session.clock == nil || plan.clock == session.clock)
        && named.allSatisfy { mention in
          mention.candidates.contains { plan.innovators.contains($0) || plan.holders.contains($0) }
        }
        && scan.cases.allSatisfy(plan.cases.contains)
        && !(named.isEmpty && scan.cases.isEmpty)
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  mutating func settlePeople() {
    // Whoever came tells which mentors are likely.
    for mention in scan.mentions where !mention.isHolder { settle(mention) }
    for mention in scan.mentions where mention.isHolder { settle(mention) }
    for newcomer in scan.newcomers { settle(newcomer) }
    settleEmployeeNumber()
    settlePhone()
    settleContrast()
    guard session.attendees.isEmpty, session.newcomers.isEmpty, !isPersonOpen, let plan else { return }
    session.attendees = plan.innovators
    session.isAttendanceImplied = true
  }

  /// A telephone number is that of whoever is new.
  private mutating func settlePhone() {
    guard let phone = scan.phone, answers[.number(phone)] == nil, !isPersonOpen else { return }
    if session.newcomers.isEmpty {
      questions.append(.phone(phone))
    } else {
      session.newcomers[session.newcomers.count - 1].phone = phone
    }
  }

  /// The number of a civil servant is that of whoever is new.
  private mutating func settleEmployeeNumber() {
    guard !isPersonOpen else { return }
    let names = session.newcomers.map(\.name)
    let isClear = names.count == 1 && scan.employeeNumbers.count == 1
    for digits in scan.employeeNumbers {
      switch answers[.number(digits)] {
      case .newcomer(let name):
        guard let place = names.firstIndex(of: name) else { continue }
        session.newcomers[place].employeeNumber = digits
      case nil where isClear: session.newcomers[0].employeeNumber = digits
      case nil: questions.append(.employeeNumber(digits, among: names))
      default: continue
      }
    }
  }

  /// `not Hasan but Sari held it`: which of them did is asked.
  private mutating func settleContrast() {
    guard !scan.contrasted.isEmpty else { return }
    if case .person(let id) = answers[.holder(nil)] {
      if !session.holders.contains(id) { session.holders.append(id) }
    } else {
      questions.append(.holder(nil, among: scan.contrasted, in: register))
      isHolderOpen = true
    }
  }

  private mutating func settle(_ mention: Mention) {
    if mention.isHolder {
      settleHolder(mention)
      return
    }
    switch answers[.person(mention.text)] {
    case .person(let id): add(id)
    case .words: session.note = [session.note, mention.text].compactMap(\.self).joined(separator: ", ")
    case .newcomer(let name):
      let bare = name.split(separator: " ").drop {
        SpokenWords.address.contains(TextFolding.fold(String($0)))
      }
      let said = bare.isEmpty ? name : bare.joined(separator: " ")
      add(
        newcomer: said,
        NewcomerWords(names: [said], agency: mention.agency, unknownAgency: mention.unknownAgency))
    default:
      var candidates = mention.candidates
      if candidates.count > 1 {
        let near = candidates.filter { isNear($0) }
        if near.count == 1 { candidates = near }
      }
      if candidates.count == 1, !mention.contradictsUnit, !mention.isMisspelt {
        add(candidates[0])
      } else {
        questions.append(.person(mention.text, among: candidates, mayBeText: mention.mayBeText, in: register))
        isPersonOpen = true
      }
    }
  }

  /// Whether somebody belongs to what the line itself names: its cases, or the session that was planned.
  private func isNear(_ person: Identifier<Person>) -> Bool {
    scan.cases.contains { id in
      register[id].map { $0.team.contains(person) || $0.mentor == person } == true
    } || plan?.innovators.contains(person) == true
  }

  /// Mentors and staff hold the session, unless it is about a case of their own.
  private mutating func add(_ person: Identifier<Person>) {
    let isOfTeam = scan.cases.contains { register[$0]?.team.contains(person) == true }
    if register.holdsSessions(person), !isOfTeam {
      if !session.holders.contains(person) { session.holders.append(person) }
    } else if !session.attendees.contains(person) {
      session.attendees.append(person)
    }
  }

  private mutating func settleHolder(_ mention: Mention) {
    if case .person(let id) = answers[.holder(mention.text)] {
      if !session.holders.contains(id) { session.holders.append(id) }
    } else if mention.candidates.count == 1, !mention.isMisspelt {
      if !session.holders.contains(mention.candidates[0]) { session.holders.append(mention.candidates[0]) }
    } else {
      let known = scan.cases.isEmpty ? session.attendees.flatMap(register.openCases) : scan.cases
      let likely = mention.candidates + known.compactMap { register[$0]?.mentor } + [register.typist]
      let offered: [Identifier<Person>] = likely.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      questions.append(
        .holder(
          mention.text, among: mention.candidates.isEmpty ? offered : mention.candidates, in: register))
      isHolderOpen = true
    }
  }

  private mutating func settle(_ words: NewcomerWords) {
    let name = words.names[words.names.count - 1]
    switch answers[.person(name)] {
    case .person(let id): add(id)
    case .newcomer(let chosen): add(newcomer: chosen, words)
    default:
      guard words.names.count == 1 else {
        questions.append(.newcomer(words.names))
        isPersonOpen = true
        return
      }
      let query = PersonName.query(name)
      let hits = register.people.hits(query)
      let same = hits.whole.filter { id in
        hits.exact.contains(id) && query.contains(" ")
          || words.agency.map { register.works(id, in: $0) } == true
      }
      guard !same.isEmpty else { return add(newcomer: name, words) }
      questions.append(.person(name, among: same, in: register))
      isPersonOpen = true
    }
  }

  private mutating func add(newcomer name: String, _ words: NewcomerWords) {
    var newAgency = words.newAgency
    var agency = words.agency
    if let unknown = words.unknownAgency {
      switch answers[.agency(unknown)] {
      case .newAgency(let name): newAgency = name
      case .agency(let id): agency = id
      case .nothing: break
      default: questions.append(.agency(unknown))
      }
    }
    session.newcomers.append(SpokenNewcomer(name: name, agency: agency, newAgency: newAgency))
  }

  mutating func settleHolders() {
    guard session.holders.isEmpty, !isHolderOpen, let kind = session.kind else { return }
    session.isHolderImplied = true
    if let plan {
      session.holders = plan.holders
      return
    }
    guard kind.isByMentor else {
      session.holders = [register.typist]
      return
    }
    if case .person(let id) = answers[.holder(nil)] {
      session.holders = [id]
      session.isHolderImplied = false
      return
    }
    guard !isCaseOpen, !isPersonOpen else { return }
    var mentors: [Identifier<Person>] = []
    for mentor in session.cases.compactMap({ register[$0]?.mentor }) where !mentors.contains(mentor) {
      mentors.append(mentor)
    }
    switch mentors.count {
    case 0: session.holders = [register.typist]
    case 1: session.holders = mentors
    default: questions.append(.holder(nil, among: mentors, in: register))
    }
  }
}
