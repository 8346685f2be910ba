import ArgumentParser
import Domain
import Storage

/// `session cancel CODE`.
struct SessionCancel: Command {
  static var manual: Manual {
    Manual(
      .session, .cancel, Bilingual("Calls a planned session off.", "Membatalkan sesi yang dijadwalkan."),
      examples: [
        .init(
          "session cancel SS-312 --reason \"called to the Sekda\"",
          "sesi batal SS-312 --alasan \"dipanggil Sekda\"",
          Bilingual("with the reason", "beserta alasannya"))
      ])
  }

  @Argument(
    help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")), completion: .known(.sessions))
  var code: String

  @OptionGroup var reason: ReasonOption

  func run(at desk: inout Desk) throws -> Reply {
    let plan = try desk.session(code).session
    let session = try desk.casebook().cancelSession(
      plan.id, reason: reason.text(at: &desk), by: desk.actor(), at: desk.now
    ).result
    return .receipt(
      Receipt(
        Wording.cancelled(session), codes: [("session", session.code.text)], hints: [Wording.wrongUndo]))
  }
}
