import ArgumentParser
import Domain
import Storage

/// `followup cancel CODE`.
struct FollowUpCancel: Command {
  static var manual: Manual {
    Manual(
      .followup, .cancel,
      Bilingual(
        "Gives a follow-up up that is no longer wanted.",
        "Membatalkan tindak lanjut yang tidak diperlukan lagi."
      ),
      examples: [
        .init(
          "followup cancel TL-121 --reason \"the decree came\"",
          "tl batal TL-121 --alasan \"SK sudah terbit\"",
          Bilingual("with the reason", "beserta alasannya"))
      ])
  }

  @Argument(
    help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")), completion: .known(.followups))
  var code: String

  @OptionGroup var reason: ReasonOption

  func run(at desk: inout Desk) throws -> Reply {
    let summary = try desk.followUp(code)
    let cancelled = try desk.casebook().cancelFollowUp(
      summary.followUp.id, reason: reason.text(at: &desk), by: desk.actor(), at: desk.now
    ).result
    return .receipt(cancelled.receipt(Wording.cancelled(cancelled.followUp)))
  }
}
