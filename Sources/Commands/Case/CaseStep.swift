import ArgumentParser
import Domain
import Reports
import Storage

/// `case step CODE [STEP]`.
struct CaseStep: Command {
  static var manual: Manual {
    Manual(
      .caseFile, .step,
      Bilingual(
        "Takes a step of the workflow; without one it lists what is possible, and who may.",
        "Mengambil langkah alur; tanpa langkah, menampilkan yang mungkin dan siapa yang berhak."),
      discussion: Bilingual(
        "A step is typed by its name or by the status that it leads to, in either language.",
        "Langkah diketik dengan namanya atau status tujuannya, dalam kedua bahasa."),
      examples: [
        .init("case step KI-42", "kasus langkah KI-42", Bilingual("what is possible", "apa yang mungkin")),
        .init(
          "case step KI-42 pause --reason \"budget talks\" --until 2026-11-02",
          "kasus langkah KI-42 tunda --alasan \"anggaran\" --sampai 2026-11-02",
          Bilingual("pauses it until a day", "menunda sampai hari itu")),
      ])
  }

  @Argument(
    help: .both(
      "The case's code, unless it is selected, and the step.",
      "Kode kasus, kecuali sudah terpilih, dan langkahnya.",
      value: Bilingual("[CODE] [STEP]", "[KODE] [LANGKAH]")), completion: .known(.steps))
  var words: [String] = []

  @Option(
    name: .both("to", "ke"),
    help: .both(
      "The status to go to, instead of a step.", "Status tujuan, sebagai ganti langkah.",
      value: Bilingual(same: "STATUS")), completion: .known(.statuses))
  var status: String?

  @OptionGroup var grounds: GroundsOptions

  func run(at desk: inout Desk) throws -> Reply {
    let (caseFile, rest) = try desk.caseAndRest(words)
    let typed = rest.joined(separator: " ")
    if status != nil { try refuse(rest, of: Self.manual) }
    let casebook = try desk.casebook()
    guard let wanted = status ?? (typed.isEmpty ? nil : typed) else {
      if let given = grounds.given.first {
        throw CommandError.loneOption(given, without: Bilingual("STEP", "LANGKAH"), of: Self.manual.name)
      }
      let actor = try desk.actor()
      let workflow = try casebook.workflow(of: caseFile, by: actor)
      let detail = try casebook.caseDetail(caseFile.code, by: actor)
      let steps = workflow.workflow.steps(from: detail.summary.status.code)
      return .table(
        .steps(
          steps, of: detail, workflow.workflow, zone: casebook.clinic.zone,
          takers: try desk.takers(on: caseFile)))
    }
    return try desk.step(caseFile, wanted, grounds.read(at: &desk))
  }
}
