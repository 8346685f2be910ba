import ArgumentParser
import Domain

/// `case reopen CODE`.
struct CaseReopen: Command {
  static let deed: Deed? = .stepCase

  static var manual: Manual {
    Manual(
      .caseFile, .reopen,
      Bilingual("Reopens a case that has ended.", "Membuka lagi kasus yang sudah berakhir."),
      examples: [
        .init(
          "case reopen KI-42 --reason \"new data\"", "kasus buka-lagi KI-42 --alasan \"ada data baru\"",
          Bilingual("work goes on", "pendampingan berlanjut"))
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
    return try desk.step(caseFile, "reopen", StepGrounds(reason: desk.text(reason)))
  }
}
