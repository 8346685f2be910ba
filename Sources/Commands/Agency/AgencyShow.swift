import ArgumentParser
import Domain
import Reports
import Storage

/// `agency show`: a unit, the units below it, and how many people it has.
struct AgencyShow: Command {
  static var manual: Manual {
    Manual(
      .agency, .show,
      Bilingual(
        "Shows an agency, the agencies below it, and how many people it has.",
        "Menampilkan unit, unit di bawahnya, dan jumlah orangnya."),
      examples: [
        Manual.Example(
          "agency show dinkes", "unit lihat dinkes", Bilingual("by code or alias", "dengan kode atau alias"))
      ])
  }

  @Argument(
    help: .both("Which: code or name.", "Yang mana: kode atau nama.", value: Bilingual("AGENCY", "UNIT")),
    completion: .known(.agencies))
  var agency: String

  func run(at desk: inout Desk) throws -> Reply {
    let agency = try desk.agency(agency)
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let zone = casebook.clinic.zone
    let tree = AgencyTree(try casebook.agencies(includingInactive: true, by: actor))
    var columns = [
      AgencyWords.code, AgencyWords.name, AgencyWords.kind, AgencyWords.parent, AgencyWords.aliases,
      AgencyWords.active,
    ]
    var row: [Value] = [
      .code(agency.code.text), .text(agency.name), .label(id: agency.kind.rawValue, agency.kind.label),
      tree.parent(of: agency).map { .code($0.code.text) } ?? .missing, .aliases(of: agency),
      .flag(agency.isActive),
    ]
    if Access.reach(of: .readPeople, for: actor.roles) == .any {
      columns.append(AgencyWords.people)
      row.append(.integer(try casebook.people(agency: agency.id, by: actor).count))
    }
    let children = tree.children(of: agency)
    let below = Table(
      name: "agencies", title: AgencyWords.below, zone: zone,
      columns: [AgencyWords.code, AgencyWords.name, AgencyWords.kind, AgencyWords.active],
      rows: children.map {
        [
          .code($0.code.text), .text($0.name), .label(id: $0.kind.rawValue, $0.kind.label),
          .flag($0.isActive),
        ]
      })
    return .table(
      Table(
        name: "agency", title: AgencyWords.agency, zone: zone, layout: .record, columns: columns, rows: [row],
        related: children.isEmpty ? [] : [below]))
  }
}
