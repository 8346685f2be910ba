import ArgumentParser
import Domain
import Reports
import Storage

/// `person list`: the register of people.
struct PersonList: Command {
  static var manual: Manual {
    Manual(
      .person, .list,
      Bilingual("Lists the people of the register.", "Menampilkan daftar orang."),
      examples: [
        Manual.Example(
          "person list --role mentor", "orang daftar --peran mentor", Bilingual("all mentors", "semua mentor")
        ),
        Manual.Example(
          "person list rina", "orang daftar rina",
          Bilingual("whose name begins so", "yang namanya berawal demikian")),
      ])
  }

  @Argument(
    help: .both(
      "The beginning of a name.", "Awal sebuah nama.", value: Bilingual("NAME", "NAMA")))
  var words: [String] = []

  @Option(name: .both("role", "peran"), help: .both("Only those with a role.", "Hanya yang berperan ini."))
  var role: Role?

  @Option(
    name: .both("agency", "unit"),
    help: .both("Only those of a unit.", "Hanya yang di unit ini.", value: Bilingual("AGENCY", "UNIT")),
    completion: .known(.agencies))
  var agency: String?

  @Flag(
    name: .both("all", "semua"),
    help: .both("Those who left too.", "Termasuk yang sudah tidak aktif."))
  var includesInactive = false

  func run(at desk: inout Desk) throws -> Reply {
    let agency = try agency.map { try desk.agency($0).id }
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let typed = words.joined(separator: " ")
    let people = try casebook.people(
      named: typed.isEmpty ? nil : typed, role: role, agency: agency, includingInactive: includesInactive,
      by: actor)
    if people.isEmpty, !typed.isEmpty, try casebook.people(matching: typed, by: actor).isEmpty {
      throw try unknownPerson(typed, in: casebook, for: actor)
    }
    return .table(
      PersonTable(
        agencies: try casebook.agencies(includingInactive: true, by: actor),
        numbers: try casebook.maskedEmployeeNumbers(of: people.map(\.id), by: actor),
        zone: casebook.clinic.zone,
        showsActivity: includesInactive
      ).table(of: people))
  }
}
