import ArgumentParser
import Domain
import Reports
import Storage

/// `attachment export`: writes the bytes of an attachment to a file again.
struct AttachmentExport: Command {
  static let reachesFiles = true

  static var manual: Manual {
    Manual(
      .attachment, .export,
      Bilingual(
        "Writes an attached file to a place; never over another file.",
        "Menyimpan lampiran menjadi berkas; tidak pernah menimpa berkas lain."),
      examples: [
        Manual.Example(
          "attachment export LA-7 --to letter.pdf", "lampiran ekspor LA-7 --ke surat.pdf",
          Bilingual("writes an attachment under a name", "menyimpan lampiran dengan nama baru"))
      ])
  }

  @Argument(
    help: .both("The attachment.", "Lampirannya.", value: Bilingual("CODE", "KODE")),
    completion: .known(.attachments))
  var code: String

  @Option(
    name: .both("to", "ke"),
    help: .both(
      "The file to write; otherwise its own name, here.",
      "Berkas tujuan; bila tidak disebut, nama aslinya, di sini.",
      value: Bilingual("FILE", "BERKAS")), completion: .file())
  var target: String?

  func run(at desk: inout Desk) throws -> Reply {
    let (file, bytes) = try desk.casebook().attachment(desk.code(code, of: .attachment), by: desk.actor())
    let path = target ?? exportName(of: file.name, or: file.code)
    try writeNewFile(bytes, to: path)
    return .receipt(
      Receipt(
        Bilingual("\(file.code) written to \(path).", "\(file.code) tersimpan di \(path)."),
        codes: [("attachment", file.code.text)]))
  }
}
