import Domain
import Reports

/// People as a table; employee numbers only where the reader may see them, and never in full.
struct PersonTable {
  let agencies: [Agency]
  /// Masked; nil leaves the column out.
  let numbers: [Identifier<Person>: String]?
  let zone: Zone
  let showsActivity: Bool

  /// One row a person.
  func table(of people: [Person]) -> Table {
    let names = Dictionary(uniqueKeysWithValues: agencies.map { ($0.id, $0) })
    var columns = [
      PersonWords.code, PersonWords.name, PersonWords.agency.useful, PersonWords.roles.useful,
    ]
    if numbers != nil { columns.append(PersonWords.nip.spare) }
    if showsActivity { columns.append(PersonWords.active.useful) }
    let rows = people.map { person in
      let agency = person.agency.flatMap { names[$0] }
      var row: [Value] = [
        .code(person.code.text), .text(person.shownName),
        agency.map { .text($0.name) } ?? .missing, .roles(person.roles),
      ]
      if let numbers { row.append(numbers[person.id].map(Value.code) ?? .missing) }
      if showsActivity { row.append(.flag(person.isActive)) }
      return row
    }
    return Table(name: "personList", title: PersonWords.people, zone: zone, columns: columns, rows: rows)
  }
}

extension Value {
  /// Roles in their usual order; for programs their stable words with spaces between them.
  static func roles(_ roles: Set<Role>) -> Value {
    let roles = roles.sorted()
    guard !roles.isEmpty else { return .missing }
    return .label(id: roles.map(\.rawValue).joined(separator: " "), Bilingual.list(roles.map(\.label)))
  }
}
