import Domain
import Storage

/// Who came to a session: people of the register, and newcomers where a case is opened for them.
struct Visitors {
  /// In the order of the line.
  private(set) var known: [Person] = []
  /// Likewise.
  private(set) var newcomers: [PersonName] = []

  /// Finds who came. With a new case, somebody whom nobody knows is a newcomer; where several people fit the
  /// name, "a new person" is one of the choices.
  ///
  /// - Throws: `StorageError.notFound`; `CommandError.finding`; `NameFlaw`.
  init(_ names: [String], mayBeNew: Bool, at desk: inout Desk) throws {
    for name in names {
      if mayBeNew {
        try add(name, at: &desk)
      } else {
        known.append(try desk.person(name))
      }
    }
  }

  private mutating func add(_ name: String, at desk: inout Desk) throws {
    let isCode = Code(name, noun: .person, currentYear: 1) != nil
    let found = try desk.casebook().people(matching: name, on: desk.today(), by: desk.actor())
    if isCode || found.count == 1 {
      known.append(try desk.person(name))
    } else if found.isEmpty {
      newcomers.append(try PersonName(name))
    } else if let person = try desk.choose(among: found, orNew: PersonName(name)) {
      known.append(person)
    } else {
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
    return try newcomers.map { name in
      let number = try nip.map { try EmployeeNumber($0, today: today) }
      return Newcomer(
        particulars: Particulars(name: name, employeeNumber: number, phone: phone), agency: agency)
    }
  }
}

extension Desk {
  /// Asks which person is meant; nil for a new one.
  fileprivate mutating func choose(among people: [Person], orNew name: PersonName) throws -> Person? {
    let question = Wording.whichPerson(name.text)
    guard people.count <= 20 else { throw CommandError.finding(.tooMany(question, people.count)) }
    let agencies = try casebook().agencies(includingInactive: true, by: actor())
    let lines = people.map { person in
      let agency = agencies.first { $0.id == person.agency }
      return [person.code.text, person.shownName, agency?.name].compactMap(\.self).joined(separator: ", ")
    }
    guard input.isTerminal else { throw CommandError.finding(.several(question, lines)) }
    let choices = lines + [Wording.newPerson(name.text).text]
    guard let choice = try choose(question, among: choices) else { throw CommandError.finding(.noChoice) }
    return choice < people.count ? people[choice] : nil
  }
}
