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
    let today = try desk.today()
    let mayCount = Access.reach(of: .readPeople, for: actor.roles) == .any
    return .table(
      .agency(
        agency, in: AgencyTree(try casebook.agencies(includingInactive: true, by: actor)),
        people: mayCount ? try casebook.people(agency: agency.id, on: today, by: actor).count : nil,
        on: today,
        zone: casebook.clinic.zone))
  }
}
