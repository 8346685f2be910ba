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

  @OptionGroup var named: CaseArgument

  @OptionGroup var reason: ReasonOption

  func run(at desk: inout Desk) throws -> Reply {
    let caseFile = try named.caseFile(at: &desk)
    let grounds = StepGrounds(reason: try desk.reason(reason, for: "reopen", of: caseFile))
    return try desk.step(caseFile, "reopen", grounds)
  }
}
