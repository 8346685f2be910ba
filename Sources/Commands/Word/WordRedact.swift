import ArgumentParser
import Domain
import Storage

/// `word redact`: takes a text away for ever, and all that stood in its place before.
struct WordRedact: Command {
  static let deed: Deed? = .redactWord

  static var manual: Manual {
    Manual(
      .word, .redact,
      Bilingual(
        "Redacts a text for ever, and everything that stood in its place before.",
        "Menghitamkan satu teks untuk selamanya, beserta semua isi sebelumnya."),
      discussion: Bilingual(
        """
        Of a case: title, problem, recipient, reason (of all its steps). Of a session: place, note, advice. Of a \
        follow-up: deed. Of an attachment: name, or file for the bytes too. It cannot be undone; copies made before \
        still hold it.
        """,
        """
        Pada kasus: judul, masalah, penerima, alasan (semua langkahnya). Pada sesi: tempat, catatan, saran. Pada tindak \
        lanjut: langkah. Pada lampiran: nama, atau berkas agar isinya ikut hilang. Tidak dapat diurungkan; salinan \
        lama masih memuatnya.
        """),
      examples: [
        Manual.Example(
          "word redact SS-311 note", "kata hitamkan SS-311 catatan",
          Bilingual("the notes of a session", "catatan sebuah sesi")),
        Manual.Example(
          "word redact LA-7 file --dry-run", "kata hitamkan LA-7 berkas --coba",
          Bilingual("what would go with an attachment", "apa yang hilang bersama sebuah lampiran")),
      ])
  }

  @Argument(
    help: .both("Of what.", "Milik apa.", value: Bilingual("CODE", "KODE")), completion: .known(.cases))
  var code: String

  @Argument(help: .both("Which text of it.", "Teks yang mana.", value: Bilingual("PLACE", "ISIAN")))
  var place: TextPlace

  @OptionGroup var caution: CautionOptions

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    guard Access.reach(of: .redactWord, for: actor.roles) != nil else {
      throw StorageError.notAllowed(.redactWord)
    }
    let thing = try desk.thing(code)
    let plan = try casebook.redactionPlan(of: place, of: thing, by: actor)
    if caution.isTrial { return .table(.redaction(plan, zone: casebook.clinic.zone)) }
    try caution.confirm(ErasureWords.question(plan), at: desk)
    let erasure = try casebook.redact(place, of: thing, by: actor, at: desk.now)
    // Lines are what is looked through: of a text of several lines each line is a trace.
    let lines = erasure.plan.versions.flatMap {
      $0.text.split(whereSeparator: \.isNewline).map { $0.trimmed() }
    }
    .filter { $0.count > 3 }
    let forgotten = desk.forgetLines { line in lines.contains(where: line.contains) }
    return desk.receipt(
      of: erasure, ErasureWords.redacted(erasure), (noun: "text", code: plan.code), forgottenLines: forgotten)
  }
}

extension TextPlace: Choice {
  var word: Bilingual { label }
}
