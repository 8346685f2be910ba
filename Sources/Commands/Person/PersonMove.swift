import ArgumentParser
import Domain
import Storage

/// `person move PERSON --to AGENCY`.
struct PersonMove: Command {
  static let deed: Deed? = .movePerson

  static var manual: Manual {
    Manual(
      .person, .move,
      Bilingual(
        "Moves a person to another agency from a day on.", "Memutasi orang ke unit lain mulai suatu hari."),
      discussion: Bilingual(
        "The present posting ends the day before. Sessions and cases of before keep the former agency. The day may "
          + "lie ahead. A wrong agency is no move: correct it with person edit --agency.",
        "Penempatan sekarang berakhir sehari sebelumnya. Sesi dan kasus yang lalu tetap pada unit lama. Harinya "
          + "boleh yang akan datang. Unit yang keliru bukan mutasi: perbaiki dengan orang ubah --unit."),
      examples: [
        Manual.Example(
          "person move rina --to dinkes --from 1/11", "orang mutasi rina --ke dinkes --mulai 1/11",
          Bilingual("from 1 November on", "mulai 1 November"))
      ])
  }

  @Argument(
    help: .both("Who: code or name.", "Siapa: kode atau nama.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var person: String

  @Option(
    name: .both("to", "ke"),
    help: .both("The new agency.", "Unit yang baru.", value: Bilingual("AGENCY", "UNIT")),
    completion: .known(.agencies))
  var agency: String

  @Option(
    name: .both("from", "mulai"),
    help: .both(
      "The first day there; without it today.", "Hari pertama di sana; tanpa ini hari ini.",
      value: Bilingual("DAY", "HARI")))
  var from: String?

  func run(at desk: inout Desk) throws -> Reply {
    let person = try desk.person(person)
    let agency = try desk.agency(agency)
    let day = try desk.turningDay(from)
    let written = try desk.casebook().movePerson(
      person.id, to: agency.id, from: day, by: desk.actor(), at: desk.now)
    return .receipt(
      Receipt(
        written.unit == nil ? PersonWords.unchanged(person.code) : PersonWords.moved(person, agency, day),
        codes: [(noun: "person", code: person.code.text)], hints: [Wording.wrongUndo]))
  }
}
