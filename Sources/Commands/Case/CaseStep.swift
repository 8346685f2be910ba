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

/// What may be given along with a step.
struct GroundsOptions: ParsableArguments {
  @Option(
    name: .both("reason", "alasan"),
    help: .both("Why.", "Alasannya.", value: Bilingual("TEXT", "TEKS")))
  var reason: String?

  @Option(
    name: .both("result", "hasil"),
    help: .both("What the case ends with.", "Hasil akhir kasus.", value: Bilingual("RESULT", "HASIL")),
    completion: .known(.results))
  var result: String?

  @Option(
    name: .both("until", "sampai"),
    help: .both(
      "The day on which a paused case wakes up.", "Hari kasus yang ditunda dilanjutkan lagi.",
      value: Bilingual("DAY", "HARI")))
  var until: String?

  @Option(
    name: .both("recipient", "penerima"),
    help: .both(
      "To whom the case is referred.", "Kepada siapa kasus dirujuk.", value: Bilingual("WHO", "SIAPA")))
  var recipient: String?

  func read(at desk: inout Desk) throws -> StepGrounds {
    StepGrounds(
      reason: try desk.text(reason), result: result, day: try until.map { try desk.day($0, looking: .ahead) },
      recipient: recipient)
  }
}

extension Desk {
  /// Takes a step, and says where the case stands then.
  mutating func step(_ caseFile: CaseFile, _ wanted: String, _ grounds: StepGrounds) throws -> Reply {
    let casebook = try casebook()
    let left = try followUpsLeft(by: wanted, of: caseFile)
    if left > 0, input.isTerminal, try !confirm(Wording.endWith(open: left), preset: false) {
      throw CommandError.cancelled
    }
    let standing = try casebook.stepCase(caseFile.id, wanted, grounds, by: actor(), at: now).result
    let sentence = Wording.stepped(caseFile, to: standing.status.label, grounds)
    return .receipt(
      Receipt(
        left > 0 ? Wording.joined([sentence, Wording.leftOpen(left)]) : sentence,
        codes: [("case", caseFile.code.text)], hints: [Wording.showCase(caseFile.code), Wording.wrongUndo]))
  }

  /// How many follow-ups a step leaves open for good, because it ends the case; none where it will be refused anyway.
  private mutating func followUpsLeft(by wanted: String, of caseFile: CaseFile) throws -> Int {
    let stored = try casebook().workflow(of: caseFile, by: actor())
    guard let status = stored.status(caseFile.status),
      let step = stored.workflow.step(named: wanted, from: status.code),
      stored.workflow.status(step.to)?.isTerminal == true,
      try casebook().steps(of: caseFile, by: actor()).contains(step)
    else { return 0 }
    var filter = FollowUpFilter()
    filter.caseFile = caseFile.id
    filter.limit = 1
    return try casebook().followUps(filter, by: actor()).total
  }
}
