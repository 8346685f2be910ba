import ArgumentParser
import Domain
import Reports
import Storage

/// `person merge DUPLICATE INTO`.
struct PersonMerge: Command {
  static let deed: Deed? = .mergePeople

  static var manual: Manual {
    Manual(
      .person, .merge,
      Bilingual(
        "Makes one person of two entries of the register.", "Menggabungkan dua data orang yang sama."),
      discussion: Bilingual(
        "Cases, sessions, follow-ups, leaves, roles and logins pass to the entry that stays, and so do NIP, phone, "
          + "e-mail and form of address where it has none. The code and the name of the other one still find it. "
          + "Entries with different NIPs are two people and stay so.",
        "Kasus, sesi, tindak lanjut, cuti, peran, dan akun pindah ke data yang dipertahankan; begitu pula NIP, HP, "
          + "surel, dan sapaan bila di sana kosong. Kode dan nama data lain tetap menemukannya. Data dengan NIP "
          + "berbeda adalah dua orang dan tidak digabung."),
      examples: [
        Manual.Example(
          "person merge OR-31 OR-12 --dry-run", "orang gabung OR-31 OR-12 --coba",
          Bilingual("what would pass to OR-12", "apa saja yang akan pindah ke OR-12")),
        Manual.Example(
          "person merge OR-31 OR-12", "orang gabung OR-31 OR-12",
          Bilingual("OR-12 stays", "OR-12 yang dipertahankan")),
      ])
  }

  @Argument(
    help: .both(
      "The entry that goes.", "Data yang digabungkan.", value: Bilingual("DUPLICATE", "GANDA")),
    completion: .known(.people))
  var duplicate: String

  @Argument(
    help: .both(
      "The entry that stays.", "Data yang dipertahankan.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var kept: String

  @Flag(
    name: .both("dry-run", "coba"),
    help: .both("Counts what would pass, and writes nothing.", "Menghitung yang akan pindah tanpa menyimpan.")
  )
  var isTrial = false

  func run(at desk: inout Desk) throws -> Reply {
    let (duplicate, kept) = (try desk.person(duplicate), try desk.person(kept))
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    guard !isTrial else {
      return .table(
        PersonWords.table(
          of: try casebook.mergePreview(of: duplicate.id, into: kept.id, by: actor), casebook.clinic.zone))
    }
    let tally = try casebook.mergePeople(duplicate.id, into: kept.id, by: actor, at: desk.now).result
    return .receipt(
      Receipt(
        PersonWords.merged(tally), codes: [(noun: "person", code: kept.code.text)],
        hints: [Wording.wrongUndo]))
  }
}
