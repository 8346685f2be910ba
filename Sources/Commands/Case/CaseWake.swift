import ArgumentParser
import Domain

/// `case wake CODE`.
struct CaseWake: Command {
  static let deed: Deed? = .stepCase

  static var manual: Manual {
    Manual(
      .caseFile, .wake, Bilingual("Takes up a paused case again.", "Melanjutkan kasus yang ditunda."),
      examples: [
        .init(
          "case wake KI-42", "kasus bangunkan KI-42",
          Bilingual("before its day, or after it", "sebelum atau sesudah harinya"))
      ])
  }

  @OptionGroup var named: CaseArgument

  @OptionGroup var reason: ReasonOption

  func run(at desk: inout Desk) throws -> Reply {
    let caseFile = try named.caseFile(at: &desk)
    return try desk.step(caseFile, "wake", StepGrounds(reason: reason.text(at: &desk)))
  }
}
