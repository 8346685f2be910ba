import Domain
import Storage

extension Desk {
  /// Values of the clinic's file that complete a word: none where there is no clinic, or no right to read it.
  package mutating func knownValues(_ kind: KnownValues, _ words: [String]) -> [Completion] {
    do {
      return switch kind {
      case .cases: try caseCodes()
      case .sessions: try sessionCodes()
      case .followups: try followUpCodes()
      case .people: try names(of: casebook().people(by: actor()))
      case .mentors: try names(ofWorkers: .mentor)
      case .officers: try names(ofWorkers: .staff)
      case .assignment: try caseCodes(unlessIn: words) + (namesCase(words) ? names(ofWorkers: .mentor) : [])
      case .standings: try caseCodes() + names(of: casebook().people(by: actor()))
      case .attachments: try attachmentCodes()
      case .agencies: try agencyNames()
      case .steps: try caseCodes(unlessIn: words) + (namesCase(words) ? steps(words) : [])
      case .personCodes:
        try casebook().people(by: actor()).map { try code($0.code, $0.shownName) }
      case .visits: try caseCodes() + kinds
      case .kinds: kinds
      case .statuses:
        try casebook().statuses(by: actor()).map { Completion($0.label.typed.text, $0.label.text) }
      case .results: try results(words)
      }
    } catch {
      return []  // completion offers nothing rather than a complaint in the middle of a line
    }
  }

  /// More than a clinic has in a year, so that every number of this year is found; the newest come first.
  private static let limit = 2000

  /// A code, and what it is in short: this year's and this installation's have a short form.
  private mutating func code(_ code: Code, _ meaning: String) throws -> Completion {
    let clinic = try casebook().clinic
    let isShort = try code.site == clinic.site && code.year ?? today().year == today().year
    return Completion(code.text, meaning, short: isShort ? "\(code.kind.rawValue)-\(code.number)" : nil)
  }

  /// Whether the words before the cursor say which case is meant, or one is selected.
  private func namesCase(_ words: [String]) -> Bool {
    selectedCase != nil || words.contains { Noun.caseFile.hasCode($0) }
  }

  private var kinds: [Completion] { SessionKind.allCases.map { Completion($0.word.text, "") } }

  /// Codes of cases, as long as none has been typed.
  private mutating func caseCodes(unlessIn words: [String]) throws -> [Completion] {
    words.contains { Noun.caseFile.hasCode($0) } ? [] : try caseCodes()
  }

  private mutating func caseCodes() throws -> [Completion] {
    var filter = CaseFilter()
    filter.limit = Self.limit
    return try casebook().cases(filter, by: actor()).cases.map {
      try code($0.caseFile.code, $0.caseFile.title)
    }
  }

  private mutating func sessionCodes() throws -> [Completion] {
    var filter = SessionFilter()
    filter.states = Set(SessionState.allCases)
    filter.limit = Self.limit
    return try casebook().sessions(filter, by: actor()).sessions.map { detail in
      let session = detail.session
      let state = session.state == .held ? [] : [session.state.label.text]
      let meaning = [session.kind.label.text, session.day.words.text] + state
      return try code(session.code, meaning.joined(separator: ", "))
    }
  }

  private mutating func followUpCodes() throws -> [Completion] {
    var filter = FollowUpFilter()
    filter.limit = Self.limit
    return try casebook().followUps(filter, by: actor()).followUps.map {
      try code($0.followUp.code, $0.followUp.deed)
    }
  }

  private mutating func attachmentCodes() throws -> [Completion] {
    try casebook().attachments(limit: Self.limit, by: actor()).map { try code($0.code, $0.name) }
  }

  /// Those with a role first, then whoever else works for the clinic: nobody who only comes to it, or judges.
  private mutating func names(ofWorkers role: Role) throws -> [Completion] {
    let people = try casebook().people(by: actor())
    let names = zip(people, names(of: people))
    let first = names.filter { $0.0.roles.contains(role) }
    let others = names.filter { !$0.0.roles.contains(role) && $0.0.worksForClinic }
    return (first + others).map(\.1)
  }

  /// Names, and codes of those whose name alone would mean several people.
  private func names(of people: [Person]) -> [Completion] {
    let keys = Keys(people.map { $0.name.map(PersonName.keys) ?? [] })
    return people.enumerated().map { place, person in
      guard let name = person.name, keys.name(place, PersonName.query(name)) else {
        return Completion(person.code.text, person.shownName)
      }
      return Completion(name, person.code.text)
    }
  }

  /// Names, and codes of those whose name alone would mean several agencies.
  private mutating func agencyNames() throws -> [Completion] {
    let agencies = try casebook().agencies(on: today(), by: actor())
    let keys = Keys(agencies.map { ([$0.name, $0.code.text] + $0.aliases).flatMap(AgencyName.keys) })
    return agencies.enumerated().map { place, agency in
      keys.name(place, AgencyName.query(agency.name))
        ? Completion(agency.name, agency.code.text) : Completion(agency.code.text, agency.name)
    }
  }

  /// The results with which the case named on the line, or the selected one, can end.
  private mutating func results(_ words: [String]) throws -> [Completion] {
    let found = try caseFile(words.first { Noun.caseFile.hasCode($0) })
    return try casebook().workflow(of: found, by: actor()).workflow.results.map {
      Completion($0.label.typed.text, $0.label.text)
    }
  }

  /// The steps that the case named on the line, or the selected one, may take now.
  private mutating func steps(_ words: [String]) throws -> [Completion] {
    let found = try caseFile(words.first { Noun.caseFile.hasCode($0) })
    return try casebook().steps(of: found, by: actor()).map { Completion($0.label.typed.text, $0.label.text) }
  }
}

extension Person {
  fileprivate var worksForClinic: Bool { !roles.isDisjoint(with: [.admin, .staff, .mentor, .supervisor]) }
}

/// Under which words each thing of a list is found, by its place; sorted, so that a beginning is found at once.
private struct Keys {
  private let sorted: [(key: String, place: Int)]

  init(_ keys: [[String]]) {
    sorted = keys.enumerated().flatMap { place, keys in keys.map { (key: $0, place: place) } }
      .sorted { $0.key < $1.key }
  }

  /// Whether a word names one thing only: nothing else has a key that begins so.
  func name(_ place: Int, _ word: String) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].key < word { low = middle + 1 } else { high = middle }
    }
    return !word.isEmpty && sorted[low...].prefix { $0.key.hasPrefix(word) }.allSatisfy { $0.place == place }
  }
}
