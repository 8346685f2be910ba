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
      "The beginning of a name, the end of a phone number, or a unit.",
      "Awal nama, akhir nomor HP, atau unit.", value: Bilingual("NAME", "NAMA")))
  var words: [String] = []

  @Option(
    name: .both("role", "peran"),
    help: .both("Only those with a role.", "Hanya yang berperan ini.", value: Bilingual("ROLE", "PERAN")))
  var role: Role?

  @Option(
    name: .both("agency", "unit"),
    help: .both(
      "Only those of a unit and the units below it.", "Hanya yang di unit ini dan unit di bawahnya.",
      value: Bilingual("AGENCY", "UNIT")),
    completion: .known(.agencies))
  var agency: String?

  @Flag(
    name: .both("all", "semua"),
    help: .both("Those who left too.", "Termasuk yang sudah tidak aktif."))
  var includesInactive = false

  func run(at desk: inout Desk) throws -> Reply {
    let agency = try agency.map { try desk.agency($0) }
    let casebook = try desk.casebook()
    let (actor, today) = (try desk.actor(), try desk.today())
    let agencies = try casebook.agencies(includingInactive: true, by: actor)
    let typed = words.joined(separator: " ")
    var people = try casebook.people(
      named: typed.isEmpty ? nil : typed, role: role, includingInactive: includesInactive, on: today,
      by: actor)
    if people.isEmpty, !typed.isEmpty {
      let found = Set(try casebook.people(meantBy: typed, on: today, for: actor).map(\.id))
      guard !found.isEmpty else { throw try unknownPerson(typed, in: casebook, for: actor) }
      people = try casebook.people(
        role: role, includingInactive: includesInactive, on: today, by: actor
      ).filter { found.contains($0.id) }
    }
    if let agency {
      let units = AgencyTree(agencies).subtree(of: agency)
      people.removeAll { !($0.agency.map(units.contains) ?? false) }
    }
    return .table(
      PersonTable(
        agencies: agencies,
        numbers: try casebook.maskedEmployeeNumbers(of: people.map(\.id), by: actor),
        zone: casebook.clinic.zone,
        showsActivity: includesInactive
      ).table(of: people))
  }
}

extension Casebook {
  /// Whoever what was typed may mean: by code, name or phone; else by name and unit; else by unit.
  fileprivate func people(meantBy typed: String, on day: Day, for actor: Actor) throws -> [Person] {
    let named = try people(matching: typed, on: day, by: actor)
    if !named.isEmpty { return named }
    let placed = try people(matchingNameAndAgency: typed, on: day, by: actor)
    return try placed.isEmpty ? people(ofAgency: typed, on: day, by: actor) : placed
  }
}
