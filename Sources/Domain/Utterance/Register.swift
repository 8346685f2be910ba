/// Whom and what one line may name: the people, units, cases and planned sessions that the clinic knows, and who
/// types when. Nothing else is ever taken for a name.
public struct Register: Sendable {
  /// Somebody who can be named.
  public struct KnownPerson: Sendable, Hashable {
    /// Identity for ever.
    public let id: Identifier<Person>
    /// `OR-0017`, which names one person where a name would name several.
    public let code: Code
    /// As written, with titles.
    public let name: String
    /// The unit the person works in.
    public let agency: Identifier<Agency>?
    /// What the person may do; mentors and staff hold sessions, others come to them.
    public let roles: Set<Role>

    /// Gathers what is known of somebody.
    public init(
      id: Identifier<Person>, code: Code, name: String, agency: Identifier<Agency>?, roles: Set<Role>
    ) {
      self.id = id
      self.code = code
      self.name = name
      self.agency = agency
      self.roles = roles
    }
  }

  /// A unit that can be named.
  public struct KnownAgency: Sendable, Hashable {
    /// Identity for ever.
    public let id: Identifier<Agency>
    /// As written.
    public let name: String
    /// Other names and slugs by which it is found, its code among them.
    public let aliases: [String]
    /// The unit above it: `bu Rina dinkes` may work in a health centre.
    public let parent: Identifier<Agency>?

    /// Gathers what is known of a unit.
    public init(
      id: Identifier<Agency>, name: String, aliases: [String] = [], parent: Identifier<Agency>? = nil
    ) {
      self.id = id
      self.name = name
      self.aliases = aliases
      self.parent = parent
    }
  }

  /// A case that can be named; a closed one only by its code.
  public struct KnownCase: Sendable, Hashable {
    /// Identity for ever.
    public let id: Identifier<CaseFile>
    /// `KI-2026-0042`.
    public let code: Code
    /// In a few words.
    public let title: String
    /// The unit it comes from.
    public let agency: Identifier<Agency>?
    /// Who answers for it on the innovator's side.
    public let leader: Identifier<Person>?
    /// The whole team, the leader among them.
    public let participants: [Identifier<Person>]
    /// Who accompanies it.
    public let mentor: Identifier<Person>?
    /// Whether it can be inferred from the people named.
    public let isOpen: Bool

    /// Gathers what is known of a case.
    public init(
      id: Identifier<CaseFile>, code: Code, title: String, agency: Identifier<Agency>? = nil,
      leader: Identifier<Person>? = nil, participants: [Identifier<Person>] = [],
      mentor: Identifier<Person>? = nil, isOpen: Bool = true
    ) {
      self.id = id
      self.code = code
      self.title = title
      self.agency = agency
      self.leader = leader
      self.participants = participants
      self.mentor = mentor
      self.isOpen = isOpen
    }
  }

  /// A session that was planned and has not yet been held, missed or cancelled.
  public struct KnownPlan: Sendable, Hashable {
    /// Identity for ever.
    public let id: Identifier<Session>
    /// What kind of service it was to be.
    public let kind: SessionKind
    /// When.
    public let day: Day
    /// At what time, where that was agreed.
    public let clock: Clock?
    /// How people were to meet.
    public let channel: Channel
    /// About which cases.
    public let cases: [Identifier<CaseFile>]
    /// Who was to come.
    public let innovators: [Identifier<Person>]
    /// Who was to hold it.
    public let holders: [Identifier<Person>]

    /// Gathers what is known of a planned session.
    public init(
      id: Identifier<Session>, kind: SessionKind, day: Day, clock: Clock?, channel: Channel = .inPerson,
      cases: [Identifier<CaseFile>], innovators: [Identifier<Person>], holders: [Identifier<Person>]
    ) {
      self.id = id
      self.kind = kind
      self.day = day
      self.clock = clock
      self.channel = channel
      self.cases = cases
      self.innovators = innovators
      self.holders = holders
    }
  }

