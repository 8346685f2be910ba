import ArgumentParser
import Domain
import Reports
import Storage

/// `session show CODE`.
struct SessionShow: Command {
  static var manual: Manual {
    Manual(
      .session, .show,
      Bilingual(
        "Shows a session: people, cases, notes, and what was agreed.",
        "Menampilkan satu sesi: orang, kasus, catatan, dan tindak lanjutnya."),
      examples: [
        .init("session show SS-311", "sesi lihat SS-311", Bilingual("session 311", "sesi 311"))
      ])
  }

  @Argument(
    help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")), completion: .known(.sessions))
  var code: String

  func run(at desk: inout Desk) throws -> Reply {
    let detail = try desk.session(code)
    return .table(.sessionDetail(detail, zone: try desk.casebook().clinic.zone))
  }
}
