import Domain
import Reports

extension Table {
  /// Units under headings, one a row, a name as far to the right as the unit is deep.
  ///
  /// - Parameter saysWhetherOpen: Whether closed ones are among them, and each is said to be open or not.
  static func agencies(
    _ branches: [(agency: Agency, depth: Int)], in tree: AgencyTree, on today: Day, saysWhetherOpen: Bool,
    zone: Zone
  ) -> Table {
    let columns = [
      Head.name, Head.code.spare, Head.kind.useful, AgencyWords.parent.spare, AgencyWords.aliases.useful,
    ]
    return Table(
      name: "agencyList", title: AgencyWords.agencies, zone: zone,
      columns: columns + (saysWhetherOpen ? [AgencyWords.active] : []),
      rows: branches.map { agency, depth in
        [
          .text(String(repeating: "  ", count: depth) + agency.name), .code(agency.code.text),
          Value(agency.kind), .parent(of: agency, in: tree), .aliases(of: agency),
        ] + (saysWhetherOpen ? [.flag(agency.isOpen(on: today))] : [])
      })
  }

  /// All of a unit: its record, the units below it, and its former names.
  ///
  /// - Parameter people: How many people it has; nil where the reader may not know.
  static func agency(_ agency: Agency, in tree: AgencyTree, people: Int?, on today: Day, zone: Zone) -> Table
  {
    let successor = tree.branches.first { $0.agency.id == agency.successor }?.agency
    let fields: [(column: Column, value: Value?)] = [
      (Head.code, .code(agency.code.text)), (Head.name, .text(agency.name)), (Head.kind, Value(agency.kind)),
      (AgencyWords.parent, .parent(of: agency, in: tree)), (AgencyWords.aliases, .aliases(of: agency)),
      (AgencyWords.active, .flag(agency.isOpen(on: today))), (Head.until, agency.until.map(Value.day)),
      (AgencyWords.successor, successor.map { .code($0.code.text) }),
      (AgencyWords.people, people.map(Value.integer)),
    ]
    let said = fields.compactMap { field in field.value.map { (field.column, $0) } }
    return Table(
      name: "agency", title: AgencyWords.agency, zone: zone, layout: .record, columns: said.map(\.0),
      rows: [said.map(\.1)],
      related: [
        below(agency, in: tree, on: today, zone: zone), formerNames(of: agency, zone: zone),
      ].filter { !$0.rows.isEmpty })
  }

  private static func below(_ agency: Agency, in tree: AgencyTree, on today: Day, zone: Zone) -> Table {
    Table(
      name: "agencies", title: AgencyWords.below, zone: zone,
      columns: [Head.code, Head.name, Head.kind, AgencyWords.active],
      rows: tree.children(of: agency).map {
        [.code($0.code.text), .text($0.name), Value($0.kind), .flag($0.isOpen(on: today))]
      })
  }

  private static func formerNames(of agency: Agency, zone: Zone) -> Table {
    Table(
      name: "formerNames", title: AgencyWords.formerNames, zone: zone, columns: [Head.name, Head.until],
      rows: agency.formerNames.map { [.text($0.text), .day($0.until)] })
  }
}

extension Value {
  fileprivate init(_ kind: AgencyKind) {
    self = .label(id: kind.rawValue, kind.label)
  }

  /// The code of the unit above, where it is in the tree.
  fileprivate static func parent(of agency: Agency, in tree: AgencyTree) -> Value {
    tree.parent(of: agency).map { .code($0.code.text) } ?? .missing
  }

  /// The other words for a unit, with spaces between them.
  fileprivate static func aliases(of agency: Agency) -> Value {
    agency.aliases.isEmpty ? .missing : .code(agency.aliases.sorted().joined(separator: " "))
  }
}
