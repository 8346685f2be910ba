import Domain
import Storage

/// Who came to a session: people of the register, and newcomers where a case is opened for them.
struct Visitors {
  /// In the order of the line.
  private(set) var known: [Person] = []
  /// Likewise.
  private(set) var newcomers: [PersonName] = []
  /// Whether the first who was named is a newcomer, whose case it is then.
  private var beginsWithNewcomer = false

  /// Finds who came to a case that is there, or whose case it is to be: people of the register, each once.
  ///
  /// - Throws: `StorageError.notFound`; `CommandError.finding`.
  init(_ names: [String], at desk: inout Desk) throws {
    for name in names {
      let person = try desk.person(name)
      if !known.contains(where: { $0.id == person.id }) { known.append(person) }
    }
  }

  /// Finds who came to a case that is opened for them. Somebody is known whose code is given, or whose whole name
  /// it is, in the unit if one is given; a name that only resembles theirs is a choice between them and a new
  /// person, and a new person where that is confirmed. Who may add nobody names people of the register.
  ///
  /// - Throws: `StorageError.notFound`; `CommandError.finding`; `CommandError.session` where nobody can be asked;
  ///   `NameFlaw`.
  init(
    _ names: [String], newAt agency: Identifier<Agency>?, isConfirmed: Bool, at desk: inout Desk
  ) throws {
    for name in names { try add(name, at: agency, isConfirmed: isConfirmed, &desk) }
  }

  private mutating func add(
    _ name: String, at agency: Identifier<Agency>?, isConfirmed: Bool, _ desk: inout Desk
  ) throws {
    guard Code(name, noun: .person, currentYear: 1) == nil else {
      known.append(try desk.person(name))
      return
    }
    let found = try desk.casebook().people(matching: name, on: desk.today(), by: desk.actor())
    let key = PersonName.query(name)
    let namesakes = found.filter { person in
      person.name.map(PersonName.query) == key && (agency == nil || person.agency == agency)
    }
    if namesakes.count == 1 {
      known.append(namesakes[0])
    } else if try !desk.may(.addPerson) {
      known.append(try desk.choose(among: found, namedLike: name))
    } else if !found.isEmpty, !isConfirmed,
      let person = try desk.choose(among: found, orNew: PersonName(name))
    {
      known.append(person)
    } else {
      if known.isEmpty, newcomers.isEmpty { beginsWithNewcomer = true }
      newcomers.append(try PersonName(name))
    }
  }

  /// The newcomers as they go into the register.
  ///
  /// - Throws: `CommandError.session` where NIP or phone are given, but not exactly one person is new;
  ///   `EmployeeNumberFlaw`.
  func registered(
    nip: String?, phone: String?, agency: Identifier<Agency>?, today: Day
  ) throws -> [Newcomer] {
    if nip != nil || phone != nil {
      guard newcomers.count < 2 else { throw CommandError.session(.severalNewcomers(newcomers.count)) }
      guard !newcomers.isEmpty else {
        throw CommandError.session(.nobodyNew(known.map { "\($0.shownName) (\($0.code))" }))
      }
    }
    return try newcomers.enumerated().map { index, name in
      let number = try nip.map { try EmployeeNumber($0, today: today) }
      return Newcomer(
        particulars: Particulars(name: name, employeeNumber: number, phone: phone), agency: agency,
        leads: beginsWithNewcomer && index == 0)
    }
  }
}

extension Visitors {
  /// The unit of whoever was named first; nil where that is a newcomer, whose unit is said by the line.
  var leadingAgency: Identifier<Agency>? { beginsWithNewcomer ? nil : known.first?.agency }
}

extension Desk {
  /// Asks which person is meant; nil for a new one.
  fileprivate mutating func choose(among people: [Person], orNew name: PersonName) throws -> Person? {
    let question = Wording.whichPerson(name.text)
    guard people.count <= 20 else { throw CommandError.finding(.tooMany(question, people.count)) }
    let lines = try lines(of: people)
    guard input.isTerminal else { throw CommandError.session(.maybeKnown(name.text, lines)) }
    let choices = lines + [Wording.newPerson(name.text).text]
    guard let choice = try choose(question, among: choices) else { throw CommandError.finding(.noChoice) }
    return choice < people.count ? people[choice] : nil
  }

  /// Asks which person of the register is meant by somebody who may add nobody.
  fileprivate mutating func choose(among people: [Person], namedLike name: String) throws -> Person {
    let question = Wording.whichPerson(name)
    guard !people.isEmpty else { throw try unknownPerson(name, in: casebook(), for: actor()) }
    guard people.count <= 20 else { throw CommandError.finding(.tooMany(question, people.count)) }
    let lines = try lines(of: people)
    guard input.isTerminal else { throw CommandError.finding(.several(question, lines)) }
    guard let choice = try choose(question, among: lines) else { throw CommandError.finding(.noChoice) }
    return people[choice]
  }

  /// Code, name and unit of each.
  mutating func lines(of people: [Person]) throws -> [String] {
    let agencies = try casebook().agencies(includingInactive: true, by: actor())
    return people.map { person in
      let agency = agencies.first { $0.id == person.agency }
      return [person.code.text, person.shownName, agency?.name].compactMap(\.self).joined(separator: ", ")
    }
  }

  /// At most five people of the register who may be one of this name: whose name is the same, begins so, or differs in
  /// a letter.
  mutating func people(nearly name: PersonName) throws -> [Person] {
    let (casebook, actor) = (try casebook(), try actor())
    let begun = try casebook.people(matching: name.text, on: today(), by: actor)
    if !begun.isEmpty { return Array(begun.prefix(5)) }
    let words = PersonName.query(name.text).split(separator: " ")
    let near = try casebook.people(by: actor).filter { person in
      person.name.map { isNear(words, PersonName.query($0).split(separator: " ")) } == true
    }
    return Array(near.prefix(5))
  }

  /// Whether two names are word for word the same but for one letter in each word that is long enough for a slip.
  private func isNear(_ words: [Substring], _ others: [Substring]) -> Bool {
    words.count == others.count
      && zip(words, others).allSatisfy { word, other in
        word == other || word.count > 3 && slips(between: String(word), and: String(other)) < 2
      }
  }
}
