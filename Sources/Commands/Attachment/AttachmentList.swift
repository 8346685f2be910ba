import ArgumentParser
import Domain
import Reports
import Storage

/// `attachment list`: the files of a case, or of all cases.
struct AttachmentList: Command {
  static var manual: Manual {
    Manual(
      .attachment, .list,
      Bilingual(
        "Lists the files of a case, or the latest of all.", "Menampilkan berkas kasus, atau yang terbaru."),
      examples: [
        Manual.Example(
          "attachment list KI-42", "lampiran daftar KI-42",
          Bilingual("the files of one case", "berkas satu kasus"))
      ])
  }

  @Argument(
    help: .both("The case.", "Kasusnya.", value: Bilingual("CODE", "KODE")), completion: .known(.cases))
  var code: String?

  func run(at desk: inout Desk) throws -> Reply {
    let found = try code.map { try desk.caseFile($0) }
    let files = try desk.casebook().attachments(of: found?.id, by: desk.actor())
    return .table(
      Table(
        name: "attachmentList", title: Bilingual("Attachments", "Lampiran"),
        zone: try desk.casebook().clinic.zone, asOf: desk.now,
        columns: [
          Table.Column("code", Bilingual("Code", "Kode"), .code),
          Table.Column("case", Bilingual("Case", "Kasus"), .code),
          Table.Column("name", Bilingual("Name", "Nama"), .text),
          Table.Column("size", Bilingual("Size (bytes)", "Ukuran (byte)"), .integer, unit: "byte"),
          Table.Column("addedAt", Bilingual("Attached", "Dilampirkan"), .instant),
          Table.Column("addedBy", Bilingual("By", "Oleh"), .text),
        ],
        rows: files.map { file in
          [
            .code(file.code.text), .code(file.caseCode.text), .text(file.name), .integer(file.size),
            .instant(file.addedAt), file.addedBy.map(Value.text) ?? .missing,
          ]
        }))
  }
}
