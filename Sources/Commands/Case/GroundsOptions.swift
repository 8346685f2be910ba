import ArgumentParser
import Domain

/// What may be given along with a step.
struct GroundsOptions: ParsableArguments {
  @OptionGroup var reason: ReasonOption

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

  /// The options that are given.
  var given: [Bilingual] {
    [
      (Requirement.reason, reason.typed != nil), (.result, result != nil), (.day, until != nil),
      (.recipient, recipient != nil),
    ].filter(\.1).map(\.0.option)
  }

  func read(at desk: inout Desk) throws -> StepGrounds {
    StepGrounds(
      reason: try reason.text(at: &desk), result: result,
      day: try until.map { try desk.day($0, looking: .ahead) },
      recipient: recipient)
  }
}
