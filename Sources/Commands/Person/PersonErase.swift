import ArgumentParser
import Domain
import Storage

/// `person erase`: takes away for ever who somebody was; what happened stays.
struct PersonErase: Command {
  static let deed: Deed? = .erasePerson

  static var manual: Manual {
    Manual(
      .person, .erase,
      Bilingual(
        "Erases for ever who a person is: name, NIP, phone and e-mail, all that was ever recorded of them.",
        "Menghapus identitas seseorang untuk selamanya: nama, NIP, HP, dan surel, semua yang pernah tercatat."
      ),
      discussion: Bilingual(
        """
        What happened stays, so that no figure changes; the history says that somebody was erased, not who. See first \
        what would go and what names the person in texts: --dry-run. It cannot be undone. Copies made before (backups, \
        exports, what an upgrade left beside the file) still hold it and have to be removed by hand.
        """,
        """
        Kejadian tetap tercatat sehingga angka tidak berubah; riwayat hanya menyebut bahwa ada yang dihapus. Periksa \
        dahulu apa yang akan hilang dan teks mana yang menyebut orang itu: --coba. Tidak dapat diurungkan. Salinan yang \
        dibuat sebelumnya (cadangan, ekspor, sisa pembaruan di sebelah berkas) masih memuatnya dan harus dihapus sendiri.
        """),
      examples: [
        Manual.Example(
          "person erase OR-12 --dry-run", "orang hapus-identitas OR-12 --coba",
          Bilingual("what would go, and what stays", "apa yang hilang dan apa yang tetap")),
        Manual.Example(
          "person erase OR-12 --with-texts", "orang hapus-identitas OR-12 --beserta-teks",
          Bilingual("texts that name the person too", "beserta teks yang menyebut orang itu")),
      ])
  }

  @Argument(
    help: .both("Who: code or name.", "Siapa: kode atau nama.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var person: String

  @Flag(
    name: .both("with-texts", "beserta-teks"),
    help: .both(
      "Redacts every text that names the person too.", "Hitamkan juga setiap teks yang menyebut orang itu."))
  var takesTexts = false

  @OptionGroup var caution: CautionOptions

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    // Rights come first: who may not erase learns nothing by asking.
    guard Access.reach(of: .erasePerson, for: actor.roles) != nil else {
      throw StorageError.notAllowed(.erasePerson)
    }
    let person = try desk.person(person)
    let plan = try casebook.erasurePlan(of: person.id, by: actor)
    if caution.isTrial { return .table(.erasure(plan, takesTexts: takesTexts, zone: casebook.clinic.zone)) }
    try caution.confirm(ErasureWords.question(plan, takesTexts: takesTexts), at: desk)
    let erasure = try casebook.erase(person.id, withTexts: takesTexts, by: actor, at: desk.now)
    let trace = erasure.plan.trace
    let forgotten = desk.forgetLines { trace.clue(in: $0) != nil }
    return desk.receipt(
      of: erasure, ErasureWords.erased(erasure, takesTexts: takesTexts),
      (noun: "person", code: person.code.text),
      forgottenLines: forgotten)
  }
}

/// The options of whatever cannot be undone.
struct CautionOptions: ParsableArguments {
  @Flag(
    name: .both("dry-run", "coba"),
    help: .both("Only shows what would go.", "Hanya menampilkan apa yang akan hilang."))
  var isTrial = false

  @Flag(
    name: .both("yes", "ya"),
    help: .both("Does it without asking.", "Langsung kerjakan tanpa bertanya."))
  var isConfirmed = false

  /// Asks, unless that was answered on the line already.
  ///
  /// - Throws: `CommandError.cancelled`, `.unanswered`.
  func confirm(_ question: Bilingual, at desk: Desk) throws {
    guard !isConfirmed else { return }
    if try !desk.confirm(question, preset: false) { throw CommandError.cancelled }
  }
}

extension Desk {
  /// What is said after something was emptied; where bytes are left, the exit status says so too.
  mutating func receipt<Plan>(
    of erasure: Erasure<Plan>, _ sentence: Bilingual, _ code: (noun: String, code: String),
    forgottenLines: Int
  ) -> Reply {
    if erasure.purge != .complete { exitCode = .conflict }
    return .receipt(
      Receipt(
        sentence + ErasureWords.rest(erasure.purge) + ErasureWords.forgotten(forgottenLines), codes: [code],
        hints: [ErasureWords.copies]))
  }
}
