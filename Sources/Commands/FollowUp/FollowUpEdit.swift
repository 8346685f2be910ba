import ArgumentParser
import Domain
import Storage

/// `followup edit CODE`.
struct FollowUpEdit: Command {
  static var manual: Manual {
    Manual(
      .followup, .edit,
      Bilingual(
        "Corrects a follow-up that was put down wrongly.", "Memperbaiki tindak lanjut yang salah ditulis."),
      discussion: Bilingual(
        "More time is given with followup postpone, and another hand with followup transfer: the history "
          + "tells them apart.",
        "Memberi waktu lebih: tindak-lanjut tunda; mengganti pelaksana: tindak-lanjut alihkan; riwayat "
          + "membedakannya."),
      examples: [
        .init(
          "followup edit TL-121 --deed \"send the decree\"", "tl ubah TL-121 --tindakan \"kirim SK\"",
          Bilingual("another wording", "kalimatnya diperbaiki"))
      ])
  }

  @Argument(
    help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")), completion: .known(.followups))
  var code: String

  @Option(
    name: .both("deed", "tindakan"),
    help: .both("What is to be done.", "Apa yang dikerjakan.", value: Bilingual("DEED", "TINDAKAN")))
  var deed: String?

  @Option(
    name: .both("due", "batas"),
    help: .both("The last day that was meant.", "Hari batas yang dimaksud.", value: Bilingual("DAY", "HARI")))
  var due: String?

  func run(at desk: inout Desk) throws -> Reply {
    let summary = try desk.followUp(code)
    let change = FollowUpChange(
      deed: try desk.text(deed), due: try due.map { try desk.day($0, looking: .ahead) })
    let edited = try desk.casebook().editFollowUp(
      summary.followUp.id, change, by: desk.actor(), at: desk.now
    ).result
    return .receipt(edited.receipt(Wording.changed(edited.followUp)))
  }
}
