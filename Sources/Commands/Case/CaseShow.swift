import ArgumentParser
import Domain
import Reports
import Storage

/// `case show CODE`; in the shell it selects the case too.
struct CaseShow: Command {
  static var manual: Manual {
    Manual(
      .caseFile, .show,
      Bilingual(
        "Shows all of a case: people, what happened, what is open, and the steps that you may take.",
        "Menampilkan satu kasus lengkap: orang, perjalanan, tindak lanjut, dan langkah yang boleh Anda ambil."
      ),
      examples: [
        .init(
          "case show KI-42", "kasus lihat KI-42", Bilingual("case 42 of this year", "kasus 42 tahun ini")),
        .init(
          "KI-42", "KI-42",
          Bilingual(
            "the same; in the shell it selects the case too", "sama; dalam shell sekaligus memilihnya")),
      ])
  }

  @OptionGroup var named: CaseArgument

  @OptionGroup var recipient: RecipientOption

  static var answersChat: Bool { true }

  func run(at desk: inout Desk) throws -> Reply {
    try recipient.requireChat(at: desk)
    let caseFile = try named.caseFile(at: &desk)
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let detail = try casebook.caseDetail(caseFile.code, by: actor)
    if desk.options.format == .chat { return try desk.chat(about: detail, recipient) }
    let workflow = try casebook.workflow(of: caseFile, by: actor).workflow
    return .table(
      try .caseDetail(
        detail, workflow, zone: casebook.clinic.zone, today: desk.today(), calendar: casebook.calendar()))
  }
}
