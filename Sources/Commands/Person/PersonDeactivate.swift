import ArgumentParser
import Domain
import Storage

/// `person deactivate`: somebody has left; the history stays.
struct PersonDeactivate: Command {
  static let deed: Deed? = .deactivatePerson

  static var manual: Manual {
    Manual(
      .person, .deactivate,
      Bilingual(
        "Marks a person as gone: no login, no new cases; the history stays.",
        "Menandai orang sudah tidak aktif: tidak bisa masuk, tanpa kasus baru; riwayat tetap."),
      examples: [
        Manual.Example(
          "person deactivate OR-12", "orang nonaktifkan OR-12",
          Bilingual(
            "person edit OR-12 --activate brings back", "orang ubah OR-12 --aktifkan mengembalikannya"))
      ])
  }

  @Argument(
    help: .both("Who: code or name.", "Siapa: kode atau nama.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var person: String

  func run(at desk: inout Desk) throws -> Reply {
    let person = try desk.person(person)
    let written = try desk.casebook().editPerson(
      person.id, PersonChange(isActive: false), by: desk.actor(), at: desk.now)
    return .receipt(
      Receipt(
        written.unit == nil ? PersonWords.unchanged(person.code) : PersonWords.deactivated(person.code),
        codes: [(noun: "person", code: person.code.text)]))
  }
}
