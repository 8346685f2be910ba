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
  var words: [String]

  func run(at desk: inout Desk) throws -> Reply {
    let agency = try desk.agency(words.joined(separator: " "))
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let zone = casebook.clinic.zone
    let today = try desk.today()
    let tree = AgencyTree(try casebook.agencies(includingInactive: true, by: actor))
    var columns = [
      AgencyWords.code, AgencyWords.name, AgencyWords.kind, AgencyWords.parent, AgencyWords.aliases,
      AgencyWords.active,
    ]
    var row: [Value] = [
      .code(agency.code.text), .text(agency.name), .label(id: agency.kind.rawValue, agency.kind.label),
      tree.parent(of: agency).map { .code($0.code.text) } ?? .missing, .aliases(of: agency),
      .flag(agency.isOpen(on: today)),
    ]
    if let until = agency.until {
      columns.append(AgencyWords.until)
      row.append(.day(until))
    }
    if let successor = tree.branches.first(where: { $0.agency.id == agency.successor })?.agency {
      columns.append(AgencyWords.successor)
      row.append(.code(successor.code.text))
    }
    if Access.reach(of: .readPeople, for: actor.roles) == .any {
      columns.append(AgencyWords.people)
      row.append(.integer(try casebook.people(agency: agency.id, on: today, by: actor).count))
    }
    let children = tree.children(of: agency)
    let below = Table(
      name: "agencies", title: AgencyWords.below, zone: zone,
      columns: [AgencyWords.code, AgencyWords.name, AgencyWords.kind, AgencyWords.active],
      rows: children.map {
        [
          .code($0.code.text), .text($0.name), .label(id: $0.kind.rawValue, $0.kind.label),
          .flag($0.isOpen(on: today)),
        ]
      })
    let former = Table(
      name: "formerNames", title: AgencyWords.formerNames, zone: zone,
      columns: [AgencyWords.name, AgencyWords.until],
      rows: agency.formerNames.map { [.text($0.text), .day($0.until)] })
    return .table(
      Table(
        name: "agency", title: AgencyWords.agency, zone: zone, layout: .record, columns: columns, rows: [row],
        related: [below, former].filter { !$0.rows.isEmpty }))
  }
}