  /// Who types.
  public let typist: Identifier<Person>
  /// The case that a session without any other belongs to.
  public var selected: Identifier<CaseFile>?
  /// Planned sessions around today.
  public let plans: [KnownPlan]

  let people: NameIndex<Person>
  let agencies: NameIndex<Agency>
  let cases: [Identifier<CaseFile>: KnownCase]
  private let persons: [Identifier<Person>: KnownPerson]
  private let units: [Identifier<Agency>: KnownAgency]
  private let personOfCode: [Code: Identifier<Person>]
  private let caseOfCode: [Code: Identifier<CaseFile>]
  private let openCases: [Identifier<Person>: [Identifier<CaseFile>]]
  private let openCasesOfUnit: [Identifier<Agency>: [Identifier<CaseFile>]]

  /// Takes in the register and sorts its names, once for any number of lines.
  public init(
    people: [KnownPerson], agencies: [KnownAgency], cases: [KnownCase], plans: [KnownPlan] = [],
    typist: Identifier<Person>, selected: Identifier<CaseFile>? = nil
  ) {
    self.typist = typist
    self.selected = selected
    self.plans = plans
    self.people = NameIndex(people.map { ($0.id, PersonName.keys(of: $0.name)) })
    self.agencies = NameIndex(
      agencies.map { agency in
        let aliases = agency.aliases.map(AgencyName.query)
        return (agency.id, AgencyName.keys(of: agency.name) + aliases)
      })
    persons = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
    units = Dictionary(agencies.map { ($0.id, $0) }) { first, _ in first }
    self.cases = Dictionary(cases.map { ($0.id, $0) }) { first, _ in first }
    personOfCode = Dictionary(people.map { ($0.code, $0.id) }) { first, _ in first }
    caseOfCode = Dictionary(cases.map { ($0.code, $0.id) }) { first, _ in first }
    var ofPerson: [Identifier<Person>: [Identifier<CaseFile>]] = [:]
    var ofUnit: [Identifier<Agency>: [Identifier<CaseFile>]] = [:]
    for known in cases.sorted(by: { $0.code < $1.code }) where known.isOpen {
      for person in known.team { ofPerson[person, default: []].append(known.id) }
      if let agency = known.agency { ofUnit[agency, default: []].append(known.id) }
    }
    openCases = ofPerson
    openCasesOfUnit = ofUnit
  }

  /// Somebody by identity.
  public subscript(person: Identifier<Person>) -> KnownPerson? { persons[person] }

  /// A unit by identity.
  public subscript(agency: Identifier<Agency>) -> KnownAgency? { units[agency] }

  /// A case by identity.
  public subscript(caseFile: Identifier<CaseFile>) -> KnownCase? { cases[caseFile] }

  /// The person whom a word names by code.
  func person(coded word: String) -> Identifier<Person>? {
    guard word.hasPrefix("or") else { return nil }
    return Code(word, currentYear: 1).flatMap { personOfCode[$0] }
  }

  func caseFile(_ code: Code) -> KnownCase? { caseOfCode[code].flatMap { cases[$0] } }

  func openCases(of person: Identifier<Person>) -> [Identifier<CaseFile>] { openCases[person] ?? [] }

  func openCases(of agency: Identifier<Agency>) -> [Identifier<CaseFile>] { openCasesOfUnit[agency] ?? [] }

  /// Whether a person works in a unit or below it.
  func works(_ person: Identifier<Person>, in agency: Identifier<Agency>) -> Bool {
    var place = persons[person]?.agency
    for _ in 0..<20 {  // deeper than any government; a circle in the register ends here
      guard let here = place else { return false }
      if here == agency { return true }
      place = units[here]?.parent
    }
    return false
  }

  /// Whether somebody holds sessions rather than comes to them.
  func holdsSessions(_ person: Identifier<Person>) -> Bool {
    persons[person].map { !$0.roles.isDisjoint(with: [.mentor, .staff]) } ?? false
  }
}

extension Register.KnownCase {
  /// Everybody on the innovator's side, each once, the leader first.
  var team: [Identifier<Person>] {
    (leader.map { [$0] } ?? []) + participants.filter { $0 != leader }
  }
}
