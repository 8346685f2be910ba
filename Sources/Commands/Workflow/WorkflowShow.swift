import ArgumentParser
import Domain
import Storage

/// `workflow show [CODE]`.
struct WorkflowShow: Command {
  static var manual: Manual {
    Manual(
      .workflow, .show,
      Bilingual(
        "Shows the statuses of a case and the steps between them.",
        "Menampilkan status kasus dan langkah di antaranya."),
      discussion: Bilingual(
        "With a case the version that it began with, otherwise the one that new cases follow.",
        "Dengan kode kasus, versi yang diikuti kasus itu sejak dibuka; selain itu versi untuk kasus baru."),
      examples: [
        .init("workflow show", "alur lihat", Bilingual("the whole workflow", "alur lengkap")),
        .init("workflow show KI-42", "alur lihat KI-42", Bilingual("the one of a case", "alur satu kasus")),
      ])
  }

  @Argument(
    help: .both(
      "The case; without it, or with the pack's own name, the workflow of new cases.",
      "Kasusnya; tanpa ini, atau dengan nama paketnya, alur kasus baru.", value: Bilingual("CODE", "KODE")),
    completion: .known(.cases))
  var code: String?

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let stored =
      if let code, PackKind(argument: code) != .workflow {
        try casebook.workflow(of: desk.caseFile(code), by: desk.actor())
      } else {
        try casebook.caseWorkflow(by: desk.actor())
      }
    return .table(.workflow(stored.workflow, zone: casebook.clinic.zone))
  }
}
