import ArgumentParser
import Domain
import Storage

/// `case link CODE OTHER`.
struct CaseLinkCommand: Command {
  static var manual: Manual {
    Manual(
      .caseFile, .link,
      Bilingual("Says that a case belongs to another one.", "Mengaitkan kasus dengan kasus lain."),
      examples: [
        .init(
          "case link KI-42 KI-2025-17 --kind continues", "kasus kaitkan KI-42 KI-2025-17 --hubungan lanjutan",
          Bilingual("42 goes on with 17 of last year", "42 melanjutkan 17 tahun lalu")),
        .init(
          "case link KI-42 KI-45 --remove", "kasus kaitkan KI-42 KI-45 --lepas",
          Bilingual("they do not belong together", "ternyata tidak berkaitan")),
      ])
  }

  @Argument(
    help: .both(
      "The case's code, unless it is selected, and the other case's.",
      "Kode kasus, kecuali sudah terpilih, dan kode kasus lainnya.",
      value: Bilingual("[CODE] OTHER", "[KODE] LAIN")), completion: .known(.cases))
  var words: [String]

  @Option(
    name: .both("kind", "hubungan"),
    help: .both(
      "What it is to the other one.", "Hubungannya dengan kasus lain.", value: Bilingual("KIND", "HUBUNGAN")))
  var kind: CaseLink?

  @Flag(name: .both("remove", "lepas"), help: .both("Take the link away.", "Lepaskan kaitannya."))
  var isRemoved = false

  func run(at desk: inout Desk) throws -> Reply {
    guard let other = words.last, words.count <= 2 else { throw try missingWords(of: Self.self) }
    let caseFile = try desk.caseFile(words.count > 1 ? words[0] : nil)
    let linked = try desk.caseFile(other)
    let actor = try desk.actor()
    let known = try desk.casebook().caseDetail(caseFile.code, by: actor).links
      .first { $0.code == linked.code }
    if isRemoved, let kind, let known, known.kind != kind {
      throw CommandError.otherLink(caseFile.code, linked.code, known.relation)
    }
    let new = isRemoved ? nil : kind ?? .related
    let written = try desk.casebook().linkCase(
      caseFile.id, to: linked.id, as: new, by: actor, at: desk.now)
    let former = new.flatMap { new in
      known.flatMap { $0.relation == new.label ? nil : $0.relation }
    }
    return .receipt(
      Receipt(
        Wording.linked(written.result.code, new, linked.code, instead: former),
        codes: [caseFile, linked].map { ("case", $0.code.text) }, hints: [Wording.wrongUndo]))
  }
}
