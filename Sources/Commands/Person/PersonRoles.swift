import ArgumentParser
import Domain
import Reports
import Storage

/// `person roles`: shows what somebody is to the clinic, or sets it.
struct PersonRoles: Command {
  static let deed: Deed? = .grantRoles

  static var manual: Manual {
    Manual(
      .person, .roles,
      Bilingual("Shows a person's roles, or sets them.", "Menampilkan peran seseorang, atau mengaturnya."),
      discussion: Bilingual(
        "Roles that are named replace those there are; --add and --remove change single ones.",
        "Peran yang disebut menggantikan semua yang ada; --tambah dan --cabut mengubah satu per satu."),
      examples: [
        Manual.Example(
          "person roles sari", "orang peran sari", Bilingual("shows them", "menampilkan perannya")),
        Manual.Example(
          "person roles sari mentor staff", "orang peran sari mentor petugas",
          Bilingual("she is these two and nothing else", "perannya dua ini saja")),
        Manual.Example(
          "person roles sari --add supervisor", "orang peran sari --tambah atasan",
          Bilingual("one role more", "menambah satu peran")),
      ])
  }

  @Argument(
    help: .both("Who: code or name.", "Siapa: kode atau nama.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var person: String

  @Argument(help: .both("The roles.", "Perannya.", value: Bilingual("ROLE", "PERAN")))
  var roles: [Role] = []

  @Option(name: .both("add", "tambah"), help: .both("A role to give.", "Peran yang diberikan."))
  var added: [Role] = []

  @Option(name: .both("remove", "cabut"), help: .both("A role to take away.", "Peran yang dicabut."))
  var removed: [Role] = []

  func run(at desk: inout Desk) throws -> Reply {
    let person = try desk.person(person)
    let casebook = try desk.casebook()
    let base = roles.isEmpty ? person.roles : Set(roles)
    guard !roles.isEmpty || !added.isEmpty || !removed.isEmpty else {
      return .table(PersonWords.roleTable(person, zone: casebook.clinic.zone))
    }
    let written = try casebook.setRoles(
      base.union(added).subtracting(removed), of: person.id, by: desk.actor(), at: desk.now)
    return .receipt(
      Receipt(
        written.unit == nil
          ? PersonWords.unchanged(person.code) : PersonWords.roles(written.result.roles, of: person.code),
        codes: [(noun: "person", code: person.code.text)]))
  }
}
