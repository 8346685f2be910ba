import ArgumentParser
import Domain
import Storage

/// `followup postpone CODE DAY`.
struct FollowUpPostpone: Command {
  static var manual: Manual {
    Manual(
      .followup, .postpone,
      Bilingual("Gives a follow-up more time.", "Menunda batas tindak lanjut."),
      examples: [
        .init(
          "followup postpone TL-121 friday --reason \"data not there yet\"",
          "tl tunda TL-121 jumat --alasan \"data belum ada\"",
          Bilingual("until Friday", "sampai Jumat"))
      ])
  }

  @Argument(
    help: .both(
      "Its code and the new last day.", "Kodenya dan hari batas yang baru.",
      value: Bilingual("CODE DAY", "KODE HARI")), completion: .known(.followups))
  var words: [String]

  @OptionGroup var reason: ReasonOption

  func run(at desk: inout Desk) throws -> Reply {
    let summary = try desk.followUp(words.first ?? "")
    let typed = words.dropFirst().joined(separator: " ")
    guard !typed.isEmpty else { throw try missingWords(of: Self.self) }
    let due = try desk.day(typed, looking: .ahead)
    let postponed = try desk.casebook().postponeFollowUp(
      summary.followUp.id, to: due, reason: reason.text(at: &desk), by: desk.actor(), at: desk.now
    ).result
    try desk.tellUnknownYears(of: [postponed.followUp.due])
    return .receipt(postponed.receipt(Wording.postponed(postponed.followUp)))
  }
}
