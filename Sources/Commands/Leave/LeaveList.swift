import ArgumentParser
import Domain
import Reports
import Storage

/// `leave list`.
struct LeaveList: Command {
  static var manual: Manual {
    Manual(
      .leave, .list,
      Bilingual("Lists who is away, today and later.", "Menampilkan siapa yang tidak masuk, kini dan nanti."),
      examples: [
        .init("leave list", "cuti daftar", Bilingual("everybody", "semua orang")),
        .init(
          "leave list sari --all", "cuti daftar sari --semua",
          Bilingual("past leaves too", "termasuk yang sudah lewat")),
      ])
  }

  @Argument(
    help: .both("Only of this person.", "Hanya orang ini.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var words: [String] = []

  @Flag(name: .both("all", "semua"), help: .both("Past ones too.", "Termasuk yang sudah lewat."))
  var all = false

  func run(at desk: inout Desk) throws -> Reply {
    let person = words.isEmpty ? nil : try desk.person(words.joined(separator: " "))
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let leaves = try casebook.leaves(
      of: person?.id, endingFrom: all ? nil : desk.today(), by: actor)
    let people = try casebook.people(includingInactive: true, by: actor)
    return .table(
      .leaves(
        leaves, names: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }),
        zone: casebook.clinic.zone))
  }
}
