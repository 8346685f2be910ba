import ArgumentParser
import Domain
import Storage

/// `followup transfer CODE WHO`.
struct FollowUpTransfer: Command {
  static var manual: Manual {
    Manual(
      .followup, .transfer,
      Bilingual("Gives a follow-up to somebody else.", "Mengalihkan tindak lanjut ke pihak lain."),
      examples: [
        .init("followup transfer TL-121 dewi", "tl alihkan TL-121 dewi", Bilingual("to Dewi", "kepada Dewi")),
        .init(
          "followup transfer TL-121 outside", "tl alihkan TL-121 luar",
          Bilingual("to others, such as the legal office", "ke pihak luar, misalnya Bagian Hukum")),
      ])
  }

  @Argument(
    help: .both(
      "Its code, and clinic, innovator, outside or a person.",
      "Kodenya, dan klinik, inovator, luar, atau nama orang.", value: Bilingual("CODE WHO", "KODE SIAPA")),
    completion: .known(.followups))
  var words: [String]

  func run(at desk: inout Desk) throws -> Reply {
    let summary = try desk.followUp(words.first ?? "")
    let typed = words.dropFirst().joined(separator: " ")
    guard !typed.isEmpty else { throw try missingWords(of: Self.self) }
    let draft = try desk.followUp(summary.followUp.deed, by: typed, due: summary.followUp.due)
    let moved = try desk.casebook().transferFollowUp(
      summary.followUp.id, to: draft.party, draft.owner, by: desk.actor(), at: desk.now
    ).result
    let now = try desk.followUp(moved.followUp.code.text)
    return .receipt(moved.receipt(Wording.transferred(moved.followUp, to: now.owner)))
  }
}
