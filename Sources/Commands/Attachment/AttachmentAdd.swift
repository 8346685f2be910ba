import ArgumentParser
import Domain
import Reports
import Storage

/// `attachment add`: keeps a file with a case.
struct AttachmentAdd: Command {
  static let reachesFiles = true

  static let deed: Deed? = .attachFile

  static var manual: Manual {
    Manual(
      .attachment, .add,
      Bilingual("Attaches a file to a case.", "Melampirkan berkas pada kasus."),
      discussion: Bilingual(
        """
        Files of health centres and schools often carry names of patients and pupils: attach only what the case \
        needs. At most 20 MiB.
        """,
        """
        Berkas puskesmas dan sekolah sering memuat nama pasien dan murid: lampirkan hanya yang diperlukan kasus. \
        Paling besar 20 MiB.
        """),
      examples: [
        Manual.Example(
          "attachment add KI-42 letter.pdf", "lampiran tambah KI-42 surat.pdf",
          Bilingual("attaches a letter to a case", "melampirkan surat pada kasus"))
      ])
  }

  @Argument(
    help: .both("The case.", "Kasusnya.", value: Bilingual("CODE", "KODE")), completion: .known(.cases))
  var code: String

  @Argument(help: .both("The file.", "Berkasnya.", value: Bilingual("FILE", "BERKAS")), completion: .file())
  var file: String

  func run(at desk: inout Desk) throws -> Reply {
    let found = try desk.caseFile(code)
    let kept = try desk.casebook().attach(
      readFile(file), named: file, to: found.id, by: desk.actor(), at: desk.now
    ).result
    return .receipt(
      Receipt(
        Bilingual("Attached: \(kept.code).", "Terlampir: \(kept.code)."),
        codes: [("attachment", kept.code.text)], hints: [Wording.wrongUndo]))
  }
}
