import ArgumentParser
import Domain

/// `case withdraw CODE`.
struct CaseWithdraw: Command {
  static let deed: Deed? = .stepCase

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

  @OptionGroup var named: CaseArgument

  @OptionGroup var reason: ReasonOption

  func run(at desk: inout Desk) throws -> Reply {
    let caseFile = try named.caseFile(at: &desk)
    let grounds = StepGrounds(reason: try desk.reason(reason, for: "withdraw", of: caseFile))
    return try desk.step(caseFile, "withdraw", grounds)
  }
}
