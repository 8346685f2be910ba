import Domain
import Storage

/// The people whom a list of attendance names, and every name that leaves doubt.
struct Roll {
  /// People of the register, each once.
  private(set) var known: [Identifier<Person>] = []
  /// People whom nobody knew.
  private(set) var newcomers: [Newcomer] = []
  /// The names in doubt, each with why, in the order of the list.
  private(set) var doubts: [(name: ListedName, reason: Bilingual)] = []
  /// Whether somebody is among them whom nobody knows, and nobody said that new people are to be added.
  private(set) var hasStrangers = false

  /// Lines of the file that are no names: head and foot of the list.
  private(set) var skipped: [ListedName] = []

  /// Everybody of the register by the form in which names are compared; read for the first unknown name.
  private var everybody: [(key: String, label: String)]?
  private let takesNew: Bool
  private let isConfirmed: Bool
  private var isAsking = false
  private var isTyped = false
  /// Where on the list each person of the register stands, and each newcomer.
  private var places: [Identifier<Person>: ListedName] = [:]
  private var newPlaces: [ListedName] = []

  /// Finds whom the names mean. A name that fits several people is a doubt unless the unit beside it, or the whole
  /// name, settles it; one that fits nobody is somebody new where that was said; one that stands there before is a doubt
  /// too, because it may be another person of that name.
  ///
  /// - Parameter typed: The names of the line; a person at the terminal is asked about them.
  /// - Parameter written: The names of a file, which is never asked about name by name.
  /// - Parameter isConfirmed: Whether somebody is new although the name is nearly a known one.
  init(
    typed: [ListedName], written: [ListedName], takesNew: Bool, isConfirmed: Bool, at desk: inout Desk
  ) throws {
    self.takesNew = takesNew
    self.isConfirmed = isConfirmed
    isAsking = desk.input.isTerminal
    isTyped = true
    for name in typed { try take(name, at: &desk) }
    isAsking = false
    isTyped = false
    for name in written { try take(name, at: &desk) }
  }

  private mutating func take(_ name: ListedName, at desk: inout Desk) throws {
    let (casebook, actor) = (try desk.casebook(), try desk.actor())
    let namedSo = try casebook.people(matching: name.name, on: desk.today(), by: actor)
    if namedSo.isEmpty || !isTyped && !name.hasLetter, setsAside(name) { return }
    var unit: Identifier<Agency>?
    if let typed = name.unit {
      let agencies = try casebook.agencies(matching: typed, on: desk.today(), by: actor)
      guard agencies.count == 1 else {
        doubts.append((name, ClassWords.unknownUnit(typed)))
        return
      }
      unit = agencies[0].id
    }
    let found = Self.nearest(namedSo, to: name.name, in: unit)
    switch found.count {
    case 1: try add(found[0], as: name, unit, at: &desk)
    case 0: try takeUnknown(name, unit, at: &desk)
    default:
      let lines = found.map { "\($0.code) \(echo($0.shownName))" }
      if isAsking, let choice = try desk.choose(Wording.whichPerson(name.name), among: lines) {
        try add(found[choice], as: name, unit, at: &desk)
      } else {
        doubts.append((name, ClassWords.nearly(lines)))
      }
    }
  }

  /// Whether a line is no name, or may be none: of a file the former is left out, everything else is a doubt.
  private mutating func setsAside(_ name: ListedName) -> Bool {
    switch name.kind {
    case .name: return false
    case .heading where !isTyped:
      skipped.append(name)
      return true
    case .heading, .doubtful:
      // Who answers, or insists, says of each that it is somebody new.
      if isAsking || isConfirmed { return false }
      doubts.append((name, ClassWords.maybeNoName))
      return true
    }
  }

  /// Those whose whole name it is before those of whose name it is a beginning, and those of the unit before others.
  private static func nearest(_ people: [Person], to name: String, in unit: Identifier<Agency>?) -> [Person] {
    let own = unit.map { unit in people.filter { $0.agency == unit } } ?? people
    guard own.count > 1 else { return own }
    let query = PersonName.query(name)
    let whole = own.filter { person in person.name.map(PersonName.query) == query }
    return whole.count == 1 ? whole : own
  }

  private mutating func takeUnknown(
    _ name: ListedName, _ unit: Identifier<Agency>?, at desk: inout Desk
  ) throws {
    if let former = place(ofNewcomer: name, unit) {
      let isAnother =
        try isConfirmed || isAnother(name, besides: former, at: &desk) { ClassWords.repeated($0) }
      if isAnother { try addNewcomer(name, unit) }
      return
    }
    let near = isConfirmed ? [] : try similar(to: name.name, at: &desk)
    guard !name.isCode, try isNew(name, near, at: &desk) else {
      doubts.append((name, near.isEmpty ? ClassWords.unknown : ClassWords.similar(near)))
      if !takesNew, !name.isCode { hasStrangers = true }
      return
    }
    try addNewcomer(name, unit)
  }

  private mutating func addNewcomer(_ name: ListedName, _ unit: Identifier<Agency>?) throws {
    newcomers.append(Newcomer(particulars: Particulars(name: try PersonName(name.name)), agency: unit))
    newPlaces.append(name)
  }

  /// Where a newcomer of this name and unit stands already.
  private func place(ofNewcomer name: ListedName, _ unit: Identifier<Agency>?) -> ListedName? {
    let key = PersonName.query(name.name)
    return zip(newcomers, newPlaces).first { newcomer, _ in
      newcomer.agency == unit && PersonName.query(newcomer.particulars.name.text) == key
    }?.1
  }

  /// Whether a name that stands there before is another person's; where nobody can be asked, it is a doubt.
  private mutating func isAnother(
    _ name: ListedName, besides former: ListedName, at desk: inout Desk, _ reason: (ListedName) -> Bilingual
  ) throws -> Bool {
    guard isAsking, try desk.may(.addPerson) else {
      doubts.append((name, reason(former)))
      return false
    }
    return try desk.confirm(ClassWords.isAnother(name.name), preset: false)
  }

  private func isNew(_ name: ListedName, _ near: [String], at desk: inout Desk) throws -> Bool {
    if takesNew, near.isEmpty, !isAsking || isConfirmed || name.kind == .name { return true }
    guard isAsking, try desk.may(.addPerson) else { return false }
    return try desk.confirm(ClassWords.isNew(name.name, near: near), preset: near.isEmpty)
  }

  /// Code and name of those whose whole name is a slip or two away.
  private mutating func similar(to name: String, at desk: inout Desk) throws -> [String] {
    let everybody =
      try everybody
      ?? desk.casebook().people(by: desk.actor()).compactMap { person in
        person.name.map { (key: PersonName.query($0), label: "\(person.code) \(echo(person.shownName))") }
      }
    self.everybody = everybody
    let near = Set(suggestions(for: PersonName.query(name), among: everybody.map(\.key)))
    return everybody.filter { near.contains($0.key) }.prefix(3).map(\.label)
  }

  private mutating func add(
    _ person: Person, as name: ListedName, _ unit: Identifier<Agency>?, at desk: inout Desk
  ) throws {
    guard let former = places[person.id] else {
      known.append(person.id)
      places[person.id] = name
      return
    }
    // A code is one person's, however often it stands there.
    if name.isCode, former.isCode { return }
    let label = "\(person.code) \(echo(person.shownName))"
    if try isAnother(name, besides: former, at: &desk, { ClassWords.repeated($0, label) }) {
      try addNewcomer(name, unit)
    }
  }
}
