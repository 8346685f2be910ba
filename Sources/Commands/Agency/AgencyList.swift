import ArgumentParser
import Domain
import Reports
import Storage

/// `agency list`: the register of units, as a tree.
struct AgencyList: Command {
  static var manual: Manual {
    Manual(
      .agency, .list,
      Bilingual("Lists the agencies as a tree.", "Menampilkan daftar unit sebagai pohon."),
      examples: [
        Manual.Example(
          "agency list melati", "unit daftar melati",
          Bilingual("whose name begins so", "yang namanya berawal demikian"))
      ])
  }

  @Argument(help: .both("The beginning of a name.", "Awal sebuah nama.", value: Bilingual("NAME", "NAMA")))
  var words: [String] = []

  @Flag(
    name: .both("all", "semua"), help: .both("Closed ones too.", "Termasuk yang sudah tidak ada."))
  var includesInactive = false

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let typed = words.joined(separator: " ")
    // Programs read the parent's code; an indented name would only be a wrong one to them.
    let isDrawn = desk.options.format == .text
    let today = try desk.today()
    let tree = AgencyTree(
      try casebook.agencies(includingInactive: includesInactive, on: today, by: actor))
    guard !typed.isEmpty else {
      return .table(
        table(
          of: tree.branches.map { ($0.agency, isDrawn ? $0.depth : 0) }, casebook.clinic.zone, tree, today))
    }
    let found = try casebook.agencies(matching: typed, on: today, by: actor)
    guard !found.isEmpty else { throw try desk.unknownAgency(typed) }
    return .table(table(of: found.map { (agency: $0, depth: 0) }, casebook.clinic.zone, tree, today))
  }

  private func table(
    of branches: [(agency: Agency, depth: Int)], _ zone: Zone, _ tree: AgencyTree, _ today: Day
  ) -> Table {
    var columns = [
      AgencyWords.name, AgencyWords.code.spare, AgencyWords.kind.useful, AgencyWords.parent.spare,
      AgencyWords.aliases.useful,
    ]
    if includesInactive { columns.append(AgencyWords.active) }
    let rows = branches.map { agency, depth in
      var row: [Value] = [
        .text(String(repeating: "  ", count: depth) + agency.name), .code(agency.code.text),
        .label(id: agency.kind.rawValue, agency.kind.label),
        tree.parent(of: agency).map { .code($0.code.text) } ?? .missing, .aliases(of: agency),
      ]
      if includesInactive { row.append(.flag(agency.isOpen(on: today))) }
      return row
    }
    return Table(name: "agencyList", title: AgencyWords.agencies, zone: zone, columns: columns, rows: rows)
  }
}

extension Value {
  /// The other words for an agency, with spaces between them.
  static func aliases(of agency: Agency) -> Value {
    agency.aliases.isEmpty ? .missing : .code(agency.aliases.sorted().joined(separator: " "))
  }
}
