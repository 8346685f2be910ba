import ArgumentParser
import Domain
import Storage

/// `person consent`: somebody agreed to something, or does no longer.
struct PersonConsent: Command {
  static let deed: Deed? = .recordConsent

  static var manual: Manual {
    Manual(
      .person, .consent,
      Bilingual(
        "Records that a person consents to something beyond the service itself, or withdraws it.",
        "Mencatat persetujuan seseorang di luar layanan itu sendiri, atau penarikannya."),
      examples: [
        Manual.Example(
          "person consent rina photo", "orang persetujuan rina foto",
          Bilingual("photos of her may be published", "fotonya boleh dipublikasikan")),
        Manual.Example(
          "person consent rina photo --withdraw", "orang persetujuan rina foto --tarik",
          Bilingual("and from today no longer", "dan mulai hari ini tidak lagi")),
      ])
  }

  @Argument(
    help: .both("Who: code or name.", "Siapa: kode atau nama.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var person: String

  @Argument(help: .both("To what.", "Untuk apa.", value: Bilingual("PURPOSE", "TUJUAN")))
  var purpose: ConsentPurpose

  @Flag(name: .both("withdraw", "tarik"), help: .both("It is withdrawn.", "Persetujuan ditarik."))
  var isWithdrawn = false

  @OptionGroup var when: GivenDay

  func run(at desk: inout Desk) throws -> Reply {
    let person = try desk.person(person)
    let casebook = try desk.casebook()
    let day = try when.day(at: &desk)
    let actor = try desk.actor()
    let written =
      isWithdrawn
      ? try casebook.withdrawConsent(of: person.id, to: purpose, on: day, by: actor, at: desk.now)
      : try casebook.recordConsent(of: person.id, to: purpose, on: day, by: actor, at: desk.now)
    let done =
      isWithdrawn
      ? RecordWords.withdrawn(person.code, purpose) : RecordWords.consented(person.code, purpose)
    return .receipt(
      Receipt(
        written.unit == nil ? PersonWords.unchanged(person.code) : done,
        codes: [(noun: "person", code: person.code.text)], hints: [Wording.wrongUndo]))
  }
}

extension ConsentPurpose: Choice {
  var word: Bilingual {
    switch self {
    case .photo: Bilingual("photo", "foto")
    case .testimony: Bilingual("testimony", "testimoni")
    case .contact: Bilingual("contact", "kontak")
    }
  }
}
