import ArgumentParser
import Domain
import Storage

/// `person add`: somebody new in the register.
struct PersonAdd: Command {
  static let deed: Deed? = .addPerson

  static var manual: Manual {
    Manual(
      .person, .add,
      Bilingual("Adds a person to the register.", "Menambahkan orang ke register."),
      discussion: Bilingual(
        "Only the name is needed; the rest can follow with person edit. Roles beyond innovator, and logins, are an "
          + "admin's to give.",
        "Cukup nama; lainnya dapat menyusul dengan orang ubah. Peran selain inovator dan akun hanya diberikan admin."
      ),
      examples: [
        Manual.Example(
          "person add Rina Astuti, S.KM --agency puskesmas-melati",
          "orang tambah Rina Astuti, S.KM --unit puskesmas-melati",
          Bilingual("an innovator", "seorang inovator")),
        Manual.Example(
          "person add Sari Wulandari --role mentor --login sari",
          "orang tambah Sari Wulandari --peran mentor --akun sari",
          Bilingual("a mentor with a login", "seorang mentor yang punya akun")),
      ])
  }

  @Argument(
    help: .both(
      "The name, with titles as written.", "Nama, dengan gelar seperti tertulis.",
      value: Bilingual("NAME", "NAMA")))
  var name: [String]

  @Option(
    name: .both("agency", "unit"),
    help: .both("Where the person works.", "Tempat bekerja.", value: Bilingual("AGENCY", "UNIT")),
    completion: .known(.agencies))
  var agency: String?

  @Option(
    name: .both("role", "peran"),
    help: .both(
      "What the person is to the clinic; may be repeated; without it: innovator.",
      "Perannya di klinik; boleh diulang; tanpa ini: inovator.", value: Bilingual("ROLE", "PERAN")))
  var roles: [Role] = []

  @OptionGroup var contact: ContactOptions

  @Option(
    name: .both("login", "akun"),
    help: .both(
      "An account of the operating system that is this person.", "Akun sistem operasi milik orang ini.",
      value: Bilingual("LOGIN", "AKUN")))
  var logins: [String] = []

  @Flag(
    name: .both("yes", "ya"),
    help: .both(
      "Adds even where somebody known has that name, or nearly that name.",
      "Tetap tambahkan meskipun ada orang yang namanya sama atau mirip."
    ))
  var isConfirmed = false

  func run(at desk: inout Desk) throws -> Reply {
    let particulars = try contact.applied(
      to: Particulars(name: try PersonName(name.joined(separator: " "))), today: desk.today())
    let agency = try agency.map { try desk.agency($0) }
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    if !isConfirmed {
      let namesakes = try casebook.namesakes(of: particulars.name, in: agency?.id, by: actor)
      let others = try namesakes.isEmpty ? desk.people(nearly: particulars.name) : []
      if !(namesakes + others).isEmpty {
        let found =
          namesakes.isEmpty
          ? PersonWords.nearly(try desk.lines(of: others)) : PersonWords.registered(namesakes, agency)
        let isAnother = try desk.confirm(
          PersonWords.namesake(found), preset: false, unfilled: PersonWords.unconfirmed(found))
        guard isAnother else { throw CommandError.cancelled }
      }
    }
    let person = try casebook.addPerson(
      particulars, agency: agency?.id, roles: roles.isEmpty ? [.innovator] : Set(roles), logins: logins,
      by: actor, at: desk.now
    ).result
    return .receipt(
      Receipt(
        PersonWords.added(person, agency), codes: [(noun: "person", code: person.code.text)],
        hints: [PersonWords.afterAdding(person)]))
  }
}
