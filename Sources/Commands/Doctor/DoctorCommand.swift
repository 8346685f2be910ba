import ArgumentParser
import Domain
import Reports
import Storage

/// `doctor`: whether the clinic's file is well.
struct DoctorCommand: Command {
  static var manual: Manual {
    Manual(
      .doctor, nil,
      Bilingual(
        "Examines the clinic's file and everything around it.",
        "Memeriksa berkas klinik dan segala di sekitarnya."),
      discussion: Bilingual(
        "Exit status 1 where anything is broken; what will be in danger one day is a warning.",
        "Status keluar 1 bila ada yang rusak; yang baru akan berbahaya diberi peringatan."),
      examples: [
        Manual.Example("doctor", "diagnosis", Bilingual("everything at once", "semuanya sekaligus")),
        Manual.Example(
          "doctor --days 2", "diagnosis --hari 2",
          Bilingual(
            "with a warning if no tested backup is of the last two days",
            "dengan peringatan bila tidak ada cadangan teruji dalam dua hari")),
      ])
  }

  @Option(
    name: .both("days", "hari"),
    help: .both(
      "How old the newest tested backup may be.", "Umur paling lama cadangan teruji yang terbaru.",
      value: Bilingual(same: "N")))
  var days: RowLimit = .week

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let diagnoses = try casebook.diagnose(backupLimit: days.count, by: desk.actor(), at: desk.now)
    if diagnoses.contains(where: { $0.verdict == .broken }) { desk.exitCode = .failed }
    let rows = diagnoses.map { diagnosis -> [Value] in
      [
        .label(id: diagnosis.id, DoctorWords.check(diagnosis)),
        .label(id: diagnosis.verdict.rawValue, DoctorWords.verdict(diagnosis.verdict)),
        .text(DoctorWords.seen(diagnosis).text),
        diagnosis.verdict == .sound ? .missing : .text(DoctorWords.remedy(diagnosis).text),
      ]
    }
    return .table(
      Table(
        name: "doctor", title: DoctorWords.title, zone: casebook.clinic.zone, columns: DoctorWords.columns,
        rows: rows + [DoctorWords.manuscripts(ManuscriptFile.waiting(at: desk))]))
  }
}

extension RowLimit {
  /// A week of days.
  fileprivate static let week = RowLimit(argument: "7") ?? .usual
}
