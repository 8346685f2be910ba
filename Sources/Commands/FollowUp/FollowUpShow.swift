import ArgumentParser
import Domain
import Reports
import Storage

/// `followup show CODE`.
struct FollowUpShow: Command {
  static var manual: Manual {
    Manual(
      .followup, .show, Bilingual("Shows a follow-up.", "Menampilkan satu tindak lanjut."),
      examples: [
        .init("followup show TL-121", "tl lihat TL-121", Bilingual("follow-up 121", "tindak lanjut 121"))
      ])
  }

  @Argument(
    help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")), completion: .known(.followups))
  var code: String

  func run(at desk: inout Desk) throws -> Reply {
    let summary = try desk.followUp(code)
    return .table(try .followUp(summary, zone: desk.casebook().clinic.zone, today: desk.today()))
  }
}
