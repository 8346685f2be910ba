import ArgumentParser
import Domain
import Storage

/// `person notice`: somebody was given the privacy notice.
struct PersonNotice: Command {
  static let deed: Deed? = .recordNotice

  static var manual: Manual {
    Manual(
      .person, .notice,
      Bilingual(
        "Records that a person was given the privacy notice.",
        "Mencatat bahwa seseorang sudah menerima pemberitahuan privasi."),
      examples: [
        Manual.Example(
          "person notice rina", "orang pemberitahuan rina",
          Bilingual("today, in the edition that is in use", "hari ini, edisi yang berlaku"))
      ])
  }

  @Argument(
    help: .both("Who: code or name.", "Siapa: kode atau nama.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var person: String

  @Option(
    name: .both("edition", "edisi"),
    help: .both(
      "Which edition of the notice; otherwise the one of the setting `notice`, or \(PrivacyNotice.usualVersion).",
      "Edisi pemberitahuan; bila tidak disebut, menurut setelan `notice`, atau \(PrivacyNotice.usualVersion).",
      value: Bilingual("EDITION", "EDISI")))
  var version: String?

  @OptionGroup var when: GivenDay

  func run(at desk: inout Desk) throws -> Reply {
    let person = try desk.person(person)
    let written = try desk.casebook().recordNotice(
      for: person.id, version: version.map { try Line($0) }, on: when.day(at: &desk), by: desk.actor(),
      at: desk.now)
    return .receipt(
      Receipt(
        written.unit == nil
          ? PersonWords.unchanged(person.code) : RecordWords.noticed(person.code, written.result),
        codes: [(noun: "person", code: person.code.text)], hints: [Wording.wrongUndo]))
  }
}

/// On which day something was given or withdrawn.
struct GivenDay: ParsableArguments {
  @Option(
    name: .both("date", "tanggal"),
    help: .both(
      "On which day; otherwise today.", "Tanggalnya; bila tidak disebut, hari ini.",
      value: Bilingual("DAY", "HARI")))
  var date: String?

  func day(at desk: inout Desk) throws -> Day {
    try date.map { try desk.day($0) } ?? desk.today()
  }
}
