import ArgumentParser
import Domain
import Storage

/// `followup done CODE`.
struct FollowUpDone: Command {
  static let deed: Deed? = .finishFollowUp

  static var manual: Manual {
    Manual(
      .followup, .done, Bilingual("Marks a follow-up as done.", "Menandai tindak lanjut selesai dikerjakan."),
      examples: [
        .init("followup done TL-121", "tl selesai TL-121", Bilingual("follow-up 121", "tindak lanjut 121"))
      ])
  }

  @Argument(
    help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")), completion: .known(.followups))
  var code: String

  func run(at desk: inout Desk) throws -> Reply {
    let summary = try desk.followUp(code)
    let done = try desk.casebook().finishFollowUp(summary.followUp.id, by: desk.actor(), at: desk.now).result
    return .receipt(done.receipt(Wording.done(done.followUp.code.text)))
  }
}
