import ArgumentParser
import Domain

/// `case withdraw CODE`.
struct CaseWithdraw: Command {
  static var manual: Manual {
    Manual(
      .caseFile, .withdraw,
      Bilingual(
        "Ends a case because the innovator withdraws it.", "Mengakhiri kasus karena ditarik inovator."),
      examples: [
        .init(
          "case withdraw KI-42 --reason \"moved away\"", "kasus tarik KI-42 --alasan \"pindah tugas\"",
          Bilingual("the innovator gives it up", "inovator tidak melanjutkan"))
      ])
  }

  @Argument(
    help: .both(
      "Its code; without one the selected case.", "Kodenya; tanpa kode, kasus terpilih.",
      value: Bilingual("CODE", "KODE")), completion: .known(.cases))
  var code: String?

  @Option(
    name: .both("reason", "alasan"), help: .both("Why.", "Alasannya.", value: Bilingual("TEXT", "TEKS")))
  var reason: String?

  func run(at desk: inout Desk) throws -> Reply {
    let caseFile = try desk.caseFile(code)
    return try desk.step(caseFile, "withdraw", StepGrounds(reason: desk.text(reason)))
  }
}
