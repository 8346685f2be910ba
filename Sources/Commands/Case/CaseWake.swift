import ArgumentParser
import Domain

/// `case wake CODE`.
struct CaseWake: Command {
  static var manual: Manual {
    Manual(
      .caseFile, .wake, Bilingual("Takes up a paused case again.", "Melanjutkan kasus yang ditunda."),
      examples: [
        .init(
          "case wake KI-42", "kasus bangunkan KI-42",
          Bilingual("before its day, or after it", "sebelum atau sesudah harinya"))
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
    return try desk.step(caseFile, "wake", StepGrounds(reason: desk.text(reason)))
  }
}
