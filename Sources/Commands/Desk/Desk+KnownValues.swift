import Domain
import Storage

extension Desk {
  /// Values of the clinic's file that complete a word, behind other words: none where there is no clinic, or no right
  /// to read it. Of what there may be thousands, only those that begin so are read.
  package mutating func knownValues(
    _ kind: KnownValues, _ words: [String], beginning typed: String
  ) -> [Completion] {
    do {
      return switch kind {
      case .cases: try caseCodes()
      case .sessions: try sessionCodes()
      case .followups: try followUpCodes()
      case .people: try names(of: people(beginning: typed))
      case .mentors: try names(ofWorkers: .mentor)
      case .officers: try names(ofWorkers: .staff)
      case .assignment: try caseCodes(unlessIn: words) + (namesCase(words) ? names(ofWorkers: .mentor) : [])
      case .standings: try caseCodes() + names(of: casebook().people(by: actor()))
      case .attachments: try attachmentCodes()
      case .agencies: try agencyNames()
      case .steps: try caseCodes(unlessIn: words) + (namesCase(words) ? steps(words) : [])
      case .personCodes:
        // The letters alone are the beginning of a code here, not of a name.
        try people(beginning: folded(typed) == "or" ? "OR-" : typed).map { try code($0.code, $0.shownName) }
      case .visits: try caseCodes() + kinds + (typed.isEmpty ? [] : spokenNames(of: people(beginning: typed)))
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
    let short = try code.shortText(in: today().year, at: clinic.site)
    return Completion(code.text, meaning, short: short == code.text ? nil : short)
  }

  /// Whether the words before the cursor say which case is meant, or one is selected.
  private func namesCase(_ words: [String]) -> Bool {
    selectedCase != nil || words.contains(where: isCase)
  }

  /// Whether a word names a case: by its code, or by its number alone.
  private func isCase(_ word: String) -> Bool {
    Noun.caseFile.hasCode(word) || !word.isEmpty && word.count < 6 && word.allSatisfy(\.isASCIIDigit)
  }

  private var kinds: [Completion] { SessionKind.allCases.map { Completion($0.word.text, "") } }

  /// Codes of cases, as long as none has been typed.
  private mutating func caseCodes(unlessIn words: [String]) throws -> [Completion] {
    words.contains(where: isCase) ? [] : try caseCodes()
  }

  private mutating func caseCodes() throws -> [Completion] {
    try casebook().caseOffers(limit: Self.limit, by: actor()).map { try code($0.code, $0.title) }
  }

  private mutating func sessionCodes() throws -> [Completion] {
    try casebook().sessionOffers(limit: Self.limit, by: actor()).map { session in
      let state = session.state == .held ? [] : [session.state.label.text]
      let meaning = [session.kind.label.text, session.day.words.text] + state
      return try code(session.code, meaning.joined(separator: ", "))
    }
  }

  private mutating func followUpCodes() throws -> [Completion] {
    try casebook().followUpOffers(limit: Self.limit, by: actor()).map { try code($0.code, $0.deed) }
  }

  private mutating func attachmentCodes() throws -> [Completion] {
    try casebook().attachments(limit: Self.limit, by: actor()).map { try code($0.code, $0.name) }
  }

  /// More people than a list shows; who is not among them is found by typing on.
  private static let peopleLimit = 100

  private mutating func people(beginning typed: String) throws -> [Person] {
    try casebook().people(beginning: typed, limit: Self.peopleLimit, by: actor())
  }

  /// Those with a role first, then whoever else works for the clinic: nobody who only comes to it, or judges.
  private mutating func names(ofWorkers role: Role) throws -> [Completion] {
    var workers: [Person] = []
    for role in [role] + [Role.admin, .staff, .mentor, .supervisor].filter({ $0 != role }) {
      let people = try casebook().people(role: role, by: actor())
      workers += people.filter { person in !workers.contains { $0.id == person.id } }
    }
    let first = workers.prefix { $0.roles.contains(role) }
    return try names(of: first + workers.dropFirst(first.count).sorted { $0.code < $1.code })
  }

  /// Names, and codes of those whose name alone would mean several people.
  private mutating func names(of people: [Person]) throws -> [Completion] {
    let shared = try casebook().homonyms(among: people, by: actor())
    return people.map { person in
      guard let name = person.name, !shared.contains(person.id) else {
        return Completion(person.code.text, person.shownName)
      }
      return Completion(name, person.code.text)
    }
  }

  /// Names as they are said within a sentence: without degrees, whose commas would part it.
  private mutating func spokenNames(of people: [Person]) throws -> [Completion] {
    try names(of: people).map { name in
      Completion(name.text.prefix { $0 != "," }.trimmed(), name.meaning)
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
    let found = try caseFile(words.first(where: isCase))
    return try casebook().workflow(of: found, by: actor()).workflow.results.map {
      Completion($0.label.typed.text, $0.label.text)
    }
  }

  /// The steps that the case named on the line, or the selected one, may take now.
  private mutating func steps(_ words: [String]) throws -> [Completion] {
    let found = try caseFile(words.first(where: isCase))
    return try casebook().steps(of: found, by: actor()).map { Completion($0.label.typed.text, $0.label.text) }
  }
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
