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
    let today = try desk.today()
    let tree = AgencyTree(
      try casebook.agencies(includingInactive: includesInactive, on: today, by: actor))
    var branches = tree.branches
    if !typed.isEmpty {
      branches = try casebook.agencies(matching: typed, on: today, by: actor).map { ($0, 0) }
      if branches.isEmpty { throw try desk.unknownAgency(typed) }
    }
    // Programs read the parent's code; an indented name would only be a wrong one to them.
    if desk.options.format != .text { branches = branches.map { ($0.agency, 0) } }
    return .table(
      .agencies(
        branches, in: tree, on: today, saysWhetherOpen: includesInactive, zone: casebook.clinic.zone))
  }
}
