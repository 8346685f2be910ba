import ArgumentParser
import Domain
import Storage

/// `person export`: everything that the clinic holds about somebody.
struct PersonExport: Command {
  static var manual: Manual {
    Manual(
      .person, .export,
      Bilingual(
        "Gives everything the clinic holds about one person: your own for everybody, anybody's for admins.",
        "Menampilkan semua data klinik tentang satu orang: data sendiri bagi siapa saja, data siapa pun bagi admin."
      ),
      discussion: Bilingual(
        "It answers a request for access or a copy (UU 27/2022, Articles 5 to 7). That an admin reads it is recorded, "
          + "and stands in it.",
        "Untuk menjawab permintaan akses atau salinan data (UU 27/2022, Pasal 5 s.d. 7). Bila admin yang membacanya, "
          + "hal itu tercatat dan ikut tampil di dalamnya."),
      examples: [
        Manual.Example(
          "person export rina --md --output rina.md", "orang ekspor rina --md --ke-berkas rina.md",
          Bilingual("a file to hand over", "berkas untuk diserahkan"))
      ])
  }

  @Argument(
    help: .both(
      "Who: code or name; otherwise yourself.", "Siapa: kode atau nama; bila tidak disebut, Anda sendiri.",
      value: Bilingual("PERSON", "ORANG")), completion: .known(.people))
  var person: String?

  func run(at desk: inout Desk) throws -> Reply {
    let actor = try desk.actor()
    let casebook = try desk.casebook()
    let subject = try subject(for: actor, at: &desk)
    let record = try casebook.record(of: subject, by: actor, at: desk.now)
    return .table(
      .record(
        record, zone: casebook.clinic.zone, today: try desk.today(), calendar: try casebook.calendar()))
  }

  /// Whom the record is about. Everybody may name themself, also who may look up nobody.
  private func subject(for actor: Actor, at desk: inout Desk) throws -> Identifier<Person> {
    guard let person else { return actor.person }
    let own = try desk.casebook().person(actor.person, by: actor).code
    let isOwn = person.lowercased() == desk.login || Code(person, noun: .person, currentYear: 1) == own
    return isOwn && desk.options.asPerson == nil ? actor.person : try desk.person(person).id
  }
}
